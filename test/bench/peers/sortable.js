// The hand-written board with its cards dragged by SortableJS. Loaded after the page of the board.
import Sortable from 'sortablejs';
import { handBoard } from '../baseline/board.js';
import { goalRecords, LENA, NOW } from '../data.js';

const goals = goalRecords().filter(({ id }) => id.startsWith('goal:'));

globalThis.bench.variants.sortable = () => () => {
  const { element, move } = handBoard(goals, { me: LENA, now: NOW, drags: false });
  document.body.append(element);
  const lists = [...element.querySelectorAll('.cards')].map((list) =>
    Sortable.create(list, {
      group: 'goals',
      draggable: '.slot',
      // without it the browser drags an image of the card by itself
      forceFallback: true,
      onEnd: ({ item, to, newIndex }) => {
        void move(item.dataset.slot, to.closest('[data-column]').dataset.column, newIndex);
      },
    }),
  );
  return {
    root: element,
    remove() {
      for (const list of lists) list.destroy();
      element.remove();
    },
  };
};
