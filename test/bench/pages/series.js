// The planner page with series in three zones: the element, and the hand-written planner that writes them out itself.
import 'mentorship-widgets/elements/meeting-planner.js';
import { handMonth } from '../baseline/month.js';
import { expanding } from '../baseline/series.js';
import { SERIES_NOW as NOW, seriesRecords, ZONE } from '../data.js';
import { monthBench, PARTNER } from './month-bench.js';
import { alone, within } from './variants.js';

const records = seriesRecords();
const series = records.filter(({ id }) => id.startsWith('series:'));

const BEGINNING = 'A good way to begin: tell Amara what you are facing, and ask for one piece of advice.';

globalThis.bench = monthBench({
  now: NOW,
  meetings: expanding(series)(NOW, '2026-12-20'),
  variants: {
    ours: within(records, 'meeting-planner', { clock: () => NOW }),
    // what it knows of the clocks it learns anew for each, as the element does
    baseline: () => () => {
      const expand = expanding(series);
      return alone(
        handMonth([], { now: NOW, zone: ZONE, place: 'Berlin', partner: PARTNER, prompt: BEGINNING, expand }),
      );
    },
  },
});
