// Whether everything fits: nothing to scroll sideways, no words cut off.
import { around, everything, fault, isShown, outwards, scene, type Fault } from './tree.js';

const ROUNDING = 1;

const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';

/** The page, and every region that must be scrolled sideways to be read. */
export function wideRegions(): Fault[] {
  const page = document.documentElement;
  const isWide = ({ scrollWidth, clientWidth }: Element) => scrollWidth > clientWidth + ROUNDING;
  const regions = [...everything(scene())].filter(
    (element) => isShown(element) && scrolls(getComputedStyle(element).overflowX) && isWide(element),
  );
  return [...(isWide(page) ? [page] : []), ...regions].map((element) =>
    fault('reflow', element, `is ${element.scrollWidth} wide in a space of ${element.clientWidth}`),
  );
}

const TALLER = 4;

/** A text made for screen readers alone is cut to a pixel on purpose. */
const isForEarsOnly = ({ width, height }: DOMRect): boolean => width <= 2 || height <= 2;

function cutBy(rect: DOMRect, outer: Element): boolean {
  const box = outer.getBoundingClientRect();
  const { overflowX, overflowY } = getComputedStyle(outer);
  const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  const across = cuts(overflowX) && (rect.left < box.left - ROUNDING || rect.right > box.right + ROUNDING);
  const down = cuts(overflowY) && (rect.top < box.top - TALLER || rect.bottom > box.bottom + TALLER);
  return across || down;
}

function isCut(rect: DOMRect, parent: Element): boolean {
  for (const outer of outwards(parent)) {
    const { overflowX, overflowY } = getComputedStyle(outer);
    if (scrolls(overflowX) || scrolls(overflowY)) return false;
    if (isForEarsOnly(outer.getBoundingClientRect()) && overflowX !== 'visible') return false;
    if (cutBy(rect, outer)) return true;
  }
  return false;
}

const wordsIn = (element: Element): Text[] =>
  [...(element.shadowRoot ?? element).childNodes].filter(
    (node): node is Text => node instanceof Text && node.data.trim() !== '',
  );

function isTextCut(text: Text, parent: Element): boolean {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].some((rect) => isCut(rect, parent));
}

/** Every text that is not shown whole, `rule` being how it was looked at. */
export function cutTexts(rule: string): Fault[] {
  return [...everything(scene())]
    .filter((element) => !(element instanceof HTMLScriptElement) && isShown(element) && around(element) !== null)
    .flatMap((element) =>
      wordsIn(element)
        .filter((text) => isTextCut(text, element))
        .map((text) => ({ ...fault(rule, element, 'is cut off'), control: `"${text.data.trim().slice(0, 60)}"` })),
    );
}

/** https://www.w3.org/TR/WCAG22/#text-spacing */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`;

/** Gives the page the widest spacing that a reader may ask for, in every shadow root. */
export function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SPACING);
  const roots = [...everything(document.body)].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
  for (const root of [document, ...roots]) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
