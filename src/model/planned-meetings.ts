import { occurrenceKey, occurrences } from '../calendar/recurrence.js';
import type { TemporalApi } from '../calendar/temporal.js';
import { derivedId, uniquePart } from './id.js';
import type { Meeting, MeetingDraft, Series } from './meeting.js';
import { byStart, type PlannedMeeting, type Span } from './schedule.js';

interface Entry<V> {
  readonly id: string;
  readonly space: string;
  readonly value: V;
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
  // one that was moved with its series stands for a meeting of another series than the one that its id came from
  const touched = new Set(
    records.meetings.flatMap(({ id, value: { series, occurrence } }) =>
      series === undefined || occurrence === undefined
        ? [id]
        : [id, derivedId('meeting', series, occurrenceKey(occurrence))],
    ),
  );
  const inSpan = records.meetings.filter(({ value }) => value.start >= span.from && value.start < span.to);
  const others = records.series
    .flatMap((series) => occurrencesOf(t, series, span))
    .filter(({ id }) => !touched.has(id));
  return [...inSpan, ...others].toSorted(byStart);
}
