import type { Action } from '../action.js';
import type { Agreed } from '../agreed.js';
import type { Feedback } from '../feedback.js';
import type { Goal } from '../goal.js';
import type { Mentorship } from '../mentorship.js';
import type { Problem } from '../result.js';
import type { PlannedMeeting } from '../schedule.js';
import type { Suggestion } from '../suggestion.js';

interface Entry<V> {
  readonly id: string;
  readonly value: V;
}

/** One mentorship as reminders see it. */
export interface NudgePair {
  readonly mentorship: Entry<Mentorship>;
  /** Who agreed to see to the meetings: they are told first (R17). */
  readonly initiators: readonly string[];
  /** Who learns: one of the two, or both. */
  readonly learners: readonly string[];
  /** Every meeting from some weeks ago to the next one at least, in order of time. */
  readonly meetings: readonly PlannedMeeting[];
  /** The day on which both wanted to look at their agreement again, and the day until which it goes on (R56). */
  readonly days: Pick<Agreed, 'review' | 'until'>;
  /** Whether the next meeting has been prepared. */
  readonly isReady: boolean;
}

/** All that reminders of one person follow from. */
export interface NudgeState {
  /** Who is reminded. */
  readonly me: string;
  readonly pairs: readonly NudgePair[];
  readonly goals: readonly Entry<Goal>[];
  readonly actions: readonly Entry<Action>[];
  readonly feedback: readonly Entry<Feedback>[];
  readonly suggestions: readonly Entry<Suggestion>[];
}

/** How somebody wants to be reminded. */
export interface NudgePreferences {
  /** At most so many at once. */
  readonly most: number;
  /** IANA zone in which the hours below are read. */
  readonly zone: string;
  /** From when to when nothing is said, as wall times `20:00`; over midnight where `to` is the earlier one. */
  readonly quiet?: { readonly from: string; readonly to: string } | undefined;
  /** Until which instant a reminder rests, by its key. */
  readonly snoozed: Readonly<Record<string, string>>;
}

export type NudgeRule =
  'held' | 'tell' | 'prepare' | 'feedback' | 'book' | 'review' | 'until' | 'checkIn' | 'step' | 'worth';

/** Something that waits for one person: a code and what its sentence needs, people as ids, `date` a day or an instant. */
export interface Nudge {
  /** Stable while the same thing is meant, so that putting it off holds. */
  readonly key: string;
  readonly rule: NudgeRule;
  readonly reason: Problem;
  /** Since which instant it waits. */
  readonly since: string;
  /** The record that it is about. */
  readonly about: string;
}
