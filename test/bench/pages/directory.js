// The directory page: the element and the hand-written one, with ten thousand mentors each.
import 'mentorship-widgets/elements/mentor-directory.js';
import { handDirectory } from '../baseline/directory.js';
import { NOW } from '../data.js';
import { mentorsText } from '../directory-data.js';
import { find, findAll, settle, timeToPaint, untilPainted, wordsOf } from './frames.js';

const people = JSON.parse(mentorsText());

/** The same people as a host gives them. */
const given = people.map(({ id, profile }) => ({ ...profile, id }));

/** Pieces of work in idle time: when each began and ended. */
const pieces = [];
const idle = globalThis.requestIdleCallback.bind(globalThis);
globalThis.requestIdleCallback = (run, options) =>
  idle((deadline) => {
    const start = performance.now();
    run(deadline);
    pieces.push([start, performance.now()]);
  }, options);

/** Tasks of the page that blocked it for long, in idle time or not. */
const longTasks = [];
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longTasks.push(duration);
}).observe({ type: 'longtask' });

let shown;
let started = 0;

const counted = (root) => find(root, '.found b, .summary b')?.textContent ?? '';
const inputOf = (root) => find(root, 'input[type="search"]');

const VARIANTS = {
  ours: () => {
    const element = Object.assign(document.createElement('mentor-directory'), {
      ...{ lang: 'en-GB', people: given, clock: () => NOW },
    });
    document.body.append(element);
    return { root: element, remove: () => element.remove() };
  },
  baseline: () => {
    const made = handDirectory(people, { now: NOW, zone: Intl.DateTimeFormat().resolvedOptions().timeZone });
    document.body.append(made.element);
    made.start();
    return { root: made.element, remove: made.remove };
  },
};

const type = (text) => {
  const input = shown.input ?? inputOf(shown.root);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

const cardAt = (x, y) => {
  let node = document.elementFromPoint(x, y);
  while (node?.shadowRoot) {
    const deeper = node.shadowRoot.elementFromPoint(x, y);
    if (!deeper || deeper === node) break;
    node = deeper;
  }
  return node?.closest('article, .tabulator-row, .person') ?? undefined;
};

const SCROLL_BY = 400;

globalThis.bench = {
  people,
  variants: VARIANTS,

  /** Puts a variant on the page; resolves with the milliseconds to the paint of its first cards and, where it has some, choices. */
  async mount(name) {
    scrollTo(0, 0);
    await settle();
    pieces.length = 0;
    longTasks.length = 0;
    started = performance.now();
    const { ms } = await timeToPaint(
      () => (shown = VARIANTS[name]()),
      () =>
        shown.isShown?.() ??
        (findAll(shown.root, '.person').length >= 12 &&
          (name.startsWith('peer') || find(shown.root, 'fieldset input') !== undefined)),
    );
    return ms;
  },

  unmount() {
    shown?.remove();
    shown = undefined;
    scrollTo(0, 0);
  },

  settle,

  content: () => ({
    words: wordsOf(shown.root),
    buttons: findAll(shown.root, 'button').length,
    headings: findAll(shown.root, 'h2, h3, h4').length,
    items: findAll(shown.root, 'li').length,
    fields: findAll(shown.root, 'input, select').length,
  }),

  nodes: () => findAll(shown.root, '*').length,

  /** Resolves when no idle work has been done for a while: when the last piece ended, and the longest of all tasks. */
  async quiet(still = 400) {
    const looksQuiet = () => performance.now() - Math.max(started, ...pieces.map(([, end]) => end)) > still;
    await untilPainted(looksQuiet, 20_000);
    return {
      readyAfter: Math.max(started, ...pieces.map(([, end]) => end)) - started,
      longestPiece: Math.max(0, ...pieces.map(([start, end]) => end - start)),
      longestTask: Math.max(0, ...longTasks),
    };
  },

  /** Puts a text into the search field, as a key does; resolves with the milliseconds to the paint of what it found. */
  async key(text) {
    const { ms } = await timeToPaint(
      () => type(text),
      () => true,
    );
    return ms;
  },

  async clear() {
    type('');
    await untilPainted(() => true);
    await untilPainted(() => true);
  },

  count: () => counted(shown.root),

  /** Chooses the first topic; resolves with the milliseconds to the paint of who is left. */
  async choose() {
    const box = find(shown.root, 'fieldset input[type="checkbox"]');
    const before = counted(shown.root);
    const { ms } = await timeToPaint(
      () => box.click(),
      () => counted(shown.root) !== before,
    );
    box.click();
    await untilPainted(() => counted(shown.root) === before);
    return ms;
  },

  /** Scrolls a step a frame; resolves with the work that took and how often nothing stood in the middle of the list. */
  async scroll(steps) {
    const box = shown.scroller ?? document.scrollingElement;
    const list = find(shown.root, '.people, .tabulator-tableholder, .list');
    const { left, width } = list.getBoundingClientRect();
    let blank = 0;
    for (let step = 0; step < steps; step++) {
      box.scrollTop += SCROLL_BY;
      await untilPainted(() => true);
      const hit = [0.25, 0.3].some((part) => cardAt(left + width * part, innerHeight / 2));
      const gap = [0.25, 0.3].some((part) => cardAt(left + width * part, innerHeight / 2 + 40));
      if (!hit && !gap) blank++;
    }
    return { blank, top: box.scrollTop };
  },
};
