import type { DayHour } from '../../model/meeting-day.js';

/** A cell of the grid of hours: the instant of its row, and the column from 0. */
export interface Cell {
  readonly start: string;
  readonly column: number;
}

export interface DayKeys {
  readonly isRtl: boolean;
  /** The rows that are shown. */
  readonly hours: readonly DayHour[];
  /** Those of another day, so many days away. */
  readonly hoursOn: (days: number) => readonly DayHour[];
}

const LAST_COLUMN = 2;

/** The same hour of another day, or the one after it where its clocks jump over it. */
function sameHour(from: DayHour | undefined, hours: readonly DayHour[]): DayHour | undefined {
  const time = from?.mine.time ?? '';
  return hours.find(({ mine }) => mine.time >= time) ?? hours.at(-1);
}

/**
 * Where a key leads in the grid of hours: arrows to the cell beside, above or below, Home and End to the ends of the
 * row, the Page keys to the same hour a day away. Undefined for any other key.
 */
export function keyTarget(key: string, from: Cell, keys: DayKeys): { cell: Cell; days: number } | undefined {
  const { isRtl, hours, hoursOn } = keys;
  const row = hours.findIndex(({ start }) => start === from.start);
  if (key === 'PageUp' || key === 'PageDown') {
    const days = key === 'PageUp' ? -1 : 1;
    const hour = sameHour(hours[row], hoursOn(days));
    return hour && { cell: { start: hour.start, column: from.column }, days };
  }
  const steps: Readonly<Partial<Record<string, readonly [rows: number, columns: number]>>> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, isRtl ? 1 : -1],
    ArrowRight: [0, isRtl ? -1 : 1],
    Home: [0, -LAST_COLUMN],
    End: [0, LAST_COLUMN],
  };
  const step = steps[key];
  if (!step) return undefined;
  const to = hours[Math.min(Math.max(row + step[0], 0), hours.length - 1)];
  const column = Math.min(Math.max(from.column + step[1], 0), LAST_COLUMN);
  return to && { cell: { start: to.start, column }, days: 0 };
}
