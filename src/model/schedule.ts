import { occurrenceKey, occurrences } from '../calendar/recurrence.js';
import type { TemporalApi } from '../calendar/temporal.js';
import { derivedId, uniquePart } from './id.js';
import type { Meeting, MeetingDraft, Series } from './meeting.js';

interface Entry<V> {
  readonly id: string;
  readonly space: string;
  readonly value: V;
}

/** A meeting as it is planned: a record, or an occurrence of a series that nobody has touched yet. */
export interface PlannedMeeting extends Entry<Meeting> {
  /** What the first command on an untouched occurrence needs to make its record; absent when there is one. */
  readonly occurrence?: MeetingDraft;
}

/** A span of instants, from `from` up to but without `to`. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

const draftOf = (series: Entry<Series>, id: string, local: string, start: string): MeetingDraft => {
  const { mentorship, zone, minutes, format, place, link } = series.value;
  return {
    mentorship,
    start,
    zone,
    minutes,
    format,
    place,
    link,
    uid: uniquePart(id),
    series: series.id,
    occurrence: local,
  };
};

function untouched(series: Entry<Series>, id: string, local: string, start: string): PlannedMeeting {
  const occurrence = draftOf(series, id, local, start);
  const { schemaVersion, createdAt, createdBy, updatedAt } = series.value;
  const agenda = { items: [], order: [], dismissed: [], postponed: [], covered: [] };
  const value: Meeting = {
    schemaVersion,
    createdAt,
    createdBy,
    updatedAt,
    ...occurrence,
    status: 'scheduled',
    sequence: 0,
    agenda,
    wanted: '',
  };
  return { id, space: series.space, value, occurrence };
}

function occurrencesOf(t: TemporalApi, series: Entry<Series>, span: Span): PlannedMeeting[] {
  const { start, zone, rrule, exdates } = series.value;
  return occurrences(t, { start, zone, rule: rrule, exdates }, span).map(({ local, instant }) =>
    untouched(series, derivedId('meeting', series.id, occurrenceKey(local)), local, instant),
  );
}

/** All meetings that begin in a span, in order of time; a touched occurrence stands for the one of its series. */
export function plannedMeetings(
  t: TemporalApi,
  records: { readonly series: readonly Entry<Series>[]; readonly meetings: readonly Entry<Meeting>[] },
  span: Span,
): PlannedMeeting[] {
  const touched = new Set(records.meetings.map(({ id }) => id));
  const inSpan = records.meetings.filter(({ value }) => value.start >= span.from && value.start < span.to);
  const others = records.series
    .flatMap((series) => occurrencesOf(t, series, span))
    .filter(({ id }) => !touched.has(id));
  return [...inSpan, ...others].toSorted(
    (a, b) => a.value.start.localeCompare(b.value.start) || a.id.localeCompare(b.id),
  );
}

/** The instant at which a meeting ends. */
export const endOf = ({ start, minutes }: Pick<Meeting, 'start' | 'minutes'>): string =>
  new Date(Date.parse(start) + minutes * 60_000).toISOString();

/** Meetings that are planned and not over yet, the next one first. */
export const upcoming = (meetings: readonly PlannedMeeting[], now: string): PlannedMeeting[] =>
  meetings.filter(({ value }) => (value.status === 'scheduled' || value.status === 'proposed') && endOf(value) > now);

/** Meetings whose hour has passed and of which nobody has said whether they took place. */
export const unanswered = (meetings: readonly PlannedMeeting[], now: string): PlannedMeeting[] =>
  meetings.filter(({ value }) => value.status === 'scheduled' && endOf(value) <= now);
