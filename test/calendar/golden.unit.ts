import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { everythingFile } from '../../src/calendar/ics-all.js';
import { occurrenceFile, seriesFile, type CalendarSeries } from '../../src/calendar/ics-series.js';
import type { CalendarTodo } from '../../src/calendar/ics-todo.js';
import { calendarFile, type CalendarEntry } from '../../src/calendar/ics.js';
import { loadTemporal } from '../../src/calendar/temporal.js';

const t = await loadTemporal();

const STAMP = '2026-10-21T08:00:00.000Z';
const COMMON = { stamp: STAMP, summary: 'Mentoring with Amara Okoye', alarms: [1440, 15] };

const SINGLE: CalendarEntry = {
  ...COMMON,
  uid: 'm1',
  sequence: 0,
  start: '2026-10-28T15:00:00.000Z',
  end: '2026-10-28T15:45:00.000Z',
  description: 'Wanted: a plan for the review; soon\n– “Budget”, and more',
  location: 'Café Größenwahn, 2nd floor',
  url: 'https://meet.example.org/lena?room=1,2;3',
};

const SERIES: CalendarSeries = {
  ...COMMON,
  uid: 'fort',
  sequence: 7,
  minutes: 45,
  series: {
    start: '2026-10-14T16:00',
    zone: 'Europe/Berlin',
    rule: 'FREQ=WEEKLY;INTERVAL=2;UNTIL=20270401',
    exdates: ['2026-12-23T16:00'],
  },
};

const MOVED = {
  ...COMMON,
  local: '2026-10-28T16:00',
  start: '2026-10-29T16:30:00.000Z',
  end: '2026-10-29T17:15:00.000Z',
  sequence: 8,
};
const CANCELLED = {
  ...MOVED,
  local: '2026-11-11T16:00',
  start: '2026-11-11T15:00:00.000Z',
  end: '2026-11-11T15:45:00.000Z',
  sequence: 9,
  cancelled: true,
};

const NEW_YORK: CalendarSeries = {
  ...COMMON,
  uid: 'walk',
  sequence: 0,
  minutes: 30,
  series: { start: '2026-10-30T09:00', zone: 'America/New_York', rule: 'FREQ=MONTHLY;BYDAY=-1FR;COUNT=4', exdates: [] },
};

const LETTERS: CalendarSeries = {
  ...COMMON,
  alarms: [900],
  uid: 'letters',
  sequence: 1,
  minutes: 30,
  wholeDays: true,
  series: {
    start: '2026-11-02T12:00',
    zone: 'America/Santiago',
    rule: 'FREQ=MONTHLY;BYDAY=1MO;UNTIL=20270201T150000Z',
    exdates: ['2026-12-07T12:00'],
  },
};

const todo = (uid: string, value: Partial<CalendarTodo> = {}): CalendarTodo => ({
  uid,
  sequence: 0,
  stamp: STAMP,
  summary: 'Send the one-page summary, early',
  ...value,
});

const TODOS: readonly CalendarTodo[] = [
  todo('action-1', { due: '2026-10-26', description: 'For “Lead a project”' }),
  todo('action-2', { due: '2026-10-01', done: '2026-10-02T09:30:00.000Z', sequence: 4 }),
  todo('action-3', { dropped: true, sequence: 2 }),
];

/** Each file as it stands beside this test, byte for byte. */
const FILES: readonly [string, () => string | undefined][] = [
  ['single', () => calendarFile(SINGLE)],
  [
    'update',
    () => calendarFile({ ...SINGLE, sequence: 1, start: '2026-10-29T16:30:00.000Z', end: '2026-10-29T17:15:00.000Z' }),
  ],
  ['cancel', () => calendarFile({ ...SINGLE, sequence: 2, cancelled: true })],
  ['written', () => calendarFile({ ...COMMON, uid: 'm2', sequence: 0, alarms: [900], day: '2026-10-31' })],
  ['series', () => seriesFile(t, { ...SERIES, changed: [MOVED, CANCELLED] })],
  ['series-written', () => seriesFile(t, LETTERS)],
  ['moved', () => occurrenceFile(t, { ...SERIES, one: MOVED })],
  ['moved-cancel', () => occurrenceFile(t, { ...SERIES, one: CANCELLED })],
  [
    'everything',
    () =>
      everythingFile(t, {
        entries: [SINGLE],
        series: [{ ...SERIES, changed: [MOVED, CANCELLED] }, NEW_YORK, LETTERS],
        todos: TODOS,
      }),
  ],
];

