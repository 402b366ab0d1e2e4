import { daysBetween, isPlainDate } from '../calendar/plain-date.js';
import { derivedId } from './id.js';
import type { Acting } from './record.js';
import { newBase } from './record.js';
import type { Problem, Result } from './result.js';
import { done, refused } from './result.js';
import type { Feedback, FeedbackReply } from './schemas/feedback.js';

export type { Feedback, FeedbackReply } from './schemas/feedback.js';

export const FEEDBACK_STATUSES = ['requested', 'draft', 'given', 'read', 'acknowledged'] as const;

export const FEEDBACK_REPLIES = ['thanks', 'try', 'talk'] as const;

export type FeedbackFields = Pick<Feedback, 'situation' | 'day' | 'observation' | 'effect' | 'next'>;

export type FeedbackParties = Pick<Feedback, 'from' | 'to' | 'mentorship'>;

const blank = (parties: FeedbackParties, acting: Acting) => ({
  ...newBase(acting),
  schemaVersion: 1 as const,
  ...parties,
  question: '',
  situation: '',
  observation: '',
  effect: '',
  next: '',
});

/** Asking for feedback (R41): the one who asks is the one who will receive it. */
export function askFeedback(parties: FeedbackParties, question: string, acting: Acting): Result<Feedback> {
  if (parties.to !== acting.person) return refused('feedback.ask.self');
  if (question.trim() === '') return refused('feedback.question.missing');
  return done({ ...blank(parties, acting), status: 'requested', question: question.trim() });
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

const sameWords = (a: FeedbackFields, b: FeedbackFields): boolean =>
  (['situation', 'day', 'observation', 'effect', 'next'] as const).every((field) => a[field] === b[field]);

/** Gives feedback, whether or not it was asked for. */
export function giveFeedback(
  asked: Feedback | undefined,
  given: FeedbackParties & FeedbackFields,
  acting: Acting,
): Result<Feedback> {
  if (given.from !== acting.person || (asked && asked.from !== acting.person)) return refused('feedback.give.other');
  if (asked && asked.status !== 'requested' && asked.status !== 'draft')
    return sameWords(asked, given) ? done(asked) : refused('feedback.give.twice');
  const problem = feedbackProblems(given)[0]?.problem;
  if (problem) return { ok: false, problem };
  const base = asked ?? blank(given, acting);
  const { from, to, mentorship } = base;
  return done({ ...base, ...given, from, to, mentorship, status: 'given', givenAt: acting.now, updatedAt: acting.now });
}

/** The receiver has opened it. */
export function readFeedback(feedback: Feedback, acting: Acting): Result<Feedback> {
  if (feedback.to !== acting.person) return refused('feedback.read.other');
  return feedback.status === 'given'
    ? done({ ...feedback, status: 'read', readAt: acting.now, updatedAt: acting.now })
    : done(feedback);
}

/** The action that "I'll try" makes. */
export const promiseId = (feedback: string): string => derivedId('action', feedback, 'try');

/** The receiver's answer (R41): thanks, I'll try, or let's talk. The first answer stands. */
export function replyFeedback(
  feedback: Feedback,
  reply: { kind: FeedbackReply['kind']; line?: string | undefined },
  acting: Acting,
): Result<Feedback> {
  if (feedback.to !== acting.person) return refused('feedback.read.other');
  if (feedback.status === 'acknowledged') return done(feedback);
  if (feedback.status !== 'given' && feedback.status !== 'read') return refused('feedback.reply.early');
  const line = reply.line?.trim() ?? '';
  if (reply.kind === 'try' && line === '') return refused('feedback.try.missing');
  return done({
    ...feedback,
    status: 'acknowledged',
    readAt: feedback.readAt ?? acting.now,
    reply: { kind: reply.kind, line, at: acting.now },
    updatedAt: acting.now,
  });
}

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
  (b.value.givenAt ?? b.value.createdAt).localeCompare(a.value.givenAt ?? a.value.createdAt) ||
  a.id.localeCompare(b.id);

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
