// The rows of src/theme/tokens.json (Design Tokens Community Group format), the one source of colours, type, space and
// motion: each token with its CSS property, its value in both themes, and whether hosts may set it.
import { readFileSync } from 'node:fs';

const source = new URL('../src/theme/tokens.json', import.meta.url);
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

/** Every token in the order of the source. */
export const tokenRows = rows;

/** The public custom properties, for documentation. */
export const documentedTokens = rows
  .filter(({ open }) => open)
  .map(({ cssProperty, value, description }) => ({ name: cssProperty, value, description }));