const stored = (name: string): string => readFileSync(`test/calendar/files/${name}.ics`, 'utf8');

interface Found {
  readonly uid: string;
  readonly start: string;
  readonly end: string;
}

const byStart = (a: Found, b: Found): number => a.start.localeCompare(b.start) || a.uid.localeCompare(b.uid);

/** What ical.js finds in a file until the middle of 2027, by the time zones that stand in it. */
function byIcal(text: string): Found[] {
  const calendar = ICAL.Component.fromString(text);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const isGone = (event: ICAL.Event) => event.component.getFirstPropertyValue('status') === 'CANCELLED';
  const of = (event: ICAL.Event, start: ICAL.Time, end: ICAL.Time): Found[] =>
    isGone(event) || start.isDate
      ? []
      : [{ uid: event.uid, start: start.toJSDate().toISOString(), end: end.toJSDate().toISOString() }];
  return events
    .filter((event) => !event.isRecurrenceException())
    .flatMap((event) => {
      if (!event.isRecurring()) return of(event, event.startDate, event.endDate);
      const found: Found[] = [];
      const times = event.iterator();
      for (let next: unknown = times.next(); next instanceof ICAL.Time && next.year < 2028; next = times.next()) {
        const { item, startDate, endDate }: Readonly<Record<string, unknown>> = event.getOccurrenceDetails(next);
        assert.ok(item instanceof ICAL.Event && startDate instanceof ICAL.Time && endDate instanceof ICAL.Time);
        found.push(...of(item, startDate, endDate));
      }
      return found;
    })
    .toSorted(byStart);
}

