import { isMentorship, type ClaimMove } from '../../model/claim.js';
import type { RecordKind } from '../../model/id.js';
import { inOrder } from '../../model/order.js';
import type { RecordValues } from '../../model/schemas/records.js';
import type { Found } from '../../store/claim.js';
import * as icons from '../../theme/icons.js';

/** What a record says in a line: the words of a person, or a phrase of the catalogue, and the day it is about. */
export interface Gist {
  readonly text?: string;
  readonly phrase?:
    | 'meeting'
    | 'series'
    | 'note'
    | 'feedback'
    | 'mentorship'
    | 'contact'
    | 'shortlist'
    | 'request'
    | 'places'
    | 'agreement';
  /** A plain date or an instant. */
  readonly at: string;
}

type Gists = { readonly [K in RecordKind]: (value: RecordValues[K], me: string) => Gist };

const words = (text: string, phrase: Gist['phrase'], at: string): Gist =>
  text.trim() === '' ? { ...(phrase ? { phrase } : {}), at } : { text, at };

const GISTS: Gists = {
  person: ({ name, createdAt }) => ({ text: name, at: createdAt }),
  mentorship: ({ partners, startedAt }, me) => ({
    text: partners.find(({ person }) => person !== me)?.name ?? '',
    phrase: 'mentorship',
    at: startedAt,
  }),
  goal: ({ title, createdAt }) => ({ text: title, at: createdAt }),
  series: ({ start }) => ({ phrase: 'series', at: start.slice(0, 10) }),
  meeting: ({ wanted, start }) => words(wanted, 'meeting', start),
  action: ({ text, createdAt }) => ({ text, at: createdAt }),
  note: ({ text, createdAt }) => words(text, 'note', createdAt),
  feedback: ({ question, situation, observation, createdAt }) =>
    words(observation || situation || question, 'feedback', createdAt),
  programme: ({ name, createdAt }) => ({ text: name, at: createdAt }),
  contact: ({ createdAt }) => ({ phrase: 'contact', at: createdAt }),
  shortlist: ({ updatedAt }) => ({ phrase: 'shortlist', at: updatedAt }),
  request: ({ wants, why, sentAt, createdAt }) => words(wants || why, 'request', sentAt ?? createdAt),
  agreement: ({ updatedAt }) => ({ phrase: 'agreement', at: updatedAt }),
  suggestion: ({ title, createdAt }) => ({ text: title, at: createdAt }),
  availability: ({ updatedAt }) => ({ phrase: 'places', at: updatedAt }),
};

/** `me` is the local person who wrote it. */
export const gistOf = <K extends RecordKind>(kind: K, value: RecordValues[K], me: string): Gist =>
  GISTS[kind](value, me);

export const SECTIONS = [
  { name: 'mentorship', kinds: ['mentorship', 'agreement'], icon: icons.pair },
  { name: 'person', kinds: ['person', 'contact', 'shortlist'], icon: icons.group },
  { name: 'goal', kinds: ['goal', 'suggestion'], icon: icons.flag },
  { name: 'meeting', kinds: ['series', 'meeting'], icon: icons.calendar },
  { name: 'note', kinds: ['note'], icon: icons.pen },
  { name: 'action', kinds: ['action'], icon: icons.spark },
  { name: 'feedback', kinds: ['feedback'], icon: icons.talk },
  { name: 'request', kinds: ['request', 'availability'], icon: icons.thread },
  { name: 'other', kinds: ['programme'], icon: icons.sprout },
] as const satisfies readonly { name: string; kinds: readonly RecordKind[]; icon: icons.Icon }[];

export type Section = (typeof SECTIONS)[number];

/** What is of one section, the oldest first. */
export const ofSection = (
  { kinds }: { readonly kinds: readonly RecordKind[] },
  moves: readonly ClaimMove<Found>[],
): readonly ClaimMove<Found>[] =>
  moves
    .filter(({ record }) => kinds.includes(record.kind))
    .toSorted((a, b) => inOrder(a.record.value.createdAt, b.record.value.createdAt));

/** What the partners of pair spaces are called, as the mentorships say. */
export function partnerNames(moves: readonly ClaimMove<Found>[], from: string): ReadonlyMap<string, string> {
  return new Map(
    moves.flatMap(({ space, record }) =>
      isMentorship(record) ? [[space, gistOf(record.kind, record.value, from).text ?? ''] as const] : [],
    ),
  );
}
