// The planner page: the element and the hand-written planner, each put on the page and taken away again.
import 'mentorship-widgets/elements/meeting-planner.js';
import { handMonth } from '../baseline/month.js';
import { meetingRecords, NOW, ZONE } from '../data.js';
import { monthBench, PARTNER } from './month-bench.js';
import { alone, within } from './variants.js';

const records = meetingRecords();
const meetings = records.filter(({ id }) => id.startsWith('meeting:'));

globalThis.bench = monthBench({
  now: NOW,
  meetings,
  hasPast: true,
  variants: {
    ours: within(records, 'meeting-planner'),
    baseline: () => () => alone(handMonth(meetings, { now: NOW, zone: ZONE, place: 'Berlin', partner: PARTNER })),
  },
});
