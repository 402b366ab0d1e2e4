// What the pages of a board are asked: to show it, to be dragged on, to add a goal.
import { find, findAll, untilPainted } from './frames.js';
import { benchOf } from './variants.js';

const cardsOf = ({ root }) => findAll(root, '[data-slot]');

/**
 * The bench of a page whose `variants` show a board that draws as many cards as `drawn` tells of a variant; `isWhole`
 * tells of one whether what stands beside the cards is there.
 */
export function boardBench({ variants, drawn, isWhole = () => true }) {
  let expected = 0;
  const known = Object.fromEntries(
    Object.entries(variants).map(([name, prepare]) => [
      name,
      (...given) => {
        expected = drawn(name);
        return prepare(...given);
      },
    ]),
  );
  const bench = benchOf({
    variants: known,
    isShown: (shown) => cardsOf(shown).length >= expected && isWhole(shown, expected),
    counted: { items: 'li' },
  });

  const cards = () => cardsOf(bench.shown());
  const lane = (column) => find(bench.shown().root, `[data-column="${column}"]`);
  const laneOf = (slot) => slot.closest('[data-column]').dataset.column;

  return {
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
      untilPainted(() => cards().length > expected && findAll(bench.shown().root, 'dialog[open]').length === 0),
  };
}
