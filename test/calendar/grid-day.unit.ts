import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gridDay } from '../../src/calendar/grid-day.js';

const MONDAY = 1;
const SUNDAY = 7;

const cases: readonly (readonly [key: string, day: string, first: 1 | 7, isRtl: boolean, found: string | undefined])[] =
  [
    ['ArrowRight', '2026-10-31', MONDAY, false, '2026-11-01'],
    ['ArrowLeft', '2026-10-01', MONDAY, false, '2026-09-30'],
    ['ArrowRight', '2026-10-21', MONDAY, true, '2026-10-20'],
    ['ArrowLeft', '2026-10-21', MONDAY, true, '2026-10-22'],
    ['ArrowDown', '2026-10-28', MONDAY, false, '2026-11-04'],
    ['ArrowUp', '2026-10-28', MONDAY, true, '2026-10-21'],
    // a Wednesday
    ['Home', '2026-10-21', MONDAY, false, '2026-10-19'],
    ['End', '2026-10-21', MONDAY, false, '2026-10-25'],
    ['Home', '2026-10-21', SUNDAY, false, '2026-10-18'],
    ['End', '2026-10-21', SUNDAY, false, '2026-10-24'],
    ['Home', '2026-10-18', SUNDAY, true, '2026-10-18'],
    ['PageDown', '2027-01-31', MONDAY, false, '2027-02-28'],
    ['PageDown', '2028-01-31', MONDAY, false, '2028-02-29'],
    ['PageUp', '2027-01-15', MONDAY, false, '2026-12-15'],
    ['Enter', '2026-10-21', MONDAY, false, undefined],
    ['Tab', '2026-10-21', MONDAY, false, undefined],
  ];

describe('the day that a key of a month grid leads to', () => {
  for (const [key, day, first, isRtl, found] of cases) {
    it(`${key} on ${day}${first === SUNDAY ? ', weeks from Sunday' : ''}${isRtl ? ', from right to left' : ''}`, () => {
      assert.equal(gridDay(key, day, { first, isRtl }), found);
    });
  }
});
