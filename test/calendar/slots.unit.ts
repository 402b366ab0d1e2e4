import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { FreeTime } from '../../src/calendar/free-time.js';
import { rankedSlots, type Slot, type SlotSearch, type SlotSide } from '../../src/calendar/slots.js';
import { loadTemporal } from '../../src/calendar/temporal.js';

const t = await loadTemporal();

const WEEK = [1, 2, 3, 4, 5];
const office: FreeTime = { days: WEEK, from: '09:00', to: '17:00' };
const side = (zone: string, ...hours: FreeTime[]): SlotSide => ({ zone, hours: hours.length > 0 ? hours : [office] });

/** `2026-03-02 15:00 | 2026-03-02 09:00`, with the marks of each side after its time. */
const shown = ({ locals }: Slot): string =>
  locals.map(({ date, time, marks }) => [date, time, ...marks].join(' ')).join(' | ');

interface Case {
  readonly title: string;
  readonly sides: readonly [SlotSide, SlotSide];
  readonly search: SlotSearch;
  readonly found: readonly string[];
}

// 2 March 2026 is a Monday
const MONDAY = '2026-03-02T00:00:00.000Z';

const cases: readonly Case[] = [
  {
    title: 'R22: takes what both have, once a day, in both local times',
    sides: [side('Europe/Berlin'), side('America/New_York')],
    search: { from: MONDAY, days: 3, minutes: 60 },
    found: [
      '2026-03-02 15:00 | 2026-03-02 09:00',
      '2026-03-03 15:00 | 2026-03-03 09:00',
      '2026-03-04 15:00 | 2026-03-04 09:00',
    ],
  },
  {
    title: 'is an hour earlier for Berlin once New York changed its clocks, until Berlin follows',
    sides: [side('Europe/Berlin'), side('America/New_York')],
    search: { from: '2026-03-09T00:00:00.000Z', days: 1, minutes: 60 },
    found: ['2026-03-09 14:00 | 2026-03-09 09:00'],
  },
  {
    title: 'meets between Kolkata and Adelaide, whose clocks stand at half hours',
    sides: [side('Asia/Kolkata'), side('Australia/Adelaide')],
    search: { from: MONDAY, days: 2, minutes: 45 },
    found: ['2026-03-02 09:00 | 2026-03-02 14:00', '2026-03-03 09:00 | 2026-03-03 14:00'],
  },
  {
    title: 'meets between Cairo, whose week begins on Sunday, and Santiago',
    sides: [
      { ...side('Africa/Cairo', { days: [7, 1, 2, 3, 4], from: '09:00', to: '17:00' }), workingDays: [7, 1, 2, 3, 4] },
      side('America/Santiago'),
    ],
    search: { from: '2026-06-04T00:00:00.000Z', days: 5, minutes: 60 },
    found: ['2026-06-04 16:00 | 2026-06-04 09:00', '2026-06-08 16:00 | 2026-06-08 09:00'],
  },
  {
    title: 'tells an early and a late hour, and that it is another day there',
    sides: [
      side('America/Los_Angeles', { days: WEEK, from: '16:00', to: '20:00' }),
      side('Asia/Tokyo', { days: WEEK, from: '06:00', to: '12:00' }),
    ],
    search: { from: MONDAY, days: 2, minutes: 60 },
    found: ['2026-03-02 16:00 | 2026-03-03 09:00 nextDay'],
  },
  {
    title: 'tells the day before, a day off and both odd hours',
    sides: [
      side('Australia/Sydney', { days: [1], from: '06:00', to: '07:00' }),
      side('America/New_York', { days: [7], from: '12:00', to: '24:00' }),
    ],
    search: { from: '2026-03-01T00:00:00.000Z', days: 7, minutes: 60 },
    found: ['2026-03-02 06:00 early | 2026-03-01 14:00 dayOff previousDay'],
  },
  {
    title: 'leaves out what is busy and days unlike others, and takes a day that is free only this once',
    sides: [
      {
        ...side('Europe/Berlin'),
        days: [
          { date: '2026-03-03', hours: [] },
          { date: '2026-03-07', hours: [{ from: '15:00', to: '16:00' }] },
        ],
        busy: [{ start: '2026-03-02T14:00:00.000Z', end: '2026-03-02T15:00:00.000Z' }],
      },
      side('America/New_York', { days: [1, 2, 6], from: '09:00', to: '17:00' }),
    ],
    search: { from: MONDAY, days: 7, minutes: 60 },
    found: ['2026-03-02 16:00 | 2026-03-02 10:00', '2026-03-07 15:00 dayOff | 2026-03-07 09:00 dayOff'],
  },
  {
    title: 'begins no earlier than asked, and not before the step',
    sides: [side('Europe/Berlin'), side('Europe/Berlin')],
    search: { from: '2026-03-02T13:10:00.000Z', days: 1, minutes: 60, step: 15 },
    found: ['2026-03-02 14:15 | 2026-03-02 14:15', '2026-03-03 09:00 | 2026-03-03 09:00'],
  },
  {
    title: 'finds a dawn far east of Greenwich, to which it is still the day before',
    sides: [
      side('Pacific/Auckland', { days: WEEK, from: '06:00', to: '09:00' }),
      side('Pacific/Auckland', { days: WEEK, from: '06:00', to: '09:00' }),
    ],
    search: { from: '2026-03-02T20:00:00.000Z', days: 1, minutes: 180 },
    found: ['2026-03-04 06:00 early | 2026-03-04 06:00 early'],
  },
  {
    title: 'finds the end of hours that began the day before, far west',
    sides: [
      side('Pacific/Honolulu', { days: [7], from: '23:00', to: '22:00' }),
      side('Pacific/Honolulu', { days: [7], from: '23:00', to: '22:00' }),
    ],
    search: { from: '2026-03-03T05:00:00.000Z', days: 1, minutes: 180 },
    found: ['2026-03-02 19:00 late | 2026-03-02 19:00 late'],
  },
  {
    title: 'finds nothing where the day is never long enough',
    sides: [side('Europe/Berlin'), side('America/New_York')],
    search: { from: MONDAY, days: 7, minutes: 150 },
    found: [],
  },
];

