// The board page: the element and the hand-written board, each put on the page and taken away again.
import 'mentorship-widgets/elements/goal-board.js';
import { handBoard } from '../baseline/board.js';
import { goalRecords, LENA, NOW } from '../data.js';
import { find, findAll, untilPainted } from './frames.js';
import { alone, benchOf, within } from './variants.js';

const records = goalRecords();
const goals = records.filter(({ id }) => id.startsWith('goal:'));

const cardsOf = ({ root }) => findAll(root, '[data-slot]');

const bench = benchOf({
  variants: {
    /** The store of the page is open: other elements show it already. */
    ours: within(records, 'goal-board'),
    /** The first element of the page: the store opens, reads and checks its records. */
    oursCold: within(records, 'goal-board', { opened: false }),
    baseline: () => () => alone(handBoard(goals, { me: LENA, now: NOW })),
  },
  isShown: (shown) => cardsOf(shown).length >= goals.length,
  counted: { items: 'li' },
});

const cards = () => cardsOf(bench.shown());
const lane = (column) => find(bench.shown().root, `[data-column="${column}"]`);
const laneOf = (slot) => slot.closest('[data-column]').dataset.column;

globalThis.bench = {
  ...bench,

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
    const { left, top, width, height } = find(bench.shown().root, '.head .primary').getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  },

  /** Resolves when the dialog stands open with the focus in its first field. */
  opened: () => untilPainted(() => findAll(bench.shown().root, 'dialog[open] input:focus').length > 0),

  /** Resolves when one more card stands there and the dialog is closed. */
  added: () =>
    untilPainted(() => cards().length > goals.length && findAll(bench.shown().root, 'dialog[open]').length === 0),
};
