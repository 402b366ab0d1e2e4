import type { TemporalApi } from '../../calendar/temporal.js';
import { carriedTo } from '../agenda/carried.js';
import type { Action } from '../action.js';
import { agreedIn, initiatorsIn } from '../agreed.js';
import type { Agreement } from '../agreement.js';
import type { Feedback } from '../feedback.js';
import type { Goal } from '../goal.js';
import type { Meeting, Series } from '../meeting.js';
import { learnersIn, sides, type Mentorship } from '../mentorship.js';
import { plannedMeetings } from '../planned-meetings.js';
import { byStart, upcoming, type PlannedMeeting } from '../schedule.js';
import type { Suggestion } from '../suggestion.js';
import type { NudgePair, NudgeState } from './nudge.js';

interface Entry<V> {
  readonly id: string;
  readonly space: string;
  readonly value: V;
}

/** The records of one person, as they can be read. */
export interface NudgeRecords {
  readonly mentorships: readonly Entry<Mentorship>[];
  readonly series: readonly Entry<Series>[];
  readonly meetings: readonly Entry<Meeting>[];
  readonly goals: readonly Entry<Goal>[];
  readonly actions: readonly Entry<Action>[];
  readonly feedback: readonly Entry<Feedback>[];
  readonly agreements: readonly Entry<Agreement>[];
  readonly suggestions: readonly Entry<Suggestion>[];
}

const DAY = 86_400_000;

const span = (now: string) => ({
  from: new Date(Date.parse(now) - 200 * DAY).toISOString(),
  to: new Date(Date.parse(now) + 400 * DAY).toISOString(),
});

/** Whether one who learns put something on an agenda, or on an earlier one that had no time for it (R17). */
function isPrepared(
  meeting: PlannedMeeting,
  meetings: readonly Entry<Meeting>[],
  learners: readonly string[],
): boolean {
  const left = new Set([...meeting.value.agenda.dismissed, ...meeting.value.agenda.postponed]);
  const covered = new Set(meetings.flatMap(({ value }) => value.agenda.covered));
  const carried = carriedTo(meeting, meetings).map(({ item }) => item);
  return [...meeting.value.agenda.items, ...carried].some(
    ({ id, by }) => learners.includes(by) && !left.has(`item:${id}`) && !covered.has(`item:${id}`),
  );
}

function pairOf(
  t: TemporalApi | undefined,
  mentorship: Entry<Mentorship>,
  records: NudgeRecords,
  now: string,
): NudgePair | undefined {
  const ours = <V extends { readonly mentorship: string }>({ space, value }: Entry<V>) =>
    space === mentorship.space && value.mentorship === mentorship.id;
  const series = records.series.filter(ours);
  const touched = records.meetings.filter(ours);
  if (series.length > 0 && !t) return undefined;
  const meetings = t ? plannedMeetings(t, { series, meetings: touched }, span(now)) : touched.toSorted(byStart);
  const [next] = upcoming(meetings, now);
  const learners = learnersIn(mentorship.value);
  const holds = agreedIn(records.agreements, mentorship);
  return {
    mentorship,
    initiators: initiatorsIn(holds, mentorship.value),
    days: holds,
    learners,
    meetings,
    isReady: next !== undefined && isPrepared(next, touched, learners),
  };
}

/**
 * What reminders of one person follow from. Without the clocks of zones (`t`) a mentorship that meets in series is left
 * out: its meetings are not known.
 */
export function nudgeState(t: TemporalApi | undefined, records: NudgeRecords, me: string, now: string): NudgeState {
  const mine = records.mentorships.filter(({ value }) => sides(value, me));
  return {
    me,
    pairs: mine.flatMap((mentorship) => pairOf(t, mentorship, records, now) ?? []),
    goals: records.goals.filter(({ value }) => value.sharedIn === undefined),
    actions: records.actions,
    feedback: records.feedback,
    suggestions: records.suggestions,
  };
}
