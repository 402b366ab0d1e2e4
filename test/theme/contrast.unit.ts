import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

type Mode = 'light' | 'dark';
type Oklch = [lightness: number, chroma: number, hue: number];

interface ColourToken {
  readonly $value: { readonly components: Oklch };
}

const { color } = JSON.parse(readFileSync('src/theme/tokens.json', 'utf8')) as {
  color: Record<Mode, Record<string, ColourToken>>;
};

/** Linear sRGB of an OKLCH colour. */
function linear([l, c, h]: Oklch): number[] {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

function luminance(name: string, mode: Mode): number {
  const token = color[mode][name];
  assert.ok(token, `${mode} has no ${name}`);
  const [r = 0, g = 0, b = 0] = linear(token.$value.components).map((value) => Math.min(1, Math.max(0, value)));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(front: string, ground: string, mode: Mode): number {
  const [lighter = 0, darker = 0] = [luminance(front, mode), luminance(ground, mode)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const GROUNDS = ['surface', 'surface-raised', 'surface-sunken'];
const VOICES = ['accent', 'partner', 'positive', 'caution', 'critical'];
const SOFT = VOICES.map((voice) => `${voice}-soft`);

const pairs: [front: string, ground: string, least: number][] = [
  ...[...GROUNDS, ...SOFT].flatMap((ground): [string, string, number][] => [
    ['text', ground, 4.5],
    ['text-muted', ground, 4.5],
    ['focus', ground, 3],
  ]),
  ...VOICES.flatMap((voice) =>
    [...GROUNDS, `${voice}-soft`].map((ground): [string, string, number] => [voice, ground, 4.5]),
  ),
  ...GROUNDS.map((ground): [string, string, number] => ['border-strong', ground, 3]),
  ['on-accent', 'accent', 4.5],
];

describe('colours can be told from their ground (WCAG 1.4.3, 1.4.11)', () => {
  for (const [front, ground, least] of pairs) {
    for (const mode of ['light', 'dark'] as const) {
      it(`${front} on ${ground}, ${mode}`, () => {
        const found = contrast(front, ground, mode);
        assert.ok(found >= least, `${found.toFixed(2)} is less than ${least}`);
      });
    }
  }

  it('white on white would be refused', () => {
    assert.equal(contrast('surface', 'surface', 'light'), 1);
  });
});

describe('every colour can be shown on every screen', () => {
  for (const mode of ['light', 'dark'] as const) {
    for (const [name, token] of Object.entries(color[mode]).filter(([key]) => !key.startsWith('$'))) {
      it(`${name}, ${mode}`, () => {
        assert.ok(linear(token.$value.components).every((value) => value > -0.0005 && value < 1.0005));
      });
    }
  }
});
