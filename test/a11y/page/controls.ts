// What can be operated, and which of it the Tab key must reach.
import { everything, isShown, outwards, scene } from './tree.js';

const ROLES = [
  'button',
  'checkbox',
  'combobox',
  'gridcell',
  'link',
  'listbox',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'option',
  'radio',
  'searchbox',
  'slider',
  'spinbutton',
  'switch',
  'tab',
  'textbox',
  'treeitem',
];

const NATIVE = [
  'a[href]',
  'area[href]',
  'button',
  'input:not([type=hidden])',
  'select',
  'textarea',
  'summary',
  '[contenteditable=""]',
  '[contenteditable=true]',
  '[tabindex]:not([tabindex^="-"])',
];

const CONTROLS = [...NATIVE, ...ROLES.map((role) => `[role=${role}]`)].join();

/** Widgets that are one stop of the Tab key and move the focus inside by arrow keys. */
const ROVING = ['grid', 'listbox', 'menu', 'menubar', 'radiogroup', 'tablist', 'toolbar', 'tree']
  .map((role) => `[role=${role}]`)
  .join();

const isOff = (element: Element): boolean =>
  element.matches(':disabled, [aria-disabled=true]') ||
  [...outwards(element)].some((outer) => outer.matches('[inert], [aria-hidden=true]'));

/** An owned element of a list or grid that never takes the focus itself, such as an option of a combobox. */
const isPassive = (element: Element): boolean =>
  element.matches('[role=option], [role=gridcell], [role=treeitem]') && !element.hasAttribute('tabindex');

/** Every control in sight that is switched on. */
export const controls = (): Element[] =>
  [...everything(scene())].filter(
    (element) => element.matches(CONTROLS) && !isPassive(element) && isShown(element) && !isOff(element),
  );

const isRadio = (element: Element): element is HTMLInputElement =>
  element instanceof HTMLInputElement && element.type === 'radio' && element.name !== '';

/**
 * True when one Tab stop serves both: radios of one name, or items of one widget with arrow keys.
 */
export function sharesStop(one: Element, other: Element): boolean {
  if (one === other) return true;
  if (isRadio(one) && isRadio(other)) {
    return one.name === other.name && one.form === other.form && one.getRootNode() === other.getRootNode();
  }
  const group = one.closest(ROVING);
  return group !== null && group === other.closest(ROVING) && one.matches('[tabindex="-1"]');
}
