import { withItem } from './fields.js';
import type { Acting } from './record.js';
import { newBase } from './record.js';
import type { Problem, Result } from './result.js';
import { done, refused } from './result.js';
import type { MentorshipRequest, Refusal } from './schemas/request.js';
import {
  DAYS_TO_ANSWER,
  daysAfter,
  outlineProblems,
  sideOf,
  statusAt,
  type RequestOutline,
  type RequestSide,
  type RequestStatus,
} from './request.js';

/** What a composer keeps of an ask before it is sent. */
export type RequestDraft = Pick<MentorshipRequest, 'to' | 'toName' | 'fromName' | 'picked'> & RequestOutline;

/** What can be done to a letter. */
export type RequestAction = 'view' | 'accept' | 'question' | 'decline' | 'answer' | 'withdraw' | 'extend';

interface Rule {
  readonly by: readonly RequestSide[];
  readonly at: readonly RequestStatus[];
}

const OPEN = ['sent', 'viewed', 'infoRequested'] as const;

const RULES: Readonly<Record<RequestAction, Rule>> = {
  view: { by: ['asked'], at: OPEN },
  accept: { by: ['asked'], at: OPEN },
  question: { by: ['asked'], at: ['sent', 'viewed'] },
  decline: { by: ['asked'], at: OPEN },
  answer: { by: ['asker'], at: ['infoRequested'] },
  withdraw: { by: ['asker'], at: OPEN },
  extend: { by: ['asker', 'asked'], at: OPEN },
};

/** Why nothing can be done to a request in this state any more. */
const OVER: Readonly<Partial<Record<RequestStatus, string>>> = {
  accepted: 'request.over.accepted',
  declined: 'request.over.declined',
  withdrawn: 'request.over.withdrawn',
  expired: 'request.over.expired',
};

/** Why a person cannot do something to a request now, or undefined where they can. */
export function actionProblem(
  request: MentorshipRequest,
  action: RequestAction,
  { person, now }: Acting,
): Problem | undefined {
  const { by, at } = RULES[action];
  if (person !== request.from && person !== request.to) return { code: 'request.other', params: {} };
  if (!by.includes(sideOf(request, person))) return { code: 'request.side', params: {} };
  const status = statusAt(request, now);
  if (!at.includes(status)) return { code: OVER[status] ?? 'request.notNow', params: {} };
  if (action === 'extend' && request.extendedAt !== undefined) return { code: 'request.extendedAlready', params: {} };
  return undefined;
}

/** Checks a transition again where it happens, then makes it. */
function step(
  request: MentorshipRequest,
  action: RequestAction,
  acting: Acting,
  change: () => Partial<MentorshipRequest>,
): Result<MentorshipRequest> {
  const problem = actionProblem(request, action, acting);
  return problem ? { ok: false, problem } : done({ ...request, ...change(), updatedAt: acting.now });
}

/** Gives the one who is to answer the full time. */
const clock = (now: string) => ({ askedAt: now, dueAt: daysAfter(now, DAYS_TO_ANSWER) });

const isSent = ({ status }: MentorshipRequest): boolean => status !== 'draft';

/** Keeps what is written of an ask; only its author reads it. One that was sent stays as it was sent. */
export function draftRequest(
  known: MentorshipRequest | undefined,
  draft: RequestDraft,
  acting: Acting,
): Result<MentorshipRequest> {
  if (draft.to === acting.person) return refused('request.self');
  if (known && isSent(known)) return done(known);
  const base = known ?? { ...newBase(acting), schemaVersion: 1 as const, talk: [] };
  return done({ ...base, ...draft, status: 'draft', from: acting.person, updatedAt: acting.now });
}

/** The letter that a draft becomes, in the space of the two people: what the asker wrote, and nothing else. */
export function sendRequest(draft: MentorshipRequest, acting: Acting): Result<MentorshipRequest> {
  const { from, fromName, to, toName, kind, goals, why, wants, did, cadence, months, formats, until } = draft;
  if (from !== acting.person) return refused('request.side');
  const [missing] = outlineProblems(draft);
  if (missing) return { ok: false, problem: missing.problem };
  const outline = { kind, goals, why, wants, did, cadence, months, formats, until };
  return done({
    ...newBase(acting),
    schemaVersion: 1,
    ...{ from, fromName, to, toName, ...outline },
    status: 'sent',
    sentAt: acting.now,
    ...clock(acting.now),
    talk: [],
  });
}

