import { derivedId } from './id.js';
import { inOrder } from './order.js';
import type { Problem } from './result.js';
import type { MentorshipRequest } from './schemas/request.js';

export type { AskedGoal, MentorshipRequest, Referral, Refusal } from './schemas/request.js';

export type RequestStatus = MentorshipRequest['status'];

/** What the asker writes; it can be used again for another mentor. */
export type RequestOutline = Pick<
  MentorshipRequest,
  'kind' | 'goals' | 'why' | 'wants' | 'did' | 'cadence' | 'months' | 'formats' | 'until'
>;

/** As many asks of one person are open at the same time at most (R07). */
export const MOST_OPEN_ASKS = 5;

/** So many days the one who is to answer has (R07). */
export const DAYS_TO_ANSWER = 14;

const DAY_MS = 86_400_000;

/** The instant so many days after another one. */
export const daysAfter = (instant: string, days: number): string =>
  new Date(Date.parse(instant) + days * DAY_MS).toISOString();

/** The letter that is made of a draft, in the space of the two people. */
export const letterId = (draft: string): string => derivedId('request', draft, 'sent');

const OPEN: readonly RequestStatus[] = ['sent', 'viewed', 'infoRequested'];

/**
 * Where a request stands at an instant: one whose time ran out has expired, whether or not somebody was there to store
 * it.
 */
export function statusAt({ status, dueAt }: MentorshipRequest, now: string): RequestStatus {
  return OPEN.includes(status) && dueAt !== undefined && dueAt <= now ? 'expired' : status;
}

export const isOpenAt = (request: MentorshipRequest, now: string): boolean => OPEN.includes(statusAt(request, now));

/** Days until the time runs out, a day that has begun counted in full. */
export const daysLeft = ({ dueAt }: MentorshipRequest, now: string): number =>
  dueAt === undefined ? 0 : Math.max(0, Math.ceil((Date.parse(dueAt) - Date.parse(now)) / DAY_MS));

/** Whose answer an open request waits for: that of the one who was asked, or to a question, that of the asker. */
export const waitsFor = (request: MentorshipRequest): string =>
  request.status === 'infoRequested' ? request.from : request.to;

export type RequestSide = 'asker' | 'asked';

export const sideOf = ({ from }: MentorshipRequest, me: string): RequestSide => (from === me ? 'asker' : 'asked');

/** The other one, by id and name. */
export const otherOf = (request: MentorshipRequest, me: string): { person: string; name: string } =>
  request.from === me ? { person: request.to, name: request.toName } : { person: request.from, name: request.fromName };

const MISSING = { why: 'request.missing.why', wants: 'request.missing.wants' } as const;

export type NeededField = keyof typeof MISSING;

/** What must be there before a letter can go: why this person, and what it is about (R05). */
export function outlineProblems({
  goals,
  why,
  wants,
}: Pick<RequestOutline, 'goals' | 'why' | 'wants'>): { field: NeededField; problem: Problem }[] {
  const missing: NeededField[] = why.trim() === '' ? ['why'] : [];
  if (goals.length === 0 && wants.trim() === '') missing.push('wants');
  return missing.map((field) => ({ field, problem: { code: MISSING[field], params: {} } }));
}

/** What can be used again in one step (R06). Why this person was asked is not: the next one is another person. */
export const outlineOf = ({
  kind,
  goals,
  wants,
  did,
  cadence,
  months,
  formats,
  until,
}: RequestOutline): RequestOutline => ({
  ...{ kind, goals, why: '', wants, did, cadence, months, formats, until },
});

/** So many days before the time runs out, somebody is reminded (R07): five and eleven days after the letter came. */
const REMIND_BEFORE = { first: 9, last: 3 } as const;

/**
 * The reminder that is due for one of the two: twice for the one whose answer is waited for, once for the other one, who
 * may ask for more time.
 */
export function reminderFor(request: MentorshipRequest, me: string, now: string): Problem | undefined {
  if (!isOpenAt(request, now)) return undefined;
  const count = daysLeft(request, now);
  const params = { count };
  if (count > REMIND_BEFORE.first) return undefined;
  if (waitsFor(request) !== me)
    return count <= REMIND_BEFORE.last ? { code: 'request.remind.waiting', params } : undefined;
  return { code: count <= REMIND_BEFORE.last ? 'request.remind.last' : 'request.remind.first', params };
}

