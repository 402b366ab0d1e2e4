import { eventLines, methodOf, whenLines, type EntryDetails, type When } from './ics-event.js';
import { calendarText } from './ics-text.js';

export type CalendarEntry = EntryDetails & When;

/**
 * The iCalendar file of one meeting, in UTC, so that every calendar shows the right hour without knowing the zone. Save
 * it as UTF-8 with the type `text/calendar`.
 */
export function calendarFile(entry: CalendarEntry): string {
  return calendarText(methodOf(entry), eventLines(entry, whenLines(entry)));
}
