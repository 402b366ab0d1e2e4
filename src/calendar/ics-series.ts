import { eventLines, methodOf } from './ics-event.js';
import type { EntryDetails } from './ics-event.js';
import { calendarText, property, utcStamp } from './ics-text.js';
import { zoneLines } from './ics-zone.js';
import { occurrenceKey, occurrences, ruleWithUtcEnd } from './recurrence.js';
import type { Series } from './recurrence.js';
import { formatRule } from './rule-text.js';
import type { TemporalApi } from './temporal.js';

/** One occurrence that differs from the rest: moved, renamed or cancelled. */
export interface ChangedOccurrence extends Omit<EntryDetails, 'uid' | 'stamp'> {
  /** Local time of the series at which it would have been. */
  readonly local: string;
  /** Instants. */
  readonly start: string;
  readonly end: string;
}

export interface CalendarSeries extends EntryDetails {
  readonly series: Series;
  readonly minutes: number;
  readonly changed?: readonly ChangedOccurrence[];
}

/**
 * The iCalendar file of a series: local times with their zone, so that every calendar moves them with the clocks.
 * Undefined for a series without any occurrence.
 */
export function seriesFile(t: TemporalApi, entry: CalendarSeries): string | undefined {
  const { series, changed = [] } = entry;
  // exceptions count as occurrences here: a file's first time is the first that the rule takes
  const [first] = occurrences(t, { ...series, exdates: [] }, { limit: 1 });
  if (!first) return undefined;
  const zone = zoneLines(t, series.zone, Date.parse(first.instant));
  const events = changed.flatMap((one) => changedLines(entry, one));
  return calendarText(methodOf(entry), [...zone, ...eventLines(entry, timingOf(t, entry, first.local)), ...events]);
}

function timingOf(t: TemporalApi, { series, minutes }: CalendarSeries, first: string): string[] {
  return [
    localLine('DTSTART', series.zone, [first]),
    property('DURATION', `PT${String(minutes)}M`),
    property('RRULE', formatRule(ruleWithUtcEnd(t, series))),
    ...(series.exdates.length > 0 ? [localLine('EXDATE', series.zone, series.exdates)] : []),
  ];
}

function changedLines({ uid, stamp, series }: CalendarSeries, one: ChangedOccurrence): string[] {
  return eventLines({ ...one, uid, stamp }, [
    localLine('RECURRENCE-ID', series.zone, [one.local]),
    property('DTSTART', utcStamp(one.start)),
    property('DTEND', utcStamp(one.end)),
  ]);
}

function localLine(name: string, zone: string, locals: readonly string[]): string {
  return property(name, locals.map((local) => `${occurrenceKey(local)}00`).join(), { TZID: zone });
}
