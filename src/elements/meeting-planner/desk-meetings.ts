// The meetings of a desk: what comes, what was, and which one is meant.

import { addDays } from '../../calendar/plain-date.js';
import { reliabilityOf, type Reliability } from '../../model/reliability.js';
import { byStart, unanswered, upcoming, type PlannedMeeting, type Span } from '../../model/schedule.js';
import type { Desk } from './desk.js';

/** Midnight UTC, some days from now. */
export const daysFromNow = ({ now }: Desk, days: number): string => `${addDays(now.slice(0, 10), days)}T00:00:00.000Z`;

/** Days back in which a meeting is asked about, and days ahead in which this month and what is shown after it end. */
const BACK = 42;
const AHEAD = 57;
/** Days ahead in which everything that is planned is found. */
const FAR = 400;

/** Nearly all that is asked for lies in it. */
const near = (desk: Desk): Span => ({ from: daysFromNow(desk, -BACK), to: daysFromNow(desk, AHEAD) });

const isWithin = (span: Span, wide: Span): boolean => span.from >= wide.from && span.to <= wide.to;

/** The meetings that begin in a span; until the clocks are there, those that have a record. */
export function meetingsIn(desk: Desk, span: Span): readonly PlannedMeeting[] {
  const { clocks, series, meetings } = desk;
  const isIn = ({ value }: PlannedMeeting) => value.start >= span.from && value.start < span.to;
  if (!clocks) return meetings.filter(isIn).toSorted(byStart);
  const wide = near(desk);
  if (!isWithin(span, wide)) return clocks.meetingsIn({ series, meetings }, span);
  return clocks.meetingsIn({ series, meetings }, wide).filter(isIn);
}

const comingIn = (desk: Desk, days: number): PlannedMeeting[] =>
  upcoming(meetingsIn(desk, { from: daysFromNow(desk, -1), to: daysFromNow(desk, days) }), desk.now);

/** What is planned, the next one first. */
export const comingOf = (desk: Desk): readonly PlannedMeeting[] => comingIn(desk, FAR);

/** The next meetings, at most `count`: series are written out only as far ahead as that takes. */
export function nextOf(desk: Desk, count: number): readonly PlannedMeeting[] {
  let found: readonly PlannedMeeting[] = [];
  for (const days of [AHEAD, 84, FAR]) if (found.length < count) found = comingIn(desk, days);
  return found.slice(0, count);
}

/** The latest meetings of which nobody has said whether they took place. */
export const unansweredOf = (desk: Desk): readonly PlannedMeeting[] =>
  unanswered(meetingsIn(desk, { from: daysFromNow(desk, -BACK), to: daysFromNow(desk, 1) }), desk.now).slice(-2);

/** The meeting for which one of the two offers times: the one that is shown, else the next. Only a record holds offers. */
export function offeredOf(desk: Desk, shown: PlannedMeeting | undefined): PlannedMeeting | undefined {
  if (shown?.value.offer) return shown;
  const offered = desk.meetings.filter(({ value }) => value.offer);
  return upcoming(offered, desk.now).toSorted(byStart)[0];
}

/** A meeting by what its button said of it. */
export function meetingAt(desk: Desk, { id, start }: { id: string; start: string }): PlannedMeeting | undefined {
  const known = desk.meetings.find((meeting) => meeting.id === id);
  const to = new Date(Date.parse(start) + 1).toISOString();
  return known ?? meetingsIn(desk, { from: start, to }).find((meeting) => meeting.id === id);
}

export const seriesOf = (desk: Desk, { value }: PlannedMeeting): Desk['series'][number] | undefined =>
  desk.series.find(({ id }) => id === value.series);

/** The place of a command on a meeting that may not have a record yet. */
export const touch = ({ space, id, occurrence }: PlannedMeeting) => ({
  space,
  id,
  ...(occurrence && { occurrence }),
});

/** How the last meetings of the two went; nothing where there is too little to tell. */
export const keptOf = ({ mentorship, me, meetings }: Desk): Reliability | undefined => {
  const past = meetings.map(({ value }) => value);
  return reliabilityOf(mentorship.value, me.person, past);
};
