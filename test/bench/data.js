// Records that both sides of a measure show: the element reads them from a memory storage, the hand-written page from
// an array. Lena in Berlin is the mentee, Amara in New York the mentor; it is a Wednesday morning.
export const LENA = 'person:lena-brandt';
export const AMARA = 'person:amara-okoye';
export const PAIR = 'pair:amara-okoye+lena-brandt';
export const ZONE = 'Europe/Berlin';
export const NOW = '2026-10-21T08:20:00.000Z';

const WRITTEN = '2026-09-02T09:00:00.000Z';
const base = { schemaVersion: 1, createdAt: WRITTEN, createdBy: LENA, updatedAt: WRITTEN };
const two = (number) => String(number).padStart(2, '0');

const PARTNERS = [
  { person: LENA, name: 'Lena Brandt', role: 'mentee', zone: ZONE, place: 'Berlin' },
  { person: AMARA, name: 'Amara Okoye', role: 'mentor', zone: 'America/New_York', place: 'New York' },
];

export const mentorship = {
  space: PAIR,
  id: 'mentorship:lena-amara',
  value: { ...base, kind: 'informal', stage: 'active', startedAt: WRITTEN, partners: PARTNERS },
};

const WISHES = [
  'Lead a project across teams',
  'Speak at the spring meeting',
  'Tell the story behind our numbers',
  'Write notes that people read',
  'Hold a role that sets direction',
];
const MEASURES = ['Pilot live in three teams', 'Two reports that people quote', 'One point of mine in each meeting'];
const ANSWERS = ['onTrack', 'atRisk', 'offTrack'];
const COLUMNS = ['idea', 'planned', 'active', 'achieved'];
const PAST = '2026-10-14T10:00:00.000Z';

const stepsOf = (status, index) =>
  status === 'idea'
    ? []
    : [
        { id: 'a', text: 'Collect what is there', doneAt: status === 'planned' ? undefined : PAST },
        { id: 'b', text: 'Write one page', by: `2026-11-${two((index % 27) + 1)}` },
        { id: 'c', text: 'Show it to two people' },
      ];

const historyOf = (status) =>
  status === 'achieved'
    ? [{ id: 'h', at: PAST, by: LENA, from: 'active', to: 'achieved', reason: 'A good year.' }]
    : [];

const goalOf = (status, index) => ({
  space: index % 2 === 0 ? PAIR : LENA,
  id: `goal:${status}-${two(index)}`,
  value: {
    ...base,
    title: `${WISHES[index % WISHES.length]} ${index + 1}`,
    why: '',
    status,
    owners: [LENA],
    supporter: index % 2 === 0 ? AMARA : undefined,
    priority: index,
    horizon: 'short',
    measure: status === 'idea' ? '' : MEASURES[index % MEASURES.length],
    by: status === 'idea' ? undefined : `2026-12-${two((index % 27) + 1)}`,
    steps: stepsOf(status, index),
    checkpoints: status === 'active' ? [{ id: 'c', at: PAST, by: LENA, answer: ANSWERS[index % 3] }] : [],
    history: historyOf(status),
  },
});

/** Four columns of `count` goals each. */
export const goalRecords = (count = 50) => [
  mentorship,
  ...COLUMNS.flatMap((status) => Array.from({ length: count }, (_, index) => goalOf(status, index))),
];

const meetingOf = (month, index) => {
  const day = (index % 28) + 1;
  const start = `2026-${two(month)}-${two(day)}T${two(7 + Math.floor(index / 28))}:30:00.000Z`;
  const isOver = start < NOW;
  return {
    space: PAIR,
    id: `meeting:m${two(month)}-${String(index).padStart(3, '0')}`,
    value: {
      ...base,
      mentorship: mentorship.id,
      status: isOver ? 'held' : 'scheduled',
      uid: `m${two(month)}-${index}`,
      sequence: 0,
      start,
      zone: ZONE,
      minutes: 45,
      format: 'video',
    },
  };
};

/** Two months, October and November, of `count` meetings each. */
export const meetingRecords = (count = 200) => [
  mentorship,
  ...[10, 11].flatMap((month) => Array.from({ length: count }, (_, index) => meetingOf(month, index))),
];

/** The moment at which the page of the series is read: nothing of theirs is over yet. */
export const SERIES_NOW = '2026-10-01T00:00:00.000Z';

const SERIES_ZONES = [ZONE, 'America/New_York', 'Asia/Kolkata'];
const RULE_DAYS = ['MO', 'TU', 'WE', 'TH', 'FR'];
// 1 October 2026 is a Thursday
const FIRST_DATES = { MO: '05', TU: '06', WE: '07', TH: '01', FR: '02' };

/** Of every eight one meets every second week and one once a month; the others meet every week. */
function ruleOf(index, day) {
  if (index % 8 === 6) return `FREQ=WEEKLY;INTERVAL=2;BYDAY=${day}`;
  return index % 8 === 7 ? `FREQ=MONTHLY;BYDAY=1${day}` : `FREQ=WEEKLY;BYDAY=${day},SA`;
}

const seriesOf = (index) => {
  const day = RULE_DAYS[index % RULE_DAYS.length];
  return {
    space: PAIR,
    id: `series:s${two(index)}`,
    value: {
      ...base,
      mentorship: mentorship.id,
      start: `2026-10-${FIRST_DATES[day]}T${two(13 + (index % 5))}:${index % 2 === 0 ? '00' : '30'}`,
      zone: SERIES_ZONES[index % SERIES_ZONES.length],
      rrule: ruleOf(index, day),
      minutes: 45,
      format: 'video',
    },
  };
};

/** Series in three zones that meet about 200 times a month. */
export const seriesRecords = (count = 46) => [
  mentorship,
  ...Array.from({ length: count }, (_, index) => seriesOf(index)),
];

/** A mentorship in which nothing has been said yet. */
export const bareRecords = () => [mentorship];

/** Rows for the storage measures: small goals in one space. */
export const rowsOf = (count, prefix = 'row') =>
  Array.from({ length: count }, (_, index) => ({
    id: `goal:${prefix}-${String(index).padStart(6, '0')}`,
    value: JSON.parse(JSON.stringify(goalOf(COLUMNS[index % 4], index % 50).value)),
  }));
