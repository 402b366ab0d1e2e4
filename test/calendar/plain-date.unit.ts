import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, daysBetween, isPlainDate, monthGrid, plainDateOf, weekday } from '../../src/calendar/plain-date.js';

describe('plain dates', () => {
  for (const [text, expected] of [
    ['2026-10-28', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-02-30', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-1', false],
    ['0999-01-01', false],
    ['2026-10-28T00:00', false],
    ['', false],
  ] as const)
    it(`${text || 'an empty text'} is ${expected ? 'a' : 'no'} date`, () => {
      assert.equal(isPlainDate(text), expected);
    });

  for (const [date, days, expected] of [
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 14, '2026-11-07'],
  ] as const)
    it(`${date} and ${days} days are ${expected}`, () => {
      assert.equal(addDays(date, days), expected);
      assert.equal(daysBetween(date, expected), days);
    });

  for (const [date, expected] of [
    ['2026-10-28', 3],
    ['1969-12-28', 7],
    ['1970-01-01', 4],
    ['1900-01-01', 1],
  ] as const)
    it(`${date} is weekday ${expected}`, () => {
      assert.equal(weekday(date), expected);
    });

  for (const [year, month, firstDay, weeks, first, last] of [
    [2026, 10, 1, 5, '2026-09-28', '2026-11-01'],
    [2026, 10, 7, 5, '2026-09-27', '2026-10-31'],
    [2026, 2, 7, 4, '2026-02-01', '2026-02-28'],
    [2026, 8, 1, 6, '2026-07-27', '2026-09-06'],
    [2026, 12, 6, 5, '2026-11-28', '2027-01-01'],
  ] as const)
    it(`${year}-${month} from weekday ${firstDay} shows ${weeks} weeks`, () => {
      const grid = monthGrid(year, month, firstDay);
      assert.equal(grid.length, weeks);
      assert.ok(grid.every((week) => week.length === 7));
      assert.equal(grid[0]?.[0], first);
      assert.equal(grid.at(-1)?.at(-1), last);
    });

  for (const [instant, zone, expected] of [
    ['2026-10-28T23:30:00.000Z', 'Europe/Berlin', '2026-10-29'],
    ['2026-10-28T23:30:00.000Z', 'America/New_York', '2026-10-28'],
    ['2026-10-28T18:20:00.000Z', 'Asia/Kathmandu', '2026-10-29'],
    ['2026-01-01T05:00:00.000Z', 'Pacific/Pago_Pago', '2025-12-31'],
  ] as const)
    it(`${instant} is ${expected} in ${zone}`, () => {
      assert.equal(plainDateOf(instant, zone), expected);
    });
});
