import type { Meeting } from './meeting.js';
import { learnersIn, type Mentorship } from './mentorship.js';
import type { Problem } from './result.js';
import { agreedValue, agreementId, type Clauses, type ClauseValues } from './agreement.js';
import { personSpace } from './space.js';

type MeetingFormat = Meeting['format'];

/** What two people have settled, as other parts of a mentorship need it. What nobody settled is absent or empty. */
export interface Agreed {
  readonly cadence?: ClauseValues['cadence'] | undefined;
  readonly minutes?: number | undefined;
  /** The usual one first. */
  readonly formats: readonly MeetingFormat[];
  /** The day until which it goes on, a plain date. */
  readonly until?: string | undefined;
  /** The day on which both look at it again, a plain date (R56). */
  readonly review?: string | undefined;
  /** Who sees to the next meeting: id of a person, or both. */
  readonly initiator?: ClauseValues['initiator'] | undefined;
  readonly offLimits: ClauseValues['offLimits'];
  readonly confidence?: ClauseValues['confidence'] | undefined;
  /** Whether the hours of the junior one lead (R16). */
  readonly isJuniorFirst: boolean;
}

/** Only what both said yes to; a change that waits for an answer does nothing yet. */
export function agreed(agreement: Clauses | undefined): Agreed {
  return {
    cadence: agreedValue(agreement, 'cadence'),
    minutes: agreedValue(agreement, 'minutes'),
    formats: agreedValue(agreement, 'formats') ?? [],
    until: agreedValue(agreement, 'until'),
    review: agreedValue(agreement, 'review'),
    initiator: agreedValue(agreement, 'initiator'),
    offLimits: agreedValue(agreement, 'offLimits') ?? { picked: [], own: [] },
    confidence: agreedValue(agreement, 'confidence'),
    isJuniorFirst: agreedValue(agreement, 'courtesy')?.picked.includes('juniorFirst') ?? false,
  };
}

interface Entry {
  readonly id: string;
  readonly space: string;
  readonly value: Clauses;
}

interface Named {
  readonly id: string;
  readonly space: string;
}

/** The agreement of a mentorship. */
export const clausesIn = (entries: readonly Entry[], mentorship: Named): Clauses | undefined =>
  entries.find(({ id, space }) => id === agreementId(mentorship.id) && space === mentorship.space)?.value;

/** What holds in a mentorship. */
export const agreedIn = (entries: readonly Entry[], mentorship: Named): Agreed =>
  agreed(clausesIn(entries, mentorship));

/** Who sees to the next meeting: the one whom both named, or both; where nobody said it, who learns (R11, R17). */
export function initiatorsIn({ initiator }: Pick<Agreed, 'initiator'>, mentorship: Mentorship): readonly string[] {
  const people = mentorship.partners.map(({ person }) => person);
  if (initiator === 'both') return people;
  const named = people.filter((person) => person === initiator);
  return named.length > 0 ? named : learnersIn(mentorship);
}

/** What the planning of a meeting begins with (R11). */
export const planDefaults = ({
  cadence,
  minutes = 45,
  formats,
}: Agreed): { repeat: ClauseValues['cadence'] | 'once'; minutes: number; format: MeetingFormat } => ({
  repeat: cadence ?? 'once',
  minutes,
  format: formats[0] ?? 'video',
});

/** Where notes of a meeting go unless somebody decides otherwise (R14): to the pair, or to the writer alone. */
export const notesSpace = ({ confidence }: Agreed, pair: string, me: string): string =>
  confidence?.keep === 'own' ? personSpace(me) : pair;

const KEPT = {
  between: 'agreed.between',
  own: 'agreed.own',
  open: 'agreed.open',
} as const satisfies Record<ClauseValues['confidence']['keep'], string>;

/** What stands beside an input, after who can read it; undefined where nothing is settled. */
export function confidenceSentence({ confidence }: Agreed): Problem | undefined {
  if (!confidence) return undefined;
  const { keep, except, own } = confidence;
  const hasExceptions = keep !== 'open' && except.length + own.length > 0;
  return { code: hasExceptions ? 'agreed.except' : KEPT[keep], params: {} };
}

/** Letters and digits of a text in lower case, with one blank between words and around all. */
const spoken = (text: string): string => ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `;

/** Scripts that write no blanks: a word may begin anywhere. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Whether a text mentions a phrase, word by word. */
export function mentions(text: string, phrase: string): boolean {
  const wanted = spoken(phrase);
  if (wanted.trim() === '') return false;
  return spoken(text).includes(UNSPACED.test(wanted) ? wanted.trim() : wanted);
}

/** One thing that is left out: a known topic, or words of one's own. */
export type OffLimit =
  | { readonly topic: ClauseValues['offLimits']['picked'][number]; readonly own?: undefined }
  | { readonly own: string; readonly topic?: undefined };

/** The words that speak of a known topic, in the language of the reader. */
export type TopicWords = (topic: ClauseValues['offLimits']['picked'][number]) => readonly string[];

/** What both wanted to leave out and a text speaks of (R13); undefined where it does not. */
export function offLimitIn(text: string, { offLimits }: Agreed, wordsOf: TopicWords): OffLimit | undefined {
  const topic = offLimits.picked.find((one) => wordsOf(one).some((word) => mentions(text, word)));
  if (topic !== undefined) return { topic };
  const own = offLimits.own.find((phrase) => mentions(text, phrase));
  return own === undefined ? undefined : { own };
}
