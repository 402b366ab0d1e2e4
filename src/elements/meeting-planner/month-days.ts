import { addDays, monthGrid, type Weekday } from '../../calendar/plain-date.js';
import { firstWeekday } from '../../locale/calendar-words.js';
import type { PlannedMeeting } from '../../model/schedule.js';
import { dayOf } from '../../model/written.js';
import * as icons from '../../theme/icons.js';
import type { Desk } from './desk.js';
import { meetingsIn } from './desk-meetings.js';

type DayState = 'held' | 'missed' | 'meeting';

export const ICONS: Readonly<Record<DayState | 'step', icons.Icon>> = {
  held: icons.check,
  missed: icons.stop,
  meeting: icons.calendar,
  step: icons.flag,
};

const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

export const stateOf = ({ value }: PlannedMeeting): DayState =>
  value.status === 'held' || value.status === 'missed' ? value.status : 'meeting';

/** The weekday with which weeks begin where a language is spoken. */
export function weekStart(language: string): Weekday {
  const first = firstWeekday(language);
  return WEEK.find((day) => day === first) ?? 1;
}

/** The weeks of a month (`2026-10`), and so many more. */
export function weeksOf(month: string, first: Weekday, more: number): string[][] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const grid = monthGrid(year, number, first);
  const end = grid.at(-1)?.[6] ?? `${month}-28`;
  const after = Array.from({ length: more }, (_, week) =>
    WEEK.map((_day, index) => addDays(end, week * 7 + index + 1)),
  );
  return [...grid, ...after];
}

/** Meetings that are not cancelled, from one day to another, by the day on which they begin where I am. */
export function byDay(desk: Desk, first: string, last: string): ReadonlyMap<string, readonly PlannedMeeting[]> {
  const span = { from: `${addDays(first, -1)}T00:00:00.000Z`, to: `${addDays(last, 2)}T00:00:00.000Z` };
  const meetings = meetingsIn(desk, span).filter(({ value }) => value.status !== 'cancelled');
  return Map.groupBy(meetings, ({ value }) => dayOf(value, desk.me.zone));
}
