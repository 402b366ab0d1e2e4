import { eventLines, methodOf } from './ics-event.js';
import type { EntryDetails } from './ics-event.js';
import { calendarText, property, utcStamp } from './ics-text.js';

export interface CalendarEntry extends EntryDetails {
  /** Instants. */
  readonly start: string;
  readonly end: string;
}

/**
 * The iCalendar file of one meeting, in UTC, so that every calendar shows the right hour without knowing the zone. Save
 * it as UTF-8 with the type `text/calendar`.
 */
export function calendarFile(entry: CalendarEntry): string {
  const timing = [property('DTSTART', utcStamp(entry.start)), property('DTEND', utcStamp(entry.end))];
  return calendarText(methodOf(entry), eventLines(entry, timing));
}
