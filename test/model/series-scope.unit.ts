import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { occurrences } from '../../src/calendar/recurrence.js';
import { loadTemporal } from '../../src/calendar/temporal.js';
import type { Series } from '../../src/model/meeting.js';
import { continuedSeries } from '../../src/model/series-scope.js';

const t = await loadTemporal();

const series = (rrule: string, exdates: string[] = []): Series => ({
  schemaVersion: 1,
  createdAt: '2026-01-01T08:00:00.000Z',
  updatedAt: '2026-01-01T08:00:00.000Z',
  createdBy: 'person:lena',
  mentorship: 'mentorship:m',
  start: '2026-10-14T16:00',
  zone: 'Europe/Berlin',
  rrule,
  exdates,
  minutes: 45,
  format: 'video',
  place: '',
  link: '',
});

interface Case {
  readonly what: string;
  readonly rrule: string;
  readonly exdates?: string[];
  readonly from: string;
  readonly was: string;
  readonly to: string;
  readonly goesOn: readonly string[];
}

const CASES: readonly Case[] = [
  {
    what: 'a fortnightly series goes on at the new weekday and hour, through the change of clocks',
    rrule: 'FREQ=WEEKLY;INTERVAL=2',
    from: '2026-10-14T16:00',
    was: '2026-10-14T16:00',
    to: '2026-10-15T17:30',
    goesOn: ['2026-10-15T15:30:00.000Z', '2026-10-29T16:30:00.000Z', '2026-11-12T16:30:00.000Z'],
  },
  {
    what: 'all that are to come move as far as the one that was moved',
    rrule: 'FREQ=WEEKLY',
    from: '2026-10-28T16:00',
    was: '2026-11-11T16:00',
    to: '2026-11-10T09:00',
    goesOn: ['2026-10-27T08:00:00.000Z', '2026-11-03T08:00:00.000Z', '2026-11-10T08:00:00.000Z'],
  },
  {
    what: 'a monthly series follows to the same weekday of each month',
    rrule: 'FREQ=MONTHLY;BYDAY=2WE',
    from: '2026-11-11T16:00',
    was: '2026-11-11T16:00',
    to: '2026-11-20T16:00',
    goesOn: ['2026-11-20T15:00:00.000Z', '2026-12-18T15:00:00.000Z', '2027-01-15T15:00:00.000Z'],
  },
  {
    what: 'a series of so many meetings keeps their number',
    rrule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=3',
    from: '2026-10-28T16:00',
    was: '2026-10-28T16:00',
    to: '2026-10-28T18:00',
    goesOn: ['2026-10-28T17:00:00.000Z', '2026-11-11T17:00:00.000Z'],
  },
  {
    what: 'any other rule keeps its days at a new hour, and what was left out stays left out',
    rrule: 'FREQ=WEEKLY;BYDAY=MO,WE',
    exdates: ['2026-10-19T16:00'],
    from: '2026-10-14T16:00',
    was: '2026-10-14T16:00',
    to: '2026-10-14T10:00',
    goesOn: ['2026-10-14T08:00:00.000Z', '2026-10-21T08:00:00.000Z', '2026-10-26T09:00:00.000Z'],
  },
];

describe('moving meetings of a series', () => {
  for (const { what, rrule, exdates = [], from, was, to, goesOn } of CASES)
    it(`R21 ${what}`, () => {
      const found = continuedSeries(t, series(rrule, exdates), { from, was, to });
      assert.ok(found.ok);
      const { start, zone, rrule: rule, exdates: gone = [] } = found.value.draft;
      const times = occurrences(t, { start, zone, rule, exdates: gone }, { limit: 3 });
      assert.deepEqual(
        times.map(({ instant }) => instant),
        goesOn,
      );
    });

  it('R21 a meeting with a record goes to the time in its turn', () => {
    const [from, to] = ['2026-10-14T16:00', '2026-10-15T17:30'];
    const found = continuedSeries(t, series('FREQ=WEEKLY;INTERVAL=2'), { from, was: from, to });
    assert.ok(found.ok);
    assert.deepEqual(found.value.at('2026-11-11T16:00'), {
      local: '2026-11-12T17:30',
      start: '2026-11-12T16:30:00.000Z',
    });
    assert.equal(found.value.at('2026-11-10T16:00'), undefined);
  });

  it('a rule with days of its own is not led to another weekday', () => {
    const [from, to] = ['2026-10-14T16:00', '2026-10-15T16:00'];
    assert.deepEqual(continuedSeries(t, series('FREQ=WEEKLY;BYDAY=MO,WE'), { from, was: from, to }), {
      ok: false,
      problem: { code: 'meeting.series.day', params: {} },
    });
  });
});
