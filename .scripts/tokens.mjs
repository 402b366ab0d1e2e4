// Writes src/theme/tokens.ts from src/theme/tokens.json (Design Tokens Community Group format), the one source of
// colours, type, space and motion. With --check it only tells whether the written file is the one the source gives.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';

const source = new URL('../src/theme/tokens.json', import.meta.url);
const target = new URL('../src/theme/tokens.ts', import.meta.url);
const tokens = JSON.parse(readFileSync(source, 'utf8'));
const ours = (token) => token.$extensions?.['mentorship-widgets'];

const oklch = ({ components, alpha = 1 }) => `oklch(${components.join(' ')}${alpha === 1 ? '' : ` / ${alpha}`})`;
const length = ({ value, unit }) => (value === 0 ? '0' : `${value}${unit}`);
const layer = (l, color) => `${length(l.offsetX)} ${length(l.offsetY)} ${length(l.blur)} ${length(l.spread)} ${color}`;

/** Both themes in one value; the page's `color-scheme` decides. */
const lightDark = (light, dark) => (light === dark ? light : `light-dark(${light}, ${dark})`);

const shadow = (light, dark) =>
  light.map((l, i) => layer(l, lightDark(oklch(l.color), oklch(dark[i].color)))).join(', ');

function valueOf({ $type, $value, ...token }) {
  if ($type === 'fontFamily') return $value.map((name) => (/[ ]/.test(name) ? `'${name}'` : name)).join(', ');
  if ($type === 'cubicBezier') return `cubic-bezier(${$value.join(', ')})`;
  if ($type === 'duration') return `${$value.value}${$value.unit}`;
  const unit = ours(token)?.unit ?? '';
  return `${$value}${unit}`;
}

const rows = [];
const add = (token, value) => {
  const { cssProperty, public: open } = ours(token);
  rows.push({ cssProperty, open, value, description: token.$description ?? '' });
};

for (const [name, light] of Object.entries(tokens.color.light)) {
  if (light.$value) add(light, lightDark(oklch(light.$value), oklch(tokens.color.dark[name].$value)));
}
const walk = (group) => {
  for (const token of Object.values(group)) {
    if (token?.$value === undefined) {
      if (typeof token === 'object') walk(token);
    } else if (ours(token) && !ours(token).derivedFrom) add(token, valueOf(token));
  }
};
walk(tokens.type);
walk({ unit: tokens.space.unit, density: tokens.density, radius: tokens.radius });
for (const [name, light] of Object.entries(tokens.shadow.light)) {
  if (light.$value) add(light, shadow(light.$value, tokens.shadow.dark[name].$value));
}
walk(tokens.motion);

// Private names follow the public ones: `--_accent` is `--mw-accent` where a host set it, else our value.
const privateName = (cssProperty) => cssProperty.replace('--mw-', '--_');
const declarations = rows
  .map(
    ({ cssProperty, open, value }) =>
      `    ${privateName(cssProperty)}: ${open ? `var(${cssProperty}, ${value})` : value};`,
  )
  .join('\n');
const documented = rows
  .filter(({ open }) => open)
  .map(({ cssProperty, value, description }) => ({ name: cssProperty, value, description }));

const text = await format(
  `// Written by \`npm run tokens\` from tokens.json; change that file instead.
import { css } from 'lit';

/** Every token as a private property: the host's value where it set the public one, else the default. */
export const tokens = css\`
  :host {
${declarations}
  }
\`;

/** The public custom properties, for documentation. */
export const TOKENS: readonly { readonly name: string; readonly value: string; readonly description: string }[] = ${JSON.stringify(documented)};
`,
  { parser: 'typescript', printWidth: 120, singleQuote: true },
);

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('src/theme/tokens.ts differs from tokens.json: run `npm run tokens`');
    process.exitCode = 1;
  }
} else writeFileSync(target, text);
