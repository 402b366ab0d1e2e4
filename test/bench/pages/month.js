// The planner page: the element and the hand-written planner, each put on the page and taken away again.
import 'mentorship-widgets/elements/meeting-planner.js';
import { handMonth } from '../baseline/month.js';
import { meetingRecords, NOW, ZONE } from '../data.js';
import { find, findAll, settle, timeToPaint, wordsOf } from './frames.js';
import { providerOn, storageOf, whenReady } from './ours.js';

const records = meetingRecords();
const meetings = records.filter(({ id }) => id.startsWith('meeting:'));

let shown;

const onPage = (element) => {
  document.body.append(element);
  return { root: element, remove: () => element.remove() };
};

const VARIANTS = {
  async ours() {
    const provider = providerOn(await storageOf(records));
    await whenReady(provider);
    return () => {
      const planner = Object.assign(document.createElement('meeting-planner'), { lang: 'en-GB' });
      provider.append(planner);
      return { root: planner, remove: () => provider.remove() };
    };
  },
  baseline: () => () => {
    const partner = { name: 'Amara', zone: 'America/New_York', place: 'New York' };
    return onPage(handMonth(meetings, { now: NOW, zone: ZONE, place: 'Berlin', partner }).element);
  },
};

/** What tells that a month and what stands beside it are there, unless the variant has its own signs. */
const SIGNS = {
  isShown: (root) => find(root, '[abbr="Sunday"]') && findAll(root, '.agenda li, [class~="agenda"] li').length > 0,
  next: (root) => find(root, '[aria-label="Next month"]'),
  isNext: (root) => find(root, '#month, #hand-month').textContent === 'November 2026',
};

const signsOf = () => shown.signs ?? SIGNS;

globalThis.bench = {
  variants: VARIANTS,

  /** Puts a variant on the page; resolves with the milliseconds from then to the paint of all of it. */
  async mount(name) {
    localStorage.clear();
    const put = await VARIANTS[name]();
    await settle();
    const { ms } = await timeToPaint(
      () => (shown = put()),
      () => signsOf().isShown(shown.root),
    );
    return ms;
  },

  /** Goes to the month after; resolves with the milliseconds from the click to its paint. */
  async next() {
    await settle();
    const { ms } = await timeToPaint(
      () => signsOf().next(shown.root).click(),
      () => signsOf().isNext(shown.root),
    );
    return ms;
  },

  unmount() {
    shown?.remove();
    shown = undefined;
  },

  content: () => ({
    words: wordsOf(shown.root),
    buttons: findAll(shown.root, 'button').length,
    headings: findAll(shown.root, 'h2, h3, h4').length,
    items: findAll(shown.root, 'td').length,
  }),
};
