import type { Acting } from './record.js';
import { newBase } from './record.js';
import type { Result } from './result.js';
import { done, refused } from './result.js';
import type { Feedback, FeedbackReply } from './schemas/feedback.js';
import { feedbackProblems, type FeedbackFields, type FeedbackParties } from './feedback.js';

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
