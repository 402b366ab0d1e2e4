import { html, render } from 'lit';
import { whenParsed } from './context/page.js';
import { warn } from './context/warn.js';

/** What a place may become. Nothing else, so that who may write a `<div>` cannot make every element of a page. */
export const WIDGETS = [
  'feedback-form',
  'goal-board',
  'meeting-planner',
  'mentor-card',
  'mentor-directory',
  'mentorship-agreement',
  'mentorship-provider',
  'mentorship-requests',
] as const;

export type Widget = (typeof WIDGETS)[number];

export const isWidget = (name: string): name is Widget => WIDGETS.some((widget) => widget === name);

export const NAME = 'data-mentorship-widget';
export const PLACES = `[${NAME}]`;

/** The element in a place, and the nodes of the place whose text is its JSON child. */
interface Mount {
  readonly element: Element;
  readonly text: readonly Node[];
}

interface Watch {
  users: number;
  readonly stop: () => void;
}

/** Kept while the place is, so that a page that writes the content of a place anew keeps its element. */
const mounts = new WeakMap<Element, Mount>();
const watches = new WeakMap<Node, Watch>();

/** A root that is itself a place counts. */
const placesIn = (root: ParentNode): Element[] => [
  ...(root instanceof Element && root.matches(PLACES) ? [root] : []),
  ...root.querySelectorAll(PLACES),
];

/** The tag that a place names, or nothing, with a warning in words. */
function widgetOf(place: Element): string | undefined {
  const name = place.getAttribute(NAME)?.trim().toLowerCase();
  if (name === undefined || isWidget(name)) return name;
  warn(`<${place.localName} ${NAME}="${name}">: it can be ${WIDGETS.join(', ')}. It stays as it is.`);
  return undefined;
}

/** The tags themselves need no mount; and what an editor shows for editing would be saved with our element in it. */
const isPlain = (place: Element): boolean =>
  !place.localName.includes('-') && !(place instanceof HTMLElement && place.isContentEditable);

const childOf = (place: Element, tag: string): Element | undefined =>
  [...place.children].find(({ localName }) => localName === tag);

/** The attributes that the class of an element declares. */
function attributesOf(tag: string): string[] {
  const element = customElements.get(tag);
  const declared: unknown = element && 'observedAttributes' in element ? element.observedAttributes : [];
  return Array.isArray(declared)
    ? declared.filter((name): name is string => typeof name === 'string' && !name.startsWith('on'))
    : [];
}

