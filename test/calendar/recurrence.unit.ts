import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { occurrenceKey, occurrences, skippedTimes } from '../../src/calendar/recurrence.js';
import type { Series, Span } from '../../src/calendar/recurrence.js';
import { loadTemporal } from '../../src/calendar/temporal.js';
import { localTime } from '../../src/calendar/zones.js';

const t = await loadTemporal();

function series(start: string, rule: string, zone = 'Europe/Berlin', exdates: readonly string[] = []): Series {
  return { start, rule, zone, exdates };
}

function locals(of: Series, span: Span): string[] {
  return occurrences(t, of, span).map(({ local }) => local);
}

describe('a fortnightly series at 16:00 in Berlin, seen from New York', () => {
  const cases = [
    ['2026-02-25', '2026-02-25T15:00:00.000Z', '10:00'],
    ['2026-03-11', '2026-03-11T15:00:00.000Z', '11:00'],
    ['2026-03-25', '2026-03-25T15:00:00.000Z', '11:00'],
    ['2026-04-08', '2026-04-08T14:00:00.000Z', '10:00'],
    ['2026-04-22', '2026-04-22T14:00:00.000Z', '10:00'],
  ] as const;
  const found = occurrences(t, series('2026-02-25T16:00', 'FREQ=WEEKLY;INTERVAL=2'), { limit: 5 });
  for (const [index, [date, instant, newYork]] of cases.entries())
    it(`in spring: ${newYork} on ${date}`, () => {
      assert.deepEqual(found[index], { local: `${date}T16:00`, instant });
      assert.equal(localTime(t, instant, 'America/New_York').time, newYork);
    });

  const autumn = occurrences(t, series('2026-09-30T16:00', 'FREQ=WEEKLY;INTERVAL=2'), { limit: 4 });
  for (const [index, [date, instant, newYork]] of (
    [
      ['2026-09-30', '2026-09-30T14:00:00.000Z', '10:00'],
      ['2026-10-14', '2026-10-14T14:00:00.000Z', '10:00'],
      ['2026-10-28', '2026-10-28T15:00:00.000Z', '11:00'],
      ['2026-11-11', '2026-11-11T15:00:00.000Z', '10:00'],
    ] as const
  ).entries())
    it(`in autumn: ${newYork} on ${date}`, () => {
      assert.deepEqual(autumn[index], { local: `${date}T16:00`, instant });
      assert.equal(localTime(t, instant, 'America/New_York').time, newYork);
    });

  it('keeps its fortnights far into the year', () => {
    const span = { from: '2026-10-01T00:00:00.000Z', to: '2026-11-05T00:00:00.000Z' };
    assert.deepEqual(locals(series('2026-02-25T16:00', 'FREQ=WEEKLY;INTERVAL=2'), span), [
      '2026-10-07T16:00',
      '2026-10-21T16:00',
      '2026-11-04T16:00',
    ]);
  });
});

