import { timeRange, weekdayNames } from '../../locale/calendar-words.js';
import { weekOf, type WeekStretch } from '../../model/directory/hours.js';
import type { FreeTime } from '../../model/person.js';

interface HoursLocalizer {
  readonly language: string;
}

const DAY = 1440;

/** "Mon–Wed", "Mon, Wed": days one after the other from three on are a range. */
function daysText(localize: HoursLocalizer, days: readonly number[]): string {
  const names = weekdayNames(localize.language, 1);
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs
    .flatMap((run) => {
      const named = run.map((day) => names[day] ?? '');
      return named.length > 2 ? [`${named[0] ?? ''}–${named.at(-1) ?? ''}`] : named;
    })
    .join(', ');
}

/** Midnight of a Monday; only the time of day is read. */
const clockOf = (minute: number): string => new Date(Date.UTC(2026, 0, 5, 0, minute)).toISOString();

/**
 * When somebody is free, as days and hours on clocks that are `ahead` minutes behind theirs: "Mon–Fri 15:00–23:00".
 */
export function hoursText(localize: HoursLocalizer, hours: readonly FreeTime[], ahead: number): string {
  const groups = new Map<string, number[]>();
  for (const [start, end] of joined(weekOf(hours, ahead))) {
    const range = timeRange(localize.language, clockOf(start % DAY), end - start, 'UTC');
    groups.set(range, [...(groups.get(range) ?? []), Math.floor(start / DAY)]);
  }
  return [...groups].map(([range, days]) => `${daysText(localize, days)} ${range}`).join(' · ');
}

/** A night that ends in the next week is one stretch, not two. */
function joined(stretches: readonly WeekStretch[]): readonly WeekStretch[] {
  const [first, ...rest] = stretches;
  const last = rest.at(-1);
  if (first?.[0] !== 0 || last?.[1] !== 7 * DAY) return stretches;
  return [...rest.slice(0, -1), [last[0], last[1] + first[1]]];
}
