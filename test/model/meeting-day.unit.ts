import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadTemporal } from '../../src/calendar/temporal.js';
import { dayHours, type DayHour, type DayPerson } from '../../src/model/meeting-day.js';
import type { Meeting } from '../../src/model/meeting.js';
import type { PlannedMeeting } from '../../src/model/schedule.js';

const t = await loadTemporal();

const person = (zone: string, more: Partial<DayPerson> = {}): DayPerson => ({ zone, hours: [], busy: [], ...more });

const planned = (id: string, start: string, more: Partial<Meeting> = {}): PlannedMeeting => ({
  id,
  space: 'pair:one',
  value: {
    schemaVersion: 1,
    createdAt: '2026-01-01T00:00:00.000Z',
    createdBy: 'person:lena',
    updatedAt: '2026-01-01T00:00:00.000Z',
    mentorship: 'mentorship:one',
    status: 'scheduled',
    uid: id,
    sequence: 0,
    start,
    zone: 'Europe/Berlin',
    minutes: 45,
    format: 'video',
    place: '',
    link: '',
    agenda: { items: [], order: [], dismissed: [], postponed: [], covered: [] },
    wanted: '',
    ...more,
  },
});

const clocks = ({ mine, theirs }: DayHour): string =>
  `${mine.time} | ${theirs ? `${theirs.date.slice(5)} ${theirs.time}` : 'unknown'}`;

const days: readonly {
  title: string;
  date: string;
  zones: readonly [string, string];
  count: number;
  at: Readonly<Record<number, string>>;
}[] = [
  {
    title: 'R11 Berlin and New York in the week when one of them has changed its clocks',
    date: '2026-10-28',
    zones: ['Europe/Berlin', 'America/New_York'],
    count: 24,
    at: { 0: '00:00 | 10-27 19:00', 16: '16:00 | 10-28 11:00', 23: '23:00 | 10-28 18:00' },
  },
  {
    title: 'a day of 23 hours: the clocks jump over one',
    date: '2026-03-29',
    zones: ['Europe/Berlin', 'America/New_York'],
    count: 23,
    at: { 1: '01:00 | 03-28 20:00', 2: '03:00 | 03-28 21:00', 22: '23:00 | 03-29 17:00' },
  },
  {
    title: 'a day of 25 hours: one comes twice',
    date: '2026-10-25',
    zones: ['Europe/Berlin', 'America/New_York'],
    count: 25,
    at: { 2: '02:00 | 10-24 20:00', 3: '02:00 | 10-24 21:00', 24: '23:00 | 10-25 18:00' },
  },
  {
    title: 'the clocks of the other change within the day',
    date: '2026-11-01',
    zones: ['Europe/Berlin', 'America/New_York'],
    count: 24,
    at: { 6: '06:00 | 11-01 01:00', 7: '07:00 | 11-01 01:00', 8: '08:00 | 11-01 02:00' },
  },
  {
    title: 'half hours of Kolkata beside Adelaide',
    date: '2026-07-01',
    zones: ['Asia/Kolkata', 'Australia/Adelaide'],
    count: 24,
    at: { 9: '09:00 | 07-01 13:00', 20: '20:00 | 07-02 00:00' },
  },
  {
    title: 'a day that begins at one o’clock in Cairo',
    date: '2026-04-24',
    zones: ['Africa/Cairo', 'America/Santiago'],
    count: 23,
    at: { 0: '01:00 | 04-23 18:00', 22: '23:00 | 04-24 16:00' },
  },
  {
    title: 'nobody said where the clocks of the other are',
    date: '2026-07-01',
    zones: ['Europe/Berlin', ''],
    count: 24,
    at: { 9: '09:00 | unknown' },
  },
];

const WEEK = [1, 2, 3, 4, 5];

/** Wednesday, 28 October 2026 in Berlin, 16:00 there is 15:00 UTC. */
const states: readonly { title: string; mine: DayPerson; expected: string }[] = [
  { title: 'nobody said it', mine: person('Europe/Berlin'), expected: 'unsaid unsaid unsaid' },
  {
    title: 'an hour is free only where all of it is',
    mine: person('Europe/Berlin', { hours: [{ days: WEEK, from: '15:30', to: '17:00' }] }),
    expected: 'off free off',
  },
  {
    title: 'and taken where any of it is',
    mine: person('Europe/Berlin', {
      hours: [{ days: WEEK, from: '15:00', to: '18:00' }],
      busy: [{ start: '2026-10-28T14:45:00.000Z', end: '2026-10-28T15:15:00.000Z' }],
    }),
    expected: 'busy busy free',
  },
  {
    title: 'hours past midnight count for the day before',
    mine: person('Europe/Berlin', { hours: [{ days: [2], from: '15:00', to: '24:00' }] }),
    expected: 'off off off',
  },
];

describe('a day with its hours', () => {
  for (const { title, date, zones, count, at } of days) {
    it(title, () => {
      const hours = dayHours(t, date, [person(zones[0]), person(zones[1])], []);
      assert.equal(hours.length, count);
      for (const [index, expected] of Object.entries(at)) {
        const hour = hours[Number(index)];
        assert.equal(hour && clocks(hour), expected);
      }
    });
  }

  for (const { title, mine, expected } of states) {
    it(`15:00 to 18:00: ${title}`, () => {
      const hours = dayHours(t, '2026-10-28', [mine, person('America/New_York')], []);
      assert.equal(
        hours
          .slice(15, 18)
          .map((hour) => hour.mine.state)
          .join(' '),
        expected,
      );
    });
  }

  it('R22 the hours of the other are laid beside mine', () => {
    const theirs = person('America/New_York', { hours: [{ days: WEEK, from: '09:00', to: '11:00' }] });
    const hours = dayHours(t, '2026-10-28', [person('Europe/Berlin'), theirs], []);
    assert.deepEqual(
      hours.filter((hour) => hour.theirs?.state === 'free').map(({ mine }) => mine.time),
      ['14:00', '15:00'],
    );
  });

  it('a meeting begins in one hour and goes on in others; one in writing has none', () => {
    const long = planned('long', '2026-10-28T14:30:00.000Z', { minutes: 120 });
    const letter = planned('letter', '2026-10-28T11:00:00.000Z', { format: 'written' });
    const hours = dayHours(t, '2026-10-28', [person('Europe/Berlin'), person('Asia/Kolkata')], [letter, long]);
    const told = hours.flatMap(({ mine, begins, goesOn }) => [
      ...begins.map(({ id }) => `${mine.time} ${id}`),
      ...goesOn.map(({ id }) => `${mine.time} …${id}`),
    ]);
    assert.deepEqual(told, ['15:00 long', '16:00 …long', '17:00 …long']);
  });

  it('a meeting that began the day before goes on after midnight', () => {
    const late = planned('late', '2026-10-27T22:30:00.000Z', { minutes: 60 });
    const [first, second] = dayHours(t, '2026-10-28', [person('Europe/Berlin'), person('Asia/Kolkata')], [late]);
    assert.deepEqual([first?.begins, first?.goesOn.map(({ id }) => id), second?.goesOn], [[], ['late'], []]);
  });
});
