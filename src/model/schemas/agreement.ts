import * as v from './shape.js';
import { isClauseName } from '../clause-values.js';
import {
  AGREEMENT_CADENCES,
  CONFIDENCE_EXCEPTIONS,
  CONFIDENCES,
  COURTESIES,
  MEETING_FORMATS,
  OFF_LIMITS,
  TALK_STYLES,
  TALK_WAYS,
} from '../terms.js';
import { instant, optionalText, plainDate, recordBase, reference, requiredText } from './fields.js';

const lines = v.pipe(v.array(requiredText), v.nonEmpty());

const known = <const T extends string>(words: readonly T[]) => v.optional(v.array(v.picklist(words)), []);

const own = v.optional(v.array(requiredText), []);

/** Known words that were picked, and words of one's own: together at least one. */
const picks = <const T extends string>(words: readonly T[]) =>
  v.pipe(
    v.looseObject({ picked: known(words), own }),
    v.check(({ picked, own: written }) => picked.length + written.length > 0),
  );

/** What each clause may say (R10–R16, R30, R56). */
export const CLAUSE_VALUES = {
  /** What one side wants from it, in a sentence. */
  purpose: requiredText,
  expectations: lines,
  /** What a mentor can give… */
  gives: lines,
  /** …and cannot. */
  cannot: lines,
  /** What a mentee does. */
  does: lines,
  /** How one side likes to talk. */
  style: v.looseObject({
    style: v.optional(v.picklist(TALK_STYLES)),
    way: v.optional(v.picklist(TALK_WAYS)),
    line: optionalText,
  }),
  cadence: v.picklist(AGREEMENT_CADENCES),
  /** How long a meeting lasts. */
  minutes: v.pipe(
    v.number(),
    v.check((minutes) => Number.isInteger(minutes) && minutes >= 5 && minutes <= 480),
  ),
  /** The first one is the usual one. */
  formats: v.pipe(v.array(v.picklist(MEETING_FORMATS)), v.nonEmpty()),
  /** The day until which it goes on. */
  until: plainDate,
  /** Who sees to the next meeting: one of the two, or both. */
  initiator: v.union<string>([v.literal('both'), reference]),
  topics: lines,
  offLimits: picks(OFF_LIMITS),
  /** Who keeps what is said, and in which cases it may be told on. */
  confidence: v.looseObject({ keep: v.picklist(CONFIDENCES), except: known(CONFIDENCE_EXCEPTIONS), own }),
  courtesy: picks(COURTESIES),
  /** The day on which both look at all of it again. */
  review: plainDate,
};

export type ClauseName = keyof typeof CLAUSE_VALUES;

export type ClauseValues = { readonly [K in ClauseName]: v.InferOutput<(typeof CLAUSE_VALUES)[K]> };

export type ClauseValue = ClauseValues[ClauseName];

const VALUES: Readonly<Record<ClauseName, v.Schema<ClauseValue>>> = CLAUSE_VALUES;

/** A clause that a host added is one line or some lines. */
const addedValue = v.union<ClauseValue>([requiredText, lines]);

/** How the value of a clause is read. */
export const valueSchema = (name: string): v.Schema<ClauseValue> => (isClauseName(name) ? VALUES[name] : addedValue);

/** A clause, and of whom it speaks; absent where it speaks of both. */
const name = { clause: requiredText, of: v.optional(reference), label: v.optional(requiredText) };

interface Valued {
  readonly value?: ClauseValue | undefined;
}

/** A value has the shape that its clause asks for. */
const valued = (clause: string, value: unknown): Valued =>
  value === undefined ? {} : { value: v.object({ value: valueSchema(clause) })({ value }).value };

const value = v.optional(v.unknown());

const agreedFields = v.looseObject({ value, by: reference, at: instant });

const clauseFields = v.looseObject({
  ...name,
  value,
  by: reference,
  at: instant,
  yes: v.optional(v.array(v.looseObject({ by: reference, at: instant })), []),
  agreed: v.optional(agreedFields),
  locked: v.optional(v.literal(true)),
});

/** One thing that two people settle: what was said last, who said yes to it, and what both said yes to before. */
export interface Clause extends Valued {
  readonly clause: string;
  /** Of whom it speaks; absent where it speaks of both. */
  readonly of?: string | undefined;
  /** What a host calls a clause that it added. */
  readonly label?: string | undefined;
  /** Without a value it is to be left out. */
  readonly value?: ClauseValue | undefined;
  /** Who said it like this, and when. */
  readonly by: string;
  readonly at: string;
  /** Who said yes to exactly this value, the writer of it included. */
  readonly yes: readonly { readonly by: string; readonly at: string }[];
  /** What both said yes to last: it holds until they say yes to something else. */
  readonly agreed?: (Valued & { readonly by: string; readonly at: string }) | undefined;
  /** The host set it: neither of the two can change it. */
  readonly locked?: true | undefined;
}

/** What a clause says in a version; without a value it was left out there. */
export interface Term extends Valued {
  readonly clause: string;
  readonly of?: string | undefined;
  readonly label?: string | undefined;
}

const agreedOf = (clause: string, { value: said, ...rest }: v.InferOutput<typeof agreedFields>) => ({
  ...rest,
  ...valued(clause, said),
});

const clauseSchema: v.Schema<Clause> = v.pipe(
  clauseFields,
  v.transform(({ value: said, agreed, ...rest }): Clause => ({
    ...rest,
    ...valued(rest.clause, said),
    ...(agreed ? { agreed: agreedOf(rest.clause, agreed) } : {}),
  })),
);

const termSchema: v.Schema<Term> = v.pipe(
  v.looseObject({ ...name, value }),
  v.transform(({ value: said, ...rest }): Term => ({ ...rest, ...valued(rest.clause, said) })),
);

const versionSchema = v.looseObject({
  id: requiredText,
  at: instant,
  /** Whose yes was the last one. */
  by: reference,
  /** The clauses that are not as they were in the version before; one without a value was left out. */
  terms: v.array(termSchema),
});

export const agreementSchema = v.looseObject({
  ...recordBase,
  mentorship: reference,
  clauses: v.optional(v.array(clauseSchema), []),
  /** The oldest first. */
  versions: v.optional(v.array(versionSchema), []),
});

export type Agreement = v.InferOutput<typeof agreementSchema>;

export type Version = v.InferOutput<typeof versionSchema>;
