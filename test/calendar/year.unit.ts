import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { hourNotice } from '../../src/calendar/hour-notice.js';
import { seriesFile } from '../../src/calendar/ics-series.js';
import { occurrences, type Series } from '../../src/calendar/recurrence.js';
import { rankedSlots } from '../../src/calendar/slots.js';
import { loadTemporal } from '../../src/calendar/temporal.js';
import { wallTime } from '../../src/calendar/wall-clock.js';
import { instantAt, localTime } from '../../src/calendar/zones.js';

const t = await loadTemporal();

/** Tuesdays of 2026, every second one. */
const DAYS = [
  ...['01-06', '01-20', '02-03', '02-17', '03-03', '03-17', '03-31', '04-14', '04-28', '05-12', '05-26', '06-09'],
  ...['06-23', '07-07', '07-21', '08-04', '08-18', '09-01', '09-15', '09-29', '10-13', '10-27', '11-10', '11-24'],
  ...['12-08', '12-22'],
].map((day) => `2026-${day}`);

interface Pair {
  readonly mine: string;
  readonly theirs: string;
  /** What my clock shows at every meeting. */
  readonly time: string;
  /** From which day on it is which hour in UTC and on the clock of the partner. */
  readonly hours: readonly (readonly [from: string, utc: string, there: string])[];
  /** The days on which the partner is told of an unusual hour, with the minutes by which it is later. */
  readonly told: readonly string[];
}

const PAIRS: readonly Pair[] = [
  {
    // clocks change on 29 March and 25 October in Berlin, on 8 March and 1 November in New York
    mine: 'Europe/Berlin',
    theirs: 'America/New_York',
    time: '16:00',
    hours: [
      ['2026-01-06', '15:00', '10:00'],
      ['2026-03-17', '15:00', '11:00'],
      ['2026-03-31', '14:00', '10:00'],
      ['2026-10-27', '15:00', '11:00'],
      ['2026-11-10', '15:00', '10:00'],
    ],
    told: ['2026-03-17 shifted 60', '2026-10-27 shifted 60'],
  },
  {
    // never in Kolkata; on 5 April and 4 October in Adelaide
    mine: 'Asia/Kolkata',
    theirs: 'Australia/Adelaide',
    time: '13:30',
    hours: [
      ['2026-01-06', '08:00', '18:30'],
      ['2026-04-14', '08:00', '17:30'],
      ['2026-10-13', '08:00', '18:30'],
    ],
    told: ['2026-04-14 moved -60', '2026-10-13 moved 60'],
  },
  {
    // on 24 April and 29 October in Cairo; on 5 April and 6 September in Santiago
    mine: 'Africa/Cairo',
    theirs: 'America/Santiago',
    time: '17:00',
    hours: [
      ['2026-01-06', '15:00', '12:00'],
      ['2026-04-14', '15:00', '11:00'],
      ['2026-04-28', '14:00', '10:00'],
      ['2026-09-15', '14:00', '11:00'],
      ['2026-11-10', '15:00', '12:00'],
    ],
    told: ['2026-04-14 moved -60', '2026-04-28 moved -60', '2026-09-15 moved 60', '2026-11-10 moved 60'],
  },
];

const clock = (instant: string, zone: string): string => {
  const { hour, minute } = wallTime(instant, zone);
  return `${hour}:${minute}`;
};

/** The instants that ical.js finds in the file of a series, by the zone that stands in it. */
function reread(text: string): string[] {
  const calendar = ICAL.Component.fromString(text);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  const master = calendar.getFirstSubcomponent('vevent');
  assert.ok(zone && master);
  const times = new ICAL.Event(master).iterator();
  const found: string[] = [];
  for (let next: unknown = times.next(); next instanceof ICAL.Time; next = times.next()) {
    next.zone = new ICAL.Timezone(zone);
    found.push(next.toJSDate().toISOString());
  }
  return found;
}

for (const { mine, theirs, time, hours, told } of PAIRS)
  describe(`a year of ${mine} and ${theirs}`, () => {
    const series: Series = {
      start: `2026-01-06T${time}`,
      zone: mine,
      rule: 'FREQ=WEEKLY;INTERVAL=2;UNTIL=20261231',
      exdates: [],
    };
    const meant = DAYS.map((day) => {
      const [, utc = '', there = ''] = hours.findLast(([from]) => from <= day) ?? [];
      return { instant: `${day}T${utc}:00.000Z`, day, there };
    });
    const found = occurrences(t, series, { to: '2027-01-01T00:00:00.000Z' }).map(({ instant }) => instant);

    it('R21 every meeting is at the hour that was agreed on where it was agreed', () => {
      assert.deepEqual(
        found,
        meant.map(({ instant }) => instant),
      );
      assert.deepEqual(
        found.map((instant) => [localTime(t, instant, mine).date, localTime(t, instant, mine).time]),
        DAYS.map((day) => [day, time]),
      );
    });

    it('R22 the partner reads the hour of that day, with Temporal and without', () => {
      assert.deepEqual(
        found.map((instant) => localTime(t, instant, theirs).time),
        meant.map(({ there }) => there),
      );
      assert.deepEqual(
        found.map((instant) => clock(instant, theirs)),
        meant.map(({ there }) => there),
      );
    });

    it('R22 what the partner reads leads back to the same instant', () => {
      assert.deepEqual(
        meant.map(({ day, there }) => instantAt(t, day, there, theirs)),
        meant.map(({ instant }) => ({ ok: true, instant })),
      );
    });

    it('R22 the partner is told of each unusual hour, and of no other', () => {
      const notices = found.flatMap((instant) => {
        const notice = hourNotice(t, series, instant, theirs);
        const kind = notice?.code === 'calendar.hour-shifted' ? 'shifted' : 'moved';
        return notice ? [`${instant.slice(0, 10)} ${kind} ${String(notice.params.shiftMinutes)}`] : [];
      });
      assert.deepEqual(notices, told);
    });

    it('R21 the calendar file of the year means the same instants to another program', () => {
      const file = seriesFile(t, {
        ...{ uid: 'year', sequence: 0, stamp: '2026-01-01T08:00:00.000Z', summary: 'Mentoring', minutes: 45 },
        series,
      });
      assert.deepEqual(
        reread(file ?? ''),
        meant.map(({ instant }) => instant),
      );
    });

    it('R22 the same hour is found for both in each season', () => {
      for (const { instant, day, there } of meant) {
        const window = (zone: string, from: string) => ({
          zone,
          hours: [{ days: [2], from, to: `${String(Number(from.slice(0, 2)) + 1)}${from.slice(2)}` }],
        });
        const [slot] = rankedSlots(t, [window(mine, time), window(theirs, there)], {
          from: `${day}T00:00:00.000Z`,
          minutes: 60,
          days: 2,
        });
        assert.equal(slot?.start, instant);
      }
    });
  });