/** The draft remembers that it was sent, and where its letter stands. */
export const markSent = (draft: MentorshipRequest, sentIn: string, acting: Acting): MentorshipRequest =>
  isSent(draft) ? draft : { ...draft, status: 'sent', sentIn, sentAt: acting.now, updatedAt: acting.now };

/** The one who was asked has opened it; what was opened stays as it is. */
export const viewRequest = (request: MentorshipRequest, acting: Acting): Result<MentorshipRequest> =>
  request.viewedAt !== undefined
    ? done(request)
    : step(request, 'view', acting, () => ({ status: 'viewed', viewedAt: acting.now }));

export interface Said {
  /** Id of the line: a repeat is recognised by it. */
  readonly id: string;
  readonly text: string;
}

function say(
  request: MentorshipRequest,
  action: 'question' | 'answer',
  { id, text }: Said,
  acting: Acting,
): Result<MentorshipRequest> {
  if (request.talk.some((known) => known.id === id)) return done(request);
  if (text.trim() === '') return refused('request.missing.line');
  const line = { id, by: acting.person, text: text.trim(), at: acting.now };
  const talk = [...withItem(request.talk, line)];
  const status = action === 'question' ? 'infoRequested' : 'sent';
  return step(request, action, acting, () => ({ status, talk, ...clock(acting.now) }));
}

/** Asks the asker something; from then on the asker is the one who has time to answer. */
export const questionRequest = (request: MentorshipRequest, said: Said, acting: Acting): Result<MentorshipRequest> =>
  say(request, 'question', said, acting);

/** The asker answers the question: the letter is there again, with the full time to answer it. */
export const answerRequest = (request: MentorshipRequest, said: Said, acting: Acting): Result<MentorshipRequest> =>
  say(request, 'answer', said, acting);

/** Declines with a reason, and with a way on where there is one (R06). */
export const declineRequest = (
  request: MentorshipRequest,
  refusal: Refusal,
  acting: Acting,
): Result<MentorshipRequest> =>
  request.status === 'declined' && request.to === acting.person
    ? done(request)
    : step(request, 'decline', acting, () => ({
        status: 'declined',
        refusal: { ...refusal, line: refusal.line.trim() },
        endedAt: acting.now,
      }));

export const withdrawRequest = (request: MentorshipRequest, acting: Acting): Result<MentorshipRequest> =>
  request.status === 'withdrawn' && request.from === acting.person
    ? done(request)
    : step(request, 'withdraw', acting, () => ({ status: 'withdrawn', endedAt: acting.now }));

/** Gives the one who is to answer as much time again, once. */
export const extendRequest = (request: MentorshipRequest, acting: Acting): Result<MentorshipRequest> =>
  request.extendedAt === acting.now
    ? done(request)
    : step(request, 'extend', acting, () => ({
        extendedAt: acting.now,
        dueAt: daysAfter(request.dueAt ?? acting.now, DAYS_TO_ANSWER),
      }));

/** Accepts, and names the mentorship that begins with it. A repeat changes nothing. */
export const acceptRequest = (
  request: MentorshipRequest,
  mentorship: string,
  acting: Acting,
): Result<MentorshipRequest> =>
  isAcceptedAs(request, mentorship, acting)
    ? done(request)
    : step(request, 'accept', acting, () => ({ status: 'accepted', mentorship, endedAt: acting.now }));

/** Whether this person accepted it before, for that mentorship: then a repeat goes on with what is left to do. */
export const isAcceptedAs = (
  request: MentorshipRequest,
  mentorship: string,
  { person }: Pick<Acting, 'person'>,
): boolean => request.status === 'accepted' && request.mentorship === mentorship && request.to === person;

/** Stores that the time ran out; either of the two who looks at it does so. */
export const expireRequest = (request: MentorshipRequest, { now }: Acting): MentorshipRequest =>
  request.status !== 'expired' && statusAt(request, now) === 'expired'
    ? { ...request, status: 'expired', endedAt: request.dueAt ?? now, updatedAt: now }
    : request;
