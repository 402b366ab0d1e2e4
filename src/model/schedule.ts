import { isOpen } from './meeting-state.js';
import type { Meeting, MeetingDraft } from './meeting.js';
import { inOrder } from './order.js';
import { isWritten, REST_OF_DAY } from './written.js';

/** A meeting as it is planned: a record, or an occurrence of a series that nobody has touched yet. */
export interface PlannedMeeting {
  readonly id: string;
  readonly space: string;
  readonly value: Meeting;
  /** What the first command on an untouched occurrence needs to make its record; absent when there is one. */
  readonly occurrence?: MeetingDraft;
}

/** In order of time. */
export const byStart = (a: Pick<PlannedMeeting, 'id' | 'value'>, b: Pick<PlannedMeeting, 'id' | 'value'>): number =>
  inOrder(a.value.start, b.value.start) || inOrder(a.id, b.id);

/** A span of instants, from `from` up to but without `to`. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The instant at which a meeting ends; one in writing with its day. */
export function endOf(meeting: Pick<Meeting, 'start' | 'minutes' | 'format'>): string {
  const lasts = isWritten(meeting) ? REST_OF_DAY : meeting.minutes * 60_000;
  return new Date(Date.parse(meeting.start) + lasts).toISOString();
}

/** Whether its hour has passed. */
const isOver = (meeting: Meeting, now: string): boolean => meeting.start <= now && endOf(meeting) <= now;

/** Meetings that are planned and not over yet, the next one first. */
export const upcoming = (meetings: readonly PlannedMeeting[], now: string): PlannedMeeting[] =>
  meetings.filter(({ value }) => isOpen(value) && !isOver(value, now));

/** Meetings whose hour has passed and of which nobody has said whether they took place. */
export const unanswered = (meetings: readonly PlannedMeeting[], now: string): PlannedMeeting[] =>
  meetings.filter(({ value }) => value.status === 'scheduled' && isOver(value, now));
