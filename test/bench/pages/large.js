// A board of 4 columns with 500 goals each, of which a part is drawn: the element and the hand-written board; and the
// element with 50 goals a column, which are drawn whole.
import 'mentorship-widgets/elements/goal-board.js';
import { handBoard } from '../baseline/board.js';
import { handStorage } from '../baseline/dom.js';
import { goalRecords, LENA, NOW } from '../data.js';
import { boardBench } from './board-bench.js';
import { findAll } from './frames.js';
import { alone, within } from './variants.js';

/** Cards of a long column that are drawn at first. */
const WINDOW = 24;
const COLUMNS = 4;
const SMALL = 50;

const records = goalRecords(500);
const goals = records.filter(({ id }) => id.startsWith('goal:'));

const moreButtons = (root) =>
  findAll(root, '.more button, goal-board-more').filter((one) => one.shadowRoot || one.type);

globalThis.bench = boardBench({
  variants: {
    ours: within(records, 'goal-board'),
    small: within(goalRecords(SMALL), 'goal-board'),
    /** Its storage holds copies, as that of the element does. */
    baseline() {
      const storage = handStorage(structuredClone(goals));
      return () => alone(handBoard(goals, { me: LENA, now: NOW, first: WINDOW, storage }));
    },
  },
  drawn: (name) => COLUMNS * (name === 'small' ? SMALL : WINDOW),
  isWhole: ({ root }, drawn) => drawn === COLUMNS * SMALL || moreButtons(root).length === COLUMNS,
});
