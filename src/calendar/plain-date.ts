import { wallTime } from './wall-clock.js';

/**
 * Arithmetic on calendar dates written `YYYY-MM-DD`, years 1000 to 9999, without Temporal: pages that need no zones
 * never load the polyfill. Functions other than `isPlainDate` expect dates that it accepts.
 */

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY_MS = 86_400_000;
const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

export function isPlainDate(text: string): boolean {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(text)) return false;
  const epochMs = Date.parse(`${text}T00:00:00Z`);
  // some engines roll 30 February over into March instead of refusing it
  return !Number.isNaN(epochMs) && new Date(epochMs).toISOString().startsWith(text);
}

/** Whole days since 1970-01-01. */
export function toDayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

export function fromDayNumber(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function addDays(date: string, days: number): string {
  return fromDayNumber(toDayNumber(date) + days);
}

/** The same day of another month, its last one where the month is too short. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** Negative when `to` is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return toDayNumber(to) - toDayNumber(from);
}

export function weekday(date: string): Weekday {
  return weekdayOfDay(toDayNumber(date));
}

/** The weekday of a day number; day 0 was a Thursday. */
export function weekdayOfDay(day: number): Weekday {
  return WEEK[(((day + 3) % 7) + 7) % 7] ?? 1;
}

/** The weeks that show the whole month (`month` 1 to 12), each seven dates from `firstDay` on: four to six weeks. */
export function monthGrid(year: number, month: number, firstDay: Weekday): string[][] {
  const first = Date.UTC(year, month - 1, 1) / DAY_MS;
  const next = Date.UTC(year, month, 1) / DAY_MS;
  const weeks: string[][] = [];
  for (let day = first - ((weekdayOfDay(first) - firstDay + 7) % 7); day < next; day += 7)
    weeks.push(WEEK.map((_, index) => fromDayNumber(day + index)));
  return weeks;
}

/** The date on the calendar of `zone` at a UTC instant. Throws RangeError for an unknown zone or a malformed instant. */
export function plainDateOf(instant: string, zone: string): string {
  const { year, month, day } = wallTime(instant, zone);
  return `${year}-${month}-${day}`;
}
