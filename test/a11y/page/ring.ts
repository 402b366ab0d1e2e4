// Whether a control looks different while it has the focus, and whether the ring can be told from what is behind it.
import { contrast, groundOf, inkOf } from './ink.js';
import { around, fault, type Fault } from './tree.js';

/** The ring counts as seen from this contrast on: https://www.w3.org/TR/WCAG22/#non-text-contrast */
const LEAST = 3;

const PROPERTIES = [
  'outlineStyle',
  'outlineWidth',
  'outlineColor',
  'boxShadow',
  'borderTopColor',
  'borderTopWidth',
  'borderBottomColor',
  'borderBottomWidth',
  'backgroundColor',
  'textDecorationLine',
] as const;

/** How a control and what stands for it look. */
export interface Looks {
  readonly places: readonly string[];
  readonly ring: number;
}

/** A control, its label, what stands beside it and what it stands in: each may carry the ring. */
function carriersOf(element: Element): Element[] {
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const near = [element.nextElementSibling, around(element)].filter((one) => one !== null);
  return [element, ...labels, ...near];
}

const hasOutline = ({ outlineStyle, outlineWidth, outlineColor }: CSSStyleDeclaration): boolean =>
  outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 && inkOf(outlineColor).alpha > 0;

/** A border without width has a colour all the same, and in forced colours no shadow is painted. */
const isPainted = (name: string, style: CSSStyleDeclaration): boolean => {
  if (name.startsWith('outline')) return hasOutline(style);
  if (name.startsWith('border')) return parseFloat(style.borderTopWidth) + parseFloat(style.borderBottomWidth) > 0;
  return name !== 'boxShadow' || !matchMedia('(forced-colors: active)').matches;
};

function described(element: Element): string {
  const style = getComputedStyle(element);
  const shown = PROPERTIES.filter((name) => isPainted(name, style));
  return shown.map((name) => `${name}:${style[name]}`).join(';');
}

/** The contrast of an outline with what lies beside it; the browser's own ring has two colours and needs no check. */
function ringContrast(element: Element): number {
  const style = getComputedStyle(element);
  if (!hasOutline(style) || style.outlineStyle === 'auto') return Infinity;
  const isOutside = parseFloat(style.outlineOffset) >= 0;
  const beside = isOutside ? around(element) : element;
  return contrast(inkOf(style.outlineColor), groundOf(beside));
}

export function looksOf(element: Element): Looks {
  const carriers = carriersOf(element);
  return { places: carriers.map(described), ring: Math.min(...carriers.map(ringContrast)) };
}

/** What is wrong with how a control looked with the focus, each time it had it, now that it has lost it. */
export function ringFault(element: Element, looks: readonly Looks[]): Fault | undefined {
  if (!element.isConnected) return undefined;
  const now = looksOf(element);
  const seen = looks.filter(({ places }) => places.some((place, index) => place !== now.places[index]));
  if (seen.length === 0) return fault('focus-seen', element, 'looks the same with and without the focus');
  const ring = Math.max(...seen.map((one) => one.ring));
  return ring < LEAST
    ? fault('focus-seen', element, `has a ring of contrast ${ring.toFixed(2)}, less than ${LEAST}`)
    : undefined;
}
