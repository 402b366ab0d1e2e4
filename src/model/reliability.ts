import type { Meeting } from './meeting.js';
import { sides, type Mentorship } from './mentorship.js';
import { inOrder } from './order.js';

/** How the last meetings of two people went. */
export interface Reliability {
  /** How many meetings are looked at. */
  readonly count: number;
  readonly held: number;
  /** Of those, how many were moved when there was less than a day left. */
  readonly movedLate: number;
  readonly missed: number;
}

/** How many meetings are looked at, and how many there have to be before anything is said. */
const LAST = 6;
const LEAST = 3;

/**
 * Of the last meetings of which somebody said whether they took place: how many did, were moved late, or were missed
 * (R45). It is no score and names nobody. Only the two of the mentorship get an answer; to them it comes with the third
 * meeting.
 */
export function reliabilityOf(
  mentorship: Mentorship,
  person: string,
  meetings: readonly Pick<Meeting, 'status' | 'start' | 'movedLateAt'>[],
): Reliability | undefined {
  if (!sides(mentorship, person)) return undefined;
  const over = meetings.filter(({ status }) => status === 'held' || status === 'missed');
  const last = over.toSorted((a, b) => inOrder(b.start, a.start)).slice(0, LAST);
  if (last.length < LEAST) return undefined;
  const held = last.filter(({ status }) => status === 'held').length;
  const movedLate = last.filter(({ movedLateAt }) => movedLateAt !== undefined).length;
  return { count: last.length, held, movedLate, missed: last.length - held };
}
