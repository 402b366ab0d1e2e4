import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { freeTogether, minutesShared, weekOf } from '../../../src/model/directory/hours.js';
import type { FreeTime } from '../../../src/model/person.js';

const time = (days: readonly number[], from: string, to: string): FreeTime => ({ days, from, to });
const WORK = [time([1, 2, 3, 4, 5], '09:00', '17:00')];

describe('a week', () => {
  const table: [what: string, hours: FreeTime[], ahead: number, expected: [number, number][]][] = [
    ['Monday morning', [time([1], '09:00', '10:00')], 0, [[540, 600]]],
    [
      'two days',
      [time([1, 3], '09:00', '10:00')],
      0,
      [
        [540, 600],
        [3420, 3480],
      ],
    ],
    ['of somebody whose clocks are ahead', [time([2], '09:00', '10:00')], 60, [[1920, 1980]]],
    [
      'of somebody whose Monday begins on the reader’s Sunday',
      [time([1], '01:00', '03:00')],
      120,
      [
        [0, 60],
        [10020, 10080],
      ],
    ],
    [
      'of somebody whose Sunday ends on the reader’s Monday',
      [time([7], '22:00', '24:00')],
      -60,
      [
        [0, 60],
        [10020, 10080],
      ],
    ],
    ['that ends at midnight', [time([7], '22:00', '24:00')], 0, [[9960, 10080]]],
    [
      'hours that overlap or touch are one',
      [time([1], '09:00', '11:00'), time([1], '10:00', '12:00'), time([1], '12:00', '13:00')],
      0,
      [[540, 780]],
    ],
    ['none', [], 0, []],
  ];
  for (const [what, hours, ahead, expected] of table) {
    it(what, () => assert.deepEqual(weekOf(hours, ahead), expected));
  }
});

describe('minutes that two people are free together', () => {
  it('add up over the week', () => {
    assert.equal(minutesShared(weekOf(WORK, 0), weekOf([time([1, 6], '16:00', '19:00')], 0)), 60);
  });

  const NOW = '2026-10-21T08:20:00.000Z';
  const WINTER = '2026-11-04T08:20:00.000Z';
  const table: [what: string, now: string, zone: string, hours: FreeTime[], expected: number][] = [
    ['in the same zone', NOW, 'Europe/Berlin', [time([1], '10:00', '11:30')], 90],
    ['New York mornings are Berlin afternoons', NOW, 'America/New_York', [time([3], '09:00', '12:00')], 120],
    ['Tokyo is asleep', NOW, 'Asia/Tokyo', [time([1, 2, 3, 4, 5], '18:00', '20:00')], 600],
    ['Tokyo mornings are night in Berlin', NOW, 'Asia/Tokyo', [time([1, 2, 3, 4, 5], '09:00', '12:00')], 0],
    [
      'between the clock changes of two countries',
      '2026-10-28T12:00:00.000Z',
      'America/New_York',
      [time([3], '09:00', '12:00')],
      180,
    ],
    ['and after both of them', WINTER, 'America/New_York', [time([3], '09:00', '12:00')], 120],
    ['in a zone that no clock knows', NOW, 'Mars/Olympus', [time([1], '10:00', '11:00')], 0],
    ['in no zone', NOW, '', [time([1], '10:00', '11:00')], 0],
    ['with nobody’s hours', NOW, 'Europe/Berlin', [], 0],
  ];
  for (const [what, now, zone, hours, expected] of table) {
    it(what, () => {
      const together = freeTogether(now, { zone: 'Europe/Berlin', hours: WORK });
      assert.equal(together({ zone, hours }), expected);
      assert.equal(together({ zone, hours }), expected, 'asked again');
    });
  }

  it('are none for a reader who did not say', () => {
    assert.equal(freeTogether(NOW, { zone: 'Europe/Berlin', hours: [] })({ zone: 'Europe/Berlin', hours: WORK }), 0);
  });
});
