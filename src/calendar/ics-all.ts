import { eventLines, whenLines } from './ics-event.js';
import { firstOf, seriesLines, type CalendarSeries } from './ics-series.js';
import { calendarText } from './ics-text.js';
import { todoLines, type CalendarTodo } from './ics-todo.js';
import { zoneLines } from './ics-zone.js';
import type { CalendarEntry } from './ics.js';
import type { TemporalApi } from './temporal.js';

/** All that two people have in their calendars. */
export interface CalendarMatter {
  readonly entries: readonly CalendarEntry[];
  readonly series: readonly CalendarSeries[];
  readonly todos: readonly CalendarTodo[];
}

/**
 * One iCalendar file of everything. Each zone stands in it once. It names no method, since RFC 5546 lets a method speak
 * of one kind of entry only. Undefined where there is nothing.
 */
export function everythingFile(t: TemporalApi, { entries, series, todos }: CalendarMatter): string | undefined {
  const lines = [
    ...series.flatMap((entry) => seriesLines(t, entry)),
    ...entries.flatMap((entry) => eventLines(entry, whenLines(entry))),
    ...todos.flatMap(todoLines),
  ];
  return lines.length > 0 ? calendarText(undefined, [...zonesOf(t, series), ...lines]) : undefined;
}

/** The zones of series, each from the first meeting in it. */
function zonesOf(t: TemporalApi, series: readonly CalendarSeries[]): string[] {
  const firsts = new Map<string, number>();
  for (const entry of series) {
    const first = entry.wholeDays ? undefined : firstOf(t, entry);
    const { zone } = entry.series;
    if (first) firsts.set(zone, Math.min(firsts.get(zone) ?? Infinity, Date.parse(first.instant)));
  }
  return [...firsts].flatMap(([zone, from]) => zoneLines(t, zone, from));
}
