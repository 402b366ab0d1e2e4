// The board page: the element and the hand-written board, each put on the page and taken away again.
import 'mentorship-widgets/elements/goal-board.js';
import { handBoard } from '../baseline/board.js';
import { goalRecords, LENA, NOW } from '../data.js';
import { find, findAll, settle, timeToPaint, untilPainted, wordsOf } from './frames.js';
import { providerOn, storageOf, whenReady } from './ours.js';

const records = goalRecords();
const goals = records.filter(({ id }) => id.startsWith('goal:'));

/** Of the variant on the page: its root, and what puts an end to it. */
let shown;

const goalBoard = () => Object.assign(document.createElement('goal-board'), { lang: 'en-GB' });

/** Each prepares what is not measured and answers what puts the board on the page. */
const VARIANTS = {
  /** The store of the page is open: other elements show it already. */
  async ours() {
    const provider = providerOn(await storageOf(records));
    await whenReady(provider);
    return () => {
      const board = goalBoard();
      provider.append(board);
      return { root: board, remove: () => provider.remove() };
    };
  },
  /** The first element of the page: the store opens, reads and checks its records. */
  async oursCold() {
    const provider = providerOn(await storageOf(records));
    return () => {
      const board = goalBoard();
      provider.append(board);
      return { root: board, remove: () => provider.remove() };
    };
  },
  baseline: () => () => {
    const { element } = handBoard(goals, { me: LENA, now: NOW });
    document.body.append(element);
    return { root: element, remove: () => element.remove() };
  },
};

const cards = () => (shown ? findAll(shown.root, '[data-slot]') : []);
const lane = (column) => find(shown.root, `[data-column="${column}"]`);
const laneOf = (slot) => slot.closest('[data-column]').dataset.column;

globalThis.bench = {
  variants: VARIANTS,

  /** Puts a variant on the page; resolves with the milliseconds from then to the paint of all its cards. */
  async mount(name) {
    localStorage.clear();
    const put = await VARIANTS[name]();
    await settle();
    const { ms } = await timeToPaint(
      () => (shown = put()),
      () => cards().length >= goals.length,
    );
    return ms;
  },

  unmount() {
    shown?.remove();
    shown = undefined;
  },

  settle,

  /** What the variant shows, to be compared with another one. */
  content: () => ({
    words: wordsOf(shown.root),
    buttons: findAll(shown.root, 'button').length,
    headings: findAll(shown.root, 'h2, h3, h4').length,
    items: findAll(shown.root, 'li').length,
  }),

  /** Where the pointer takes the second card of the planned ones, and where it drops it among the active ones. */
  path() {
    const [, card] = lane('planned').querySelectorAll('.goal');
    const from = card.querySelector('.line').getBoundingClientRect();
    const [, target] = lane('active').querySelectorAll('.goal');
    const to = target.getBoundingClientRect();
    return {
      id: card.dataset.goal,
      from: { x: from.right - 6, y: from.top + 6 },
      to: { x: to.left + to.width / 2, y: to.top + 20 },
    };
  },

  /** Resolves when a goal has moved, its event has come and that was painted. */
  async moved(id) {
    await untilPainted(() => cards().some((slot) => slot.dataset.slot === id && laneOf(slot) === 'active'));
  },

  addButton() {
    const { left, top, width, height } = find(shown.root, '.head .primary').getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  },

  /** Resolves when the dialog stands open with the focus in its first field. */
  opened: () => untilPainted(() => findAll(shown.root, 'dialog[open] input:focus').length > 0),

  /** Resolves when one more card stands there and the dialog is closed. */
  added: () => untilPainted(() => cards().length > goals.length && findAll(shown.root, 'dialog[open]').length === 0),
};
