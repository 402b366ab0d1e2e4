// The planner page: the element and the hand-written planner, each put on the page and taken away again.
import 'mentorship-widgets/elements/meeting-planner.js';
import { handMonth } from '../baseline/month.js';
import { meetingRecords, NOW, ZONE } from '../data.js';
import { find, findAll, settle, timeToPaint } from './frames.js';
import { alone, benchOf, within } from './variants.js';

const records = meetingRecords();
const meetings = records.filter(({ id }) => id.startsWith('meeting:'));
const partner = { name: 'Amara', zone: 'America/New_York', place: 'New York' };

/** What tells that a month and what stands beside it are there, unless the variant has its own signs. */
const SIGNS = {
  isShown: (root) => find(root, '[abbr="Sunday"]') && findAll(root, '.agenda li, [class~="agenda"] li').length > 0,
  next: (root) => find(root, '[aria-label="Next month"]'),
  isNext: (root) => find(root, '#month, #hand-month').textContent === 'November 2026',
};

const signsOf = (shown) => shown.signs ?? SIGNS;

const bench = benchOf({
  variants: {
    ours: within(records, 'meeting-planner'),
    baseline: () => () => alone(handMonth(meetings, { now: NOW, zone: ZONE, place: 'Berlin', partner })),
  },
  isShown: (shown) => signsOf(shown).isShown(shown.root),
  counted: { items: 'td' },
});

globalThis.bench = {
  ...bench,

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
