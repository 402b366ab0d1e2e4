import { isWidget, NAME, PLACES, WIDGETS, type Widget } from './mount.js';
import { warn } from './context/warn.js';

const LOADS: Readonly<Record<Widget, () => Promise<unknown>>> = {
  'feedback-form': () => import('./elements/feedback-form/feedback-form.js'),
  'goal-board': () => import('./elements/goal-board/goal-board.js'),
  'meeting-planner': () => import('./elements/meeting-planner/meeting-planner.js'),
  'mentor-card': () => import('./elements/mentor-card/mentor-card.js'),
  'mentor-directory': () => import('./elements/mentor-directory/mentor-directory.js'),
  'mentorship-agreement': () => import('./elements/mentorship-agreement/mentorship-agreement.js'),
  'mentorship-provider': () => import('./elements/mentorship-provider/mentorship-provider.js'),
  'mentorship-requests': () => import('./elements/mentorship-requests/mentorship-requests.js'),
};

const ELEMENTS = WIDGETS.join();
const ANY = `${ELEMENTS},${PLACES}`;
const KEY = Symbol.for('mentorship-widgets/arrivals/1');

type Turns = Map<Widget, Promise<unknown>>;

/** Copies of this package on one page take turns at each tag: the one that came first defines it. */
function turns(): Turns {
  const holder = document as Document & { [KEY]?: Turns };
  const known = holder[KEY] ?? new Map<Widget, Promise<unknown>>();
  return (holder[KEY] = known);
}

/** What stands at an element: its tag, or the one that it names as a place. */
function widgetAt(element: Element): Widget | undefined {
  const { localName } = element;
  const name = localName.includes('-') ? localName : (element.getAttribute(NAME)?.trim().toLowerCase() ?? '');
  return isWidget(name) ? name : undefined;
}

/**
 * Loads the module of each element once the document holds its tag, or a plain element that names it, also later.
 * Shadow roots of others are not looked into: what stands only there a page loads by `loadElement`.
 */
export function watchArrivals(): void {
  const asked = new Set<Widget>();

  const load = (tag: Widget): void => {
    if (asked.has(tag)) return;
    asked.add(tag);
    void loadElement(tag).catch(() => {
      // the next one tries again
      asked.delete(tag);
      warn(`<${tag}> could not be loaded. It stays as it is.`);
    });
  };

  const look = (root: Element): void => {
    for (const element of [root, ...root.querySelectorAll(ANY)]) {
      const tag = widgetAt(element);
      if (tag !== undefined) load(tag);
    }
  };

  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      // an attribute came, or nodes did
      if (addedNodes.length === 0 && target instanceof Element) look(target);
      for (const node of addedNodes) if (node instanceof Element) look(node);
    }
  }).observe(document, { childList: true, subtree: true, attributeFilter: [NAME] });
  look(document.documentElement);
}

/**
 * Defines one element of this package before, or without, its tag standing in the document. Rejects when its module does
 * not load; then another call tries again.
 */
export async function loadElement(tag: Widget): Promise<void> {
  const before = turns().get(tag) ?? Promise.resolve();
  const own = before.then(LOADS[tag]);
  turns().set(
    tag,
    own.catch(() => undefined),
  );
  await own;
}
