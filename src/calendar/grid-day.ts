import { addDays, addMonths, weekday, type Weekday } from './plain-date.js';

/** How a grid of days is laid out. */
export interface DayGrid {
  /** The weekday with which its rows begin. */
  readonly first: Weekday;
  readonly isRtl: boolean;
}

/**
 * The day to which a key leads from another in a grid of weeks: arrows to its neighbours, Home and End to the ends of
 * its week, the Page keys a month away. Undefined for any other key.
 */
export function gridDay(key: string, day: string, { first, isRtl }: DayGrid): string | undefined {
  const sinceFirst = (weekday(day) - first + 7) % 7;
  const days: Readonly<Partial<Record<string, number>>> = {
    ArrowLeft: isRtl ? 1 : -1,
    ArrowRight: isRtl ? -1 : 1,
    ArrowUp: -7,
    ArrowDown: 7,
    Home: -sinceFirst,
    End: 6 - sinceFirst,
  };
  const step = days[key];
  if (step !== undefined) return addDays(day, step);
  return key === 'PageUp' || key === 'PageDown' ? addMonths(day, key === 'PageUp' ? -1 : 1) : undefined;
}
