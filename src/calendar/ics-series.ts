import { compactDay, eventLines, methodOf, whenLines, type EntryDetails, type When } from './ics-event.js';
import { calendarText, property } from './ics-text.js';
import { zoneLines } from './ics-zone.js';
import { occurrenceKey, occurrences, ruleWithUtcEnd } from './recurrence.js';
import type { Series } from './recurrence.js';
import { formatRule } from './rule-text.js';
import type { TemporalApi } from './temporal.js';
import { localTime } from './zones.js';

/** One occurrence that differs from the rest: moved, renamed or cancelled. */
export type ChangedOccurrence = Omit<EntryDetails, 'uid' | 'stamp'> &
  When & {
    /** Local time of the series at which it would have been. */
    readonly local: string;
  };

export interface CalendarSeries extends EntryDetails {
  readonly series: Series;
  readonly minutes: number;
  /** Whether it has days, but no hours. */
  readonly wholeDays?: boolean;
  readonly changed?: readonly ChangedOccurrence[];
}

/** One occurrence of a series by itself. */
export type CalendarOccurrence = Pick<CalendarSeries, 'uid' | 'stamp' | 'series' | 'wholeDays'> & {
  readonly one: ChangedOccurrence;
};

const HALF_DAY_MS = 43_200_000;

/**
 * The iCalendar file of a series: local times with their zone, so that every calendar moves them with the clocks.
 * Undefined for a series without any occurrence.
 */
export function seriesFile(t: TemporalApi, entry: CalendarSeries): string | undefined {
  const from = firstOf(t, entry)?.instant;
  if (from === undefined) return undefined;
  return calendarText(methodOf(entry), [...zonesOf(t, entry, from), ...seriesLines(t, entry)]);
}

/**
 * The iCalendar file of one occurrence. It has the name of its series and says which one it is: beside the file of the
 * whole series it replaces that occurrence instead of doubling it.
 */
export function occurrenceFile(t: TemporalApi, entry: CalendarOccurrence): string {
  const { one } = entry;
  const zone = zonesOf(t, entry, firstOf(t, entry)?.instant ?? entry.stamp);
  return calendarText(methodOf({ ...one, uid: entry.uid, stamp: entry.stamp }), [...zone, ...changedLines(entry, one)]);
}

/** The entries of a series: none where it has no occurrence. */
export function seriesLines(t: TemporalApi, entry: CalendarSeries): string[] {
  const first = firstOf(t, entry);
  if (!first) return [];
  const events = (entry.changed ?? []).flatMap((one) => changedLines(entry, one));
  return [...eventLines(entry, timingOf(t, entry, first.local)), ...events];
}

/** The first time of a series in a file: exceptions count, it is the first that the rule takes. */
export const firstOf = (t: TemporalApi, { series }: Pick<CalendarSeries, 'series'>) =>
  occurrences(t, { ...series, exdates: [] }, { limit: 1 })[0];

function zonesOf(t: TemporalApi, { series, wholeDays }: Pick<CalendarSeries, 'series' | 'wholeDays'>, from: string) {
  return wholeDays ? [] : zoneLines(t, series.zone, Date.parse(from));
}

function timingOf(t: TemporalApi, entry: CalendarSeries, first: string): string[] {
  const { series, minutes, wholeDays } = entry;
  const lasts = wholeDays ? ['DURATION:P1D', 'TRANSP:TRANSPARENT'] : [`DURATION:PT${String(minutes)}M`];
  return [
    localLine('DTSTART', entry, [first]),
    ...lasts,
    property('RRULE', wholeDays ? dayRule(t, series) : formatRule(ruleWithUtcEnd(t, series))),
    ...(series.exdates.length > 0 ? [localLine('EXDATE', entry, series.exdates)] : []),
  ];
}

/** The rule of days without hours ends with a day. Its occurrences are at noon: an end in the morning leaves its day out. */
function dayRule(t: TemporalApi, series: Series): string {
  const rule = ruleWithUtcEnd(t, series);
  if (rule.until === undefined) return formatRule(rule);
  const noon = new Date(Date.parse(rule.until) - HALF_DAY_MS).toISOString();
  return formatRule({ ...rule, until: localTime(t, noon, series.zone).date });
}

function changedLines({ uid, stamp, ...entry }: Omit<CalendarOccurrence, 'one'>, one: ChangedOccurrence): string[] {
  return eventLines({ ...one, uid, stamp }, [localLine('RECURRENCE-ID', entry, [one.local]), ...whenLines(one)]);
}

function localLine(
  name: string,
  { series, wholeDays }: Pick<CalendarSeries, 'series' | 'wholeDays'>,
  locals: readonly string[],
): string {
  return wholeDays
    ? property(name, locals.map((local) => compactDay(local.slice(0, 10))).join(), { VALUE: 'DATE' })
    : property(name, locals.map((local) => `${occurrenceKey(local)}00`).join(), { TZID: series.zone });
}
