// The page as it is laid out: through shadow roots and slots.
import { computeAccessibleName, getRole } from 'dom-accessibility-api';

/** What stands inside an element on the screen. */
export function insideOf(element: Element): Element[] {
  if (element.shadowRoot) return [...element.shadowRoot.children];
  if (element instanceof HTMLSlotElement && element.assignedElements().length > 0) return element.assignedElements();
  return [...element.children];
}

/** What an element stands in on the screen. */
export function around(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : element.parentElement;
}

/** The element and everything inside it, in the order of the tree. */
export function* everything(element: Element): Generator<Element> {
  yield element;
  for (const child of insideOf(element)) yield* everything(child);
}

/** The element, what it stands in, and so on outwards. */
export function* outwards(element: Element): Generator<Element> {
  for (let next: Element | null = element; next; next = around(next)) yield next;
}

export const holds = (outer: Element, inner: Element): boolean => [...outwards(inner)].includes(outer);

/** The element with the focus, however deep; undefined when nothing has it. */
export function focused(): Element | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element === document.body || element === null ? undefined : element;
}

/** The element at a point, however deep. */
export function topmostAt(x: number, y: number): Element | undefined {
  let element = document.elementFromPoint(x, y);
  for (let root = element?.shadowRoot; root; root = element.shadowRoot) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element ?? undefined;
}

export const isShown = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
};

/** What Storybook puts a story in. */
export const storyRoot = (): Element => document.querySelector('#storybook-root') ?? document.body;

/** Where a reader is: the open modal dialog on top, or else the story. */
export function scene(): Element {
  const root = storyRoot();
  const dialogs = [...everything(root)].filter((element) => element.matches('dialog:modal'));
  return dialogs.at(-1) ?? root;
}

/** A control in words: role, name and the element it stands in. */
export function inWords(element: Element): string {
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? ` in ${root.host.localName}` : '';
  const name = computeAccessibleName(element).slice(0, 60);
  return `${getRole(element) ?? element.localName} "${name}"${host}`;
}

/** One thing that breaks a rule. */
export interface Fault {
  readonly rule: string;
  /** The control or text in words. */
  readonly control: string;
  readonly what: string;
}

export const fault = (rule: string, element: Element, what: string): Fault => ({
  rule,
  control: inWords(element),
  what,
});