/** The same by node-ical, by the zones that it knows itself. */
function byNodeIcal(text: string): Found[] {
  const span = { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2028-01-01T00:00:00Z') };
  return Object.values(nodeIcal.sync.parseICS(text))
    .flatMap((event) => (event?.type === 'VEVENT' && event.datetype !== 'date' ? [event] : []))
    .flatMap((event) =>
      nodeIcal
        .expandRecurringEvent(event, span)
        .flatMap(({ start, end, event: { uid, status } }) =>
          String(status) === 'CANCELLED' ? [] : [{ uid, start: start.toISOString(), end: end.toISOString() }],
        ),
    )
    .toSorted(byStart);
}

const SINGLE_TIME = { uid: 'm1', start: '2026-10-28T15:00:00.000Z', end: '2026-10-28T15:45:00.000Z' };
/** Every second Wednesday at 16:00 in Berlin: 14:00 in UTC before 25 October and after 28 March, else 15:00. */
const SERIES_TIMES: readonly Found[] = [
  { uid: 'fort', start: '2026-10-14T14:00:00.000Z', end: '2026-10-14T14:45:00.000Z' },
  { uid: 'fort', start: '2026-10-29T16:30:00.000Z', end: '2026-10-29T17:15:00.000Z' },
  { uid: 'fort', start: '2026-11-25T15:00:00.000Z', end: '2026-11-25T15:45:00.000Z' },
  { uid: 'fort', start: '2026-12-09T15:00:00.000Z', end: '2026-12-09T15:45:00.000Z' },
  { uid: 'fort', start: '2027-01-06T15:00:00.000Z', end: '2027-01-06T15:45:00.000Z' },
  { uid: 'fort', start: '2027-01-20T15:00:00.000Z', end: '2027-01-20T15:45:00.000Z' },
  { uid: 'fort', start: '2027-02-03T15:00:00.000Z', end: '2027-02-03T15:45:00.000Z' },
  { uid: 'fort', start: '2027-02-17T15:00:00.000Z', end: '2027-02-17T15:45:00.000Z' },
  { uid: 'fort', start: '2027-03-03T15:00:00.000Z', end: '2027-03-03T15:45:00.000Z' },
  { uid: 'fort', start: '2027-03-17T15:00:00.000Z', end: '2027-03-17T15:45:00.000Z' },
  { uid: 'fort', start: '2027-03-31T14:00:00.000Z', end: '2027-03-31T14:45:00.000Z' },
];
const WALK_TIMES: readonly Found[] = [
  { uid: 'walk', start: '2026-10-30T13:00:00.000Z', end: '2026-10-30T13:30:00.000Z' },
  { uid: 'walk', start: '2026-11-27T14:00:00.000Z', end: '2026-11-27T14:30:00.000Z' },
  { uid: 'walk', start: '2026-12-25T14:00:00.000Z', end: '2026-12-25T14:30:00.000Z' },
  { uid: 'walk', start: '2027-01-29T14:00:00.000Z', end: '2027-01-29T14:30:00.000Z' },
];
const MOVED_TIME = { uid: 'm1', start: '2026-10-29T16:30:00.000Z', end: '2026-10-29T17:15:00.000Z' };

const MEANT: Readonly<Record<string, readonly Found[]>> = {
  single: [SINGLE_TIME],
  update: [MOVED_TIME],
  cancel: [],
  series: SERIES_TIMES,
  everything: [...SERIES_TIMES, SINGLE_TIME, ...WALK_TIMES].toSorted(byStart),
};

describe('calendar files', () => {
  for (const [name, write] of FILES)
    it(`R21 ${name}.ics is what stands beside this test, byte for byte`, () => {
      assert.equal(write(), stored(name));
    });

  for (const [name] of FILES)
    it(`${name}.ics keeps to CRLF and to 75 octets a line`, () => {
      const text = stored(name);
      assert.ok(!/[^\r]\n|\r[^\n]/.test(text));
      assert.deepEqual(
        text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75),
        [],
      );
    });

  for (const [name, times] of Object.entries(MEANT)) {
    it(`R21 ${name}.ics means the right instants to ical.js`, () => {
      assert.deepEqual(byIcal(stored(name)), times);
    });

    it(`R21 ${name}.ics means the right instants to node-ical`, () => {
      assert.deepEqual(byNodeIcal(stored(name)), times);
    });
  }

  it('R30 a meeting in writing has a day and no hour, by which nobody is busy', () => {
    const event = ICAL.Component.fromString(stored('written')).getFirstSubcomponent('vevent');
    assert.equal(String(event?.getFirstPropertyValue('dtstart')), '2026-10-31');
    assert.equal(String(event?.getFirstPropertyValue('dtend')), '2026-11-01');
    assert.equal(event?.getFirstPropertyValue('transp'), 'TRANSPARENT');
  });

  it('R30 a series in writing has the days that the rule takes, none after its end', () => {
    const event = ICAL.Component.fromString(stored('series-written')).getFirstSubcomponent('vevent');
    assert.ok(event);
    const times = new ICAL.Event(event).iterator();
    const days = [times.next(), times.next(), times.next(), times.next()].map((day: unknown) => String(day));
    assert.deepEqual(days, ['2026-11-02', '2027-01-04', '2027-02-01', 'undefined']);
  });

  it('R27 what is to be done stands as tasks: open with a reminder, done, let go', () => {
    const tasks = ICAL.Component.fromString(stored('everything')).getAllSubcomponents('vtodo');
    const told = tasks.map((task) =>
      [
        ...['uid', 'status', 'due', 'completed'].map((name) => String(task.getFirstPropertyValue(name) ?? '')),
        String(task.getAllSubcomponents('valarm').length),
      ].join(' '),
    );
    assert.deepEqual(told, [
      'action-1 NEEDS-ACTION 2026-10-26  1',
      'action-2 COMPLETED 2026-10-01 2026-10-02T09:30:00Z 0',
      'action-3 CANCELLED   0',
    ]);
  });

  it('is none where there is nothing', () => {
    assert.equal(everythingFile(t, { entries: [], series: [], todos: [] }), undefined);
  });
});
