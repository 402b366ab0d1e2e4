// What the pages of a month are asked: to show one, and to go to the month after.
import { find, findAll, settle, timeToPaint } from './frames.js';
import { benchOf } from './variants.js';

export const PARTNER = { name: 'Amara', zone: 'America/New_York', place: 'New York' };

/** What tells that a month and what stands beside it are there, unless the variant has its own signs. */
const SIGNS = {
  isShown: (root) => find(root, '[abbr="Sunday"]') && findAll(root, '.agenda li, [class~="agenda"] li').length > 0,
  next: (root) => find(root, '[aria-label="Next month"]'),
  isNext: (root) => find(root, '#month, #hand-month').textContent === 'November 2026',
};

const signsOf = (shown) => shown.signs ?? SIGNS;

const tellsOfPast = (root) => findAll(root, 'h3').some(({ textContent }) => textContent === 'Your last meetings');

/**
 * The bench of a page whose `variants` show the month of `now`, and how the last meetings went where there were some;
 * `meetings` are for peers that only show them.
 */
export function monthBench({ variants, now, meetings, hasPast = false }) {
  const bench = benchOf({
    variants,
    isShown: (shown) => signsOf(shown).isShown(shown.root) && (!hasPast || shown.signs || tellsOfPast(shown.root)),
    counted: { items: 'td' },
  });
  return {
    ...bench,
    now,
    meetings,

    /** Goes to the month after; resolves with the milliseconds from the click to its paint. */
    async next() {
      await settle();
      const shown = bench.shown();
      const { next, isNext } = signsOf(shown);
      const { ms } = await timeToPaint(
        () => next(shown.root).click(),
        () => isNext(shown.root),
      );
      return ms;
    },
  };
}