const STANDING: Readonly<Record<RequestSide, Readonly<Record<RequestStatus, string>>>> = {
  asker: {
    draft: 'request.standing.draft',
    sent: 'request.standing.sent.asker',
    viewed: 'request.standing.viewed.asker',
    infoRequested: 'request.standing.infoRequested.asker',
    accepted: 'request.standing.accepted.asker',
    declined: 'request.standing.declined.asker',
    withdrawn: 'request.standing.withdrawn.asker',
    expired: 'request.standing.expired.asker',
  },
  asked: {
    draft: 'request.standing.draft',
    sent: 'request.standing.sent.asked',
    viewed: 'request.standing.sent.asked',
    infoRequested: 'request.standing.infoRequested.asked',
    accepted: 'request.standing.accepted.asked',
    declined: 'request.standing.declined.asked',
    withdrawn: 'request.standing.withdrawn.asked',
    expired: 'request.standing.expired.asked',
  },
};

/** The code of the sentence that says where a request stands, and what comes next: every ending is a kind one (R06). */
export const standingCode = (request: MentorshipRequest, me: string, now: string): string =>
  STANDING[sideOf(request, me)][statusAt(request, now)];

interface Entry {
  readonly id: string;
  readonly space: string;
  readonly value: MentorshipRequest;
}

/** The requests of one person. */
export interface RequestViews<T extends Entry> {
  /** Asks to this person: those that wait for an answer first, by the time that is left. */
  readonly toMe: readonly T[];
  /** Asks of this person: those that have a question first, then the latest. */
  readonly fromMe: readonly T[];
  readonly drafts: readonly T[];
  /** What has ended and is no news any more, the latest first. */
  readonly ended: readonly T[];
}

/** For whom an ending is news: who ended it knows it. */
const NEWS: Readonly<Partial<Record<RequestStatus, readonly RequestSide[]>>> = {
  accepted: ['asker', 'asked'],
  declined: ['asker'],
  expired: ['asker'],
  withdrawn: ['asked'],
};

/** So long an ending stays among what is open, so that nobody misses it. */
const NEWS_DAYS = 14;

function isShown({ value }: Entry, me: string, now: string): boolean {
  const status = statusAt(value, now);
  if (OPEN.includes(status)) return true;
  const endedAt = value.endedAt ?? value.dueAt ?? value.updatedAt;
  return NEWS[status]?.includes(sideOf(value, me)) === true && daysAfter(endedAt, NEWS_DAYS) > now;
}

const latestFirst = (a: Entry, b: Entry): number =>
  inOrder(b.value.sentAt ?? b.value.updatedAt, a.value.sentAt ?? a.value.updatedAt) || inOrder(a.id, b.id);

/** What waits for an answer of `me` first, then what is open, then what is news. */
const urgency = ({ value }: Entry, me: string, now: string): number =>
  isOpenAt(value, now) ? (waitsFor(value) === me ? 0 : 1) : 2;

const byUrgency =
  (me: string, now: string) =>
  (a: Entry, b: Entry): number =>
    urgency(a, me, now) - urgency(b, me, now) || inOrder(a.value.dueAt ?? '', b.value.dueAt ?? '') || latestFirst(a, b);

/** What waits for an answer of `me` first, then the latest. */
const byTurn =
  (me: string, now: string) =>
  (a: Entry, b: Entry): number =>
    Math.min(urgency(a, me, now), 1) - Math.min(urgency(b, me, now), 1) || latestFirst(a, b);

export function requestViews<T extends Entry>(entries: readonly T[], me: string, now: string): RequestViews<T> {
  const mine = entries.filter(({ value }) => value.from === me || value.to === me);
  const letters = mine.filter(({ value, space }) => value.status !== 'draft' && space !== me);
  const shown = letters.filter((entry) => isShown(entry, me, now));
  return {
    toMe: shown.filter(({ value }) => value.to === me).toSorted(byUrgency(me, now)),
    fromMe: shown.filter(({ value }) => value.from === me).toSorted(byTurn(me, now)),
    drafts: mine.filter(({ value }) => value.status === 'draft' && value.from === me).toSorted(latestFirst),
    ended: letters.filter((entry) => !shown.includes(entry)).toSorted(latestFirst),
  };
}

/** The open asks of a person (R07). */
export const openAsks = <T extends Entry>(entries: readonly T[], me: string, now: string): readonly T[] =>
  entries.filter(({ value, space }) => value.from === me && space !== me && isOpenAt(value, now));

/** The request that an id, its unique part, or the id of the draft before it names. */
export function findRequest<T extends Entry>(entries: readonly T[], asked: string): T | undefined {
  if (asked === '') return undefined;
  const id = asked.startsWith('request:') ? asked : `request:${asked}`;
  return entries.find((entry) => entry.id === letterId(id)) ?? entries.find((entry) => entry.id === id);
}
