import { isPlainDate } from '../calendar/plain-date.js';
import type { ClauseName, ClauseValue, ClauseValues } from './schemas/agreement.js';
import * as terms from './terms.js';

/** The clauses of this product, in the order in which they are read. */
export const CLAUSE_NAMES = [
  'purpose',
  'expectations',
  'gives',
  'cannot',
  'does',
  'style',
  'cadence',
  'minutes',
  'formats',
  'until',
  'initiator',
  'topics',
  'offLimits',
  'confidence',
  'courtesy',
  'review',
] as const satisfies readonly ClauseName[];

export const isClauseName = (name: string): name is ClauseName => CLAUSE_NAMES.some((known) => known === name);

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string' && value !== '';
const isDay: Test = (value) => typeof value === 'string' && isPlainDate(value);
const oneOf =
  (words: readonly string[]): Test =>
  (value) =>
    words.some((word) => word === value);
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const some =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every(test);
const fields =
  (tests: Readonly<Record<string, Test>>): Test =>
  (value) => {
    if (typeof value !== 'object' || value === null) return false;
    const given = new Map<string, unknown>(Object.entries(value));
    return Object.entries(tests).every(([name, test]) => test(given.get(name)));
  };
const maybe =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
const isPicked =
  (words: readonly string[]): Test =>
  (value) =>
    fields({ picked: listOf(oneOf(words)), own: listOf(isText) })(value) &&
    (fields({ picked: some(isText) })(value) || fields({ own: some(isText) })(value));

const TESTS: Readonly<Record<ClauseName, Test>> = {
  purpose: isText,
  expectations: some(isText),
  gives: some(isText),
  cannot: some(isText),
  does: some(isText),
  style: fields({
    style: maybe(oneOf(terms.TALK_STYLES)),
    way: maybe(oneOf(terms.TALK_WAYS)),
    line: (value) => typeof value === 'string',
  }),
  cadence: oneOf(terms.AGREEMENT_CADENCES),
  minutes: (value) => Number.isInteger(value) && Number(value) >= 5 && Number(value) <= 480,
  formats: some(oneOf(terms.MEETING_FORMATS)),
  until: isDay,
  initiator: (value) => value === 'both' || (typeof value === 'string' && value.startsWith('person:')),
  topics: some(isText),
  offLimits: isPicked(terms.OFF_LIMITS),
  confidence: fields({
    keep: oneOf(terms.CONFIDENCES),
    except: listOf(oneOf(terms.CONFIDENCE_EXCEPTIONS)),
    own: listOf(isText),
  }),
  courtesy: isPicked(terms.COURTESIES),
  review: isDay,
};

/** Whether a value is one that a clause of this product can have. */
export const isValueOf = <K extends ClauseName>(name: K, value: unknown): value is ClauseValues[K] =>
  TESTS[name](value);

/** The same for any clause; one that a host added is one line or some lines. */
export const isFit = (name: string, value: unknown): value is ClauseValue =>
  isClauseName(name) ? isValueOf(name, value) : isText(value) || some(isText)(value);