const LATE = side('Europe/Berlin', { days: WEEK, from: '12:00', to: '22:00' });
const EARLY = side('America/Los_Angeles', { days: WEEK, from: '05:00', to: '13:00' });

describe('ranked slots', () => {
  for (const { title, sides, search, found } of cases) {
    it(title, () => {
      assert.deepEqual(rankedSlots(t, sides, search).map(shown), found);
    });
  }

  it('R45: spares whoever bore the odd hours before', () => {
    const first = (past: readonly string[]) =>
      rankedSlots(t, [LATE, EARLY], { from: MONDAY, days: 1, minutes: 60, past }).map(shown);
    // 17:00 in Berlin is 08:00 in Los Angeles: nobody is asked for anything
    assert.deepEqual(first([]), ['2026-03-02 17:00 | 2026-03-02 08:00']);
    const long = (past: readonly string[]) =>
      rankedSlots(t, [LATE, EARLY], { from: MONDAY, days: 1, minutes: 180, past }).map(shown);
    const evenings = ['2026-02-16T20:00:00.000Z', '2026-02-23T20:00:00.000Z'];
    const dawns = ['2026-02-16T13:00:00.000Z', '2026-02-23T13:00:00.000Z'];
    assert.deepEqual(long(evenings), ['2026-03-02 15:00 | 2026-03-02 06:00 early']);
    assert.deepEqual(long(dawns), ['2026-03-02 17:00 late | 2026-03-02 08:00']);
  });

  it('R16: goes by the hours of the side that leads, those of both first', () => {
    const sides = [side('Europe/Berlin', { days: [1, 2], from: '09:00', to: '10:00' }), side('Europe/Berlin')] as const;
    const led = (leads: 0 | 1) =>
      rankedSlots(t, [sides[1], { ...sides[0] }], { from: MONDAY, days: 3, minutes: 60, leads }).map(shown);
    assert.deepEqual(led(1), ['2026-03-02 09:00 | 2026-03-02 09:00', '2026-03-03 09:00 | 2026-03-03 09:00']);
    assert.deepEqual(led(0), [
      '2026-03-02 09:00 | 2026-03-02 09:00',
      '2026-03-03 09:00 | 2026-03-03 09:00',
      '2026-03-04 09:00 | 2026-03-04 09:00',
    ]);
  });

  it('lie in the free hours of both and never in a busy block, as each clock reads them', () => {
    const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Adelaide', 'America/Santiago'];
    const hour = fc.integer({ min: 0, max: 23 });
    const hours = fc
      .tuple(fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), hour, hour)
      .filter(([, from, to]) => from < to)
      .map(([days, from, to]): FreeTime => {
        const text = (value: number) => `${String(value).padStart(2, '0')}:00`;
        return { days, from: text(from), to: text(to) };
      });
    const busy = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 40 * 24 }), fc.integer({ min: 1, max: 5 })).map(([at, length]) => {
        const start = Date.parse('2026-03-01T00:00:00Z') + at * 3_600_000;
        return { start: new Date(start).toISOString(), end: new Date(start + length * 3_600_000).toISOString() };
      }),
      { maxLength: 6 },
    );
    const anySide = fc.record({
      zone: fc.constantFrom(...ZONES),
      hours: fc.array(hours, { minLength: 1, maxLength: 2 }),
      busy,
    });
    fc.assert(
      fc.property(anySide, anySide, fc.constantFrom(30, 60, 90), (a, b, minutes) => {
        const sides = [a, b] as const;
        for (const slot of rankedSlots(t, sides, { from: MONDAY, minutes, most: 40 })) {
          sides.forEach((one, index) => {
            assert.ok(isFree(one, slot, index === 0 ? 0 : 1, minutes), `${shown(slot)} ${JSON.stringify(one)}`);
            assert.ok(one.busy.every(({ start, end }) => slot.end <= start || slot.start >= end));
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Asks minute by minute, by the platform's own clock, whether a slot lies in the weekly hours. */
function isFree({ zone, hours }: SlotSide, slot: Slot, index: 0 | 1, minutes: number): boolean {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  for (let minute = 0; minute < minutes; minute += 15) {
    const parts = format.formatToParts(Date.parse(slot.start) + minute * 60_000);
    const read = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
    const time = `${read('hour')}:${read('minute')}`;
    const day = names.indexOf(read('weekday')) + 1;
    if (minute === 0 && time !== slot.locals[index].time) return false;
    if (!hours.some(({ days, from, to }) => days.includes(day) && from <= time && time < to)) return false;
  }
  return true;
}