function copyAttributes(place: Element, element: Element): void {
  for (const name of attributesOf(element.localName)) {
    const value = place.getAttribute(`data-${name}`);
    if (value !== null && value !== element.getAttribute(name)) element.setAttribute(name, value);
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Content systems make quotation marks curly; JSON knows straight ones only. */
const straightened = (text: string): string => text.replace(/«\u00a0?|\u00a0?»|[“”„‟″]/gu, '"');

/** The text of a place that holds JSON instead of a script child, which editors take away. */
function jsonIn(place: Element): string {
  const text = place.textContent.trim();
  if (!/^[[{][^]*[\]}]$/u.test(text) || place.querySelector('script')) return '';
  const straight = straightened(text);
  // what is no JSON at all the element refuses in words
  return !isJson(text) && isJson(straight) ? straight : text;
}

/**
 * Made from a template, such a script never starts: where Trusted Types are demanded, one that may start would be
 * reported as soon as it has a text.
 */
function jsonChild(text: string): Node {
  const place = document.createElement('div');
  render(html`<script type="application/json"></script>`, place);
  place.querySelector('script')?.append(text);
  return place;
}

/** Editors take `slot` away and leave `data-slot`. */
function assignSlots(element: Element): void {
  for (const child of element.querySelectorAll(':scope > [data-slot]')) {
    child.setAttribute('slot', child.getAttribute('data-slot') ?? '');
  }
}

function fill(place: Element, tag: string): void {
  const known = mounts.get(place)?.element;
  const element = known?.localName === tag ? known : document.createElement(tag);
  const json = jsonIn(place);
  const content = [...place.childNodes];
  element.replaceChildren(...(json === '' ? content : jsonChild(json).childNodes));
  copyAttributes(place, element);
  assignSlots(element);
  place.replaceChildren(element);
  mounts.set(place, { element, text: json === '' ? [] : content });
}

/** What a page adds beside the element is content, too. */
function gather(place: Element, element: Element): void {
  const late = [...place.childNodes].filter(
    (node) => node !== element && (node instanceof Element || (node instanceof Text && node.data.trim() !== '')),
  );
  if (late.length === 0) return;
  element.append(...late);
  assignSlots(element);
}

/** Takes out what was put in. An element that the page itself wrote into the place stays. */
function empty(place: Element): void {
  const mount = mounts.get(place);
  mounts.delete(place);
  if (mount?.element.parentNode !== place) return;
  const { element, text } = mount;
  for (const child of element.querySelectorAll(':scope > [data-slot]')) child.removeAttribute('slot');
  element.replaceWith(...(text.length > 0 ? text : element.childNodes));
}

function watchRoot(root: Node & ParentNode): () => void {
  const stopped = new AbortController();

  const settle = (place: Element): void => {
    if (place === root || !place.isConnected || !isPlain(place)) return;
    const tag = widgetOf(place);
    const before = mounts.get(place)?.element;
    if (before && before.localName !== tag) empty(place);
    if (tag === undefined) return;
    if (!customElements.get(tag)) {
      void customElements.whenDefined(tag).then(() => {
        if (!stopped.signal.aborted) settle(place);
      });
      return;
    }
    const element = childOf(place, tag);
    if (element) {
      copyAttributes(place, element);
      gather(place, element);
    } else {
      fill(place, tag);
    }
    observer.observe(place, { attributes: true });
  };

  const onAttribute = (place: Element, changed: string): void => {
    const tag = place.getAttribute(NAME) ?? '';
    const name = changed.replace(/^data-/u, '');
    const isGone = changed !== name && !place.hasAttribute(changed) && attributesOf(tag).includes(name);
    if (isGone) childOf(place, tag)?.removeAttribute(name);
    if (changed === NAME || place.matches(PLACES)) settle(place);
  };

  const observer = new MutationObserver((records) => {
    for (const { target, attributeName, addedNodes } of records) {
      if (!(target instanceof Element)) continue;
      if (attributeName !== null) onAttribute(target, attributeName);
      else if (target.matches(PLACES)) settle(target);
      for (const node of addedNodes) if (node instanceof Element) placesIn(node).forEach(settle);
    }
  });

  void whenParsed().then(() => {
    if (stopped.signal.aborted) return;
    observer.observe(root, { childList: true, subtree: true, attributeFilter: [NAME] });
    placesIn(root).forEach(settle);
  });

  return () => {
    stopped.abort();
    observer.disconnect();
    placesIn(root).forEach(empty);
  };
}

/**
 * Puts an element of this package into every plain element below `root` that names one: into
 * `<div data-mentorship-widget="mentor-card" data-name="Ruth Adler">` a `<mentor-card name="Ruth Adler">`. For pages
 * whose editors take unknown tags away.
 *
 * - The `<div>` stays where it is, with its id, its classes and whatever the page knows of it; its content becomes the
 *   content of the element. Text that is JSON becomes its JSON child; a child with `data-slot` goes to that slot.
 * - `data-` attributes become the attributes that the element declares, also later; all others mean nothing.
 * - What is added or written anew later is found as well, until the answered function is called: that takes the
 *   elements out again. Calls for one root share one observer.
 * - Elements that are not defined yet are put in once they are. What is being edited (`contenteditable`) stays plain.
 *
 * The browser file calls this for the document by itself.
 *
 * @param root where to look, once the document is parsed; default: the document
 */
export function mountWidgets(root: Node & ParentNode = document): () => void {
  const watch = watches.get(root) ?? { users: 0, stop: watchRoot(root) };
  watches.set(root, watch);
  watch.users += 1;
  let isUsed = true;
  return () => {
    if (!isUsed) return;
    isUsed = false;
    watch.users -= 1;
    if (watch.users > 0) return;
    watches.delete(root);
    watch.stop();
  };
}
