// The board page: the element and the hand-written board, each put on the page and taken away again.
import 'mentorship-widgets/elements/goal-board.js';
import { handBoard } from '../baseline/board.js';
import { goalRecords, LENA, NOW } from '../data.js';
import { boardBench } from './board-bench.js';
import { alone, within } from './variants.js';

const records = goalRecords();
const goals = records.filter(({ id }) => id.startsWith('goal:'));

globalThis.bench = boardBench({
  variants: {
    /** The store of the page is open: other elements show it already. */
    ours: within(records, 'goal-board'),
    /** The first element of the page: the store opens, reads and checks its records. */
    oursCold: within(records, 'goal-board', { opened: false }),
    baseline: () => () => alone(handBoard(goals, { me: LENA, now: NOW })),
  },
  drawn: () => goals.length,
});
