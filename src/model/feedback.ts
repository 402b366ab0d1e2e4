import { daysBetween, isPlainDate } from '../calendar/plain-date.js';
import type { GoalRoles } from './goal.js';
import { derivedId } from './id.js';
import { inOrder } from './order.js';
import type { Problem } from './result.js';
import type { Feedback } from './schemas/feedback.js';

export type { Feedback, FeedbackReply } from './schemas/feedback.js';

export type FeedbackFields = Pick<Feedback, 'situation' | 'day' | 'observation' | 'effect' | 'next'>;

export type FeedbackParties = Pick<Feedback, 'from' | 'to' | 'mentorship' | 'goal'>;

/** Where somebody stands with a goal: whoever owns it asks and hears, whoever supports it watches and tells. */
export type GoalSide = 'owner' | 'supporter';

/**
 * The side of a goal on which somebody stands, whoever is the mentor (R47). Undefined for one who has no part in it, and
 * for a goal of both, where feedback goes either way (R50). Without a named supporter the partner supports it.
 */
export function goalSide({ owners, supporter }: GoalRoles, person: string): GoalSide | undefined {
  if (owners.length !== 1) return undefined;
  if (owners.includes(person)) return 'owner';
  return (supporter ?? person) === person ? 'supporter' : undefined;
}

/** What must be there before feedback can go. One sentence each is enough. */
export function feedbackProblems(fields: FeedbackFields): { field: 'situation' | 'observation'; problem: Problem }[] {
  const needed = ['situation', 'observation'] as const;
  return needed
    .filter((field) => fields[field].trim() === '')
    .map((field) => ({ field, problem: { code: `feedback.${field}.missing`, params: {} } }));
}

export type FeedbackHint = { readonly field: keyof FeedbackFields; readonly hint: Problem };

const mentions = (text: string, words: readonly string[]): boolean => {
  const spoken = text.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u);
  return words.some((word) => spoken.includes(word));
};

/**
 * Gentle remarks beside the fields, decided on this device. They never block (R40).
 * `absolutes` are the words of the reader's language that leave no room, in lower case.
 */
export function feedbackHints(fields: FeedbackFields, today: string, absolutes: readonly string[]): FeedbackHint[] {
  const hints: FeedbackHint[] = [];
  const age = fields.day !== undefined && isPlainDate(fields.day) ? daysBetween(fields.day, today) : 0;
  if (age > 14) hints.push({ field: 'situation', hint: { code: 'feedback.hint.old', params: { count: age } } });
  const seen = fields.observation.trim();
  if (mentions(`${seen} ${fields.effect}`, absolutes))
    hints.push({ field: 'observation', hint: { code: 'feedback.hint.absolute', params: {} } });
  if (seen !== '' && seen.length < 20)
    hints.push({ field: 'observation', hint: { code: 'feedback.hint.example', params: {} } });
  if (seen !== '' && fields.next.trim() === '')
    hints.push({ field: 'next', hint: { code: 'feedback.hint.next', params: {} } });
  return hints;
}

/** The action that "I'll try" makes. */
export const promiseId = (feedback: string): string => derivedId('action', feedback, 'try');

interface Entry {
  readonly id: string;
  readonly value: Feedback;
}

/** The feedback of one mentorship as one partner sees it, each list with the latest first. */
export interface FeedbackViews<T extends Entry> {
  /** What the partner asked me to say, and I have not said. */
  readonly wanted: readonly T[];
  /** What I asked for, and has not come. */
  readonly asked: readonly T[];
  readonly received: readonly T[];
  readonly given: readonly T[];
}

const latestFirst = (a: Entry, b: Entry): number =>
  inOrder(b.value.givenAt ?? b.value.createdAt, a.value.givenAt ?? a.value.createdAt) || inOrder(a.id, b.id);

export function feedbackViews<T extends Entry>(
  entries: readonly T[],
  mentorship: string,
  me: string,
): FeedbackViews<T> {
  const mine = entries.filter(({ value }) => value.mentorship === mentorship).toSorted(latestFirst);
  const open = mine.filter(({ value }) => value.status === 'requested' || value.status === 'draft');
  const there = mine.filter((entry) => !open.includes(entry));
  return {
    wanted: open.filter(({ value }) => value.from === me && value.status === 'requested'),
    asked: open.filter(({ value }) => value.to === me && value.status === 'requested'),
    received: there.filter(({ value }) => value.to === me),
    given: there.filter(({ value }) => value.from === me),
  };
}
