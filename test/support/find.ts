import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import { until } from './until.js';

/** Every element below a place, shadow roots included, in the order in which it is read. */
function* below(root: ParentNode): Generator<Element, void> {
  for (const element of root.children) {
    yield element;
    if (element.shadowRoot) yield* below(element.shadowRoot);
    if (element instanceof HTMLSlotElement) continue;
    yield* below(element);
  }
}

const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && element.closest('[aria-hidden=true]') === null;

const matches = (text: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? text === wanted : wanted.test(text);

/** The elements with a role, and a name if one is given, as assistive technology finds them. */
export function allByRole(root: ParentNode, role: string, name?: string | RegExp): HTMLElement[] {
  return [...below(root)].filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      getRole(element) === role &&
      isShown(element) &&
      (name === undefined || matches(computeAccessibleName(element).trim(), name)),
  );
}

/** The one element with that role and name; throws, naming what there is, when there is none or more. */
export function byRole(root: ParentNode, role: string, name?: string | RegExp): HTMLElement {
  const found = allByRole(root, role, name);
  const [first] = found;
  if (first && found.length === 1) return first;
  const there = allByRole(root, role).map((element) => `"${computeAccessibleName(element).trim()}"`);
  throw new Error(`${found.length} of role ${role} named ${String(name)}; there are: ${there.join(', ') || 'none'}`);
}

/** Waits until the one element with that role and name is there. */
export async function findRole(root: ParentNode, role: string, name?: string | RegExp): Promise<HTMLElement> {
  let last = new Error('');
  const there = () => {
    try {
      return byRole(root, role, name) instanceof HTMLElement;
    } catch (error) {
      last = error instanceof Error ? error : last;
      return false;
    }
  };
  await until(there, `no ${role} ${String(name)}`).catch(() => {
    throw last;
  });
  return byRole(root, role, name);
}

/** All text that is shown below a place, shadow roots included, with single spaces. */
export function shownText(root: ParentNode): string {
  const parts: string[] = [];
  for (const element of below(root)) {
    if (['STYLE', 'SCRIPT'].includes(element.tagName) || !element.checkVisibility({ visibilityProperty: true }))
      continue;
    for (const node of element.childNodes) if (node instanceof Text) parts.push(node.data);
  }
  return parts.join(' ').replace(/\s+/gu, ' ').trim();
}

/** Waits until a text is shown. */
export const findText = (root: ParentNode, text: string | RegExp): Promise<void> =>
  until(
    () => (typeof text === 'string' ? shownText(root).includes(text) : text.test(shownText(root))),
    `"${String(text)}" is not shown`,
  );

/** Types into a field as a person does: the value, then the events that follow. */
export function type(field: HTMLElement, text: string): void {
  if (!(
    field instanceof HTMLInputElement ||
    field instanceof HTMLTextAreaElement ||
    field instanceof HTMLSelectElement
  )) {
    throw new Error(`${field.localName} takes no text`);
  }
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