describe('occurrences', () => {
  for (const [name, of, expected] of [
    [
      'second Wednesday',
      series('2026-01-14T16:00', 'FREQ=MONTHLY;BYDAY=2WE;COUNT=4'),
      ['2026-01-14T16:00', '2026-02-11T16:00', '2026-03-11T16:00', '2026-04-08T16:00'],
    ],
    [
      'last Wednesday, quarterly',
      series('2026-01-28T16:00', 'FREQ=MONTHLY;INTERVAL=3;BYDAY=-1WE;COUNT=3'),
      ['2026-01-28T16:00', '2026-04-29T16:00', '2026-07-29T16:00'],
    ],
    [
      'the 31st leaves short months out',
      series('2026-01-31T16:00', 'FREQ=MONTHLY;COUNT=3'),
      ['2026-01-31T16:00', '2026-03-31T16:00', '2026-05-31T16:00'],
    ],
    [
      'the last day of the month',
      series('2026-01-31T16:00', 'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3'),
      ['2026-01-31T16:00', '2026-02-28T16:00', '2026-03-31T16:00'],
    ],
    [
      'Friday the 13th',
      series('2026-02-13T16:00', 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3'),
      ['2026-02-13T16:00', '2026-03-13T16:00', '2026-11-13T16:00'],
    ],
    [
      'weekdays of every second week',
      series('2026-02-25T16:00', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR,MO;COUNT=3'),
      ['2026-02-27T16:00', '2026-03-09T16:00', '2026-03-13T16:00'],
    ],
    [
      'a date as end is the whole day',
      series('2026-02-25T23:59', 'FREQ=WEEKLY;UNTIL=20260304'),
      ['2026-02-25T23:59', '2026-03-04T23:59'],
    ],
    [
      'a UTC end takes its own moment in',
      series('2026-02-25T16:00', 'FREQ=WEEKLY;UNTIL=20260304T150000Z'),
      ['2026-02-25T16:00', '2026-03-04T16:00'],
    ],
    [
      'a UTC end a second earlier',
      series('2026-02-25T16:00', 'FREQ=WEEKLY;UNTIL=20260304T145959Z'),
      ['2026-02-25T16:00'],
    ],
    [
      'a local end',
      series('2026-02-25T16:00', 'FREQ=WEEKLY;UNTIL=20260304T160000', 'America/New_York'),
      ['2026-02-25T16:00', '2026-03-04T16:00'],
    ],
    [
      'exceptions count',
      series('2026-02-25T16:00', 'FREQ=WEEKLY;COUNT=3', 'Europe/Berlin', ['2026-03-04T16:00']),
      ['2026-02-25T16:00', '2026-03-11T16:00'],
    ],
    [
      'a time in the spring gap is skipped and does not count',
      series('2026-03-27T02:30', 'FREQ=DAILY;COUNT=4'),
      ['2026-03-27T02:30', '2026-03-28T02:30', '2026-03-30T02:30', '2026-03-31T02:30'],
    ],
    [
      'a start in the spring gap is skipped and does not count',
      series('2013-09-08T00:00', 'FREQ=WEEKLY;COUNT=2', 'America/Santiago'),
      ['2013-09-15T00:00', '2013-09-22T00:00'],
    ],
    [
      'a day that a zone left out',
      series('2011-12-28T10:00', 'FREQ=DAILY;COUNT=3', 'Pacific/Apia'),
      ['2011-12-28T10:00', '2011-12-29T10:00', '2011-12-31T10:00'],
    ],
    ['a day that no month has', series('2026-02-01T10:00', 'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=30'), []],
  ] as const)
    it(name, () => {
      assert.deepEqual(locals(of, { limit: 5 }), expected);
    });

  it('takes the first of two', () => {
    const found = occurrences(t, series('2026-10-24T02:30', 'FREQ=DAILY'), { limit: 3 });
    assert.deepEqual(
      found.map(({ instant }) => instant),
      ['2026-10-24T00:30:00.000Z', '2026-10-25T00:30:00.000Z', '2026-10-26T01:30:00.000Z'],
    );
  });

  it('keeps its hour through a summer time that pauses for Ramadan', () => {
    const monthly = series('2012-06-21T10:00', 'FREQ=MONTHLY', 'Africa/Casablanca');
    assert.deepEqual(
      occurrences(t, monthly, { limit: 4 }).map(({ instant }) => instant),
      ['2012-06-21T09:00:00.000Z', '2012-07-21T10:00:00.000Z', '2012-08-21T09:00:00.000Z', '2012-09-21T09:00:00.000Z'],
    );
  });

  it('takes the beginning of a span in and leaves its end out', () => {
    const weekly = series('2026-02-25T16:00', 'FREQ=WEEKLY');
    const span = { from: '2026-03-04T15:00:00.000Z', to: '2026-03-18T15:00:00.000Z' };
    assert.deepEqual(locals(weekly, span), ['2026-03-04T16:00', '2026-03-11T16:00']);
  });

  for (const [zone, from] of [
    ['Pacific/Kiritimati', '2050-06-14T10:00:00.000Z'],
    ['Pacific/Pago_Pago', '2050-06-16T11:00:00.000Z'],
  ] as const)
    it(`finds a far span at the edge of the day in ${zone}`, () => {
      const daily = series('2026-01-01T00:00', 'FREQ=DAILY', zone);
      const [found] = occurrences(t, daily, { from, limit: 1 });
      assert.equal(found?.instant, from);
    });

  it('refuses a rule that cannot be read', () => {
    assert.throws(() => occurrences(t, series('2026-01-01T00:00', 'FREQ=YEARLY'), { limit: 1 }), RangeError);
  });

  it('tells the times that the clocks jumped over', () => {
    const nightly = series('2026-03-01T02:30', 'FREQ=DAILY');
    const spring = { from: '2026-03-28T00:00:00.000Z', to: '2027-03-29T00:00:00.000Z' };
    assert.deepEqual(skippedTimes(t, nightly, spring), ['2026-03-29T02:30', '2027-03-28T02:30']);
    assert.deepEqual(skippedTimes(t, { ...nightly, exdates: ['2026-03-29T02:30'] }, spring), ['2027-03-28T02:30']);
  });

  it('names an occurrence by its local time', () => {
    assert.equal(occurrenceKey('2026-10-28T16:00'), '20261028T1600');
  });
});
