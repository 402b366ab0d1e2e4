import { derivedId } from './id.js';
import { sameJson } from './json.js';
import type { Mentorship, Partner } from './mentorship.js';
import type { Problem } from './result.js';
import { CLAUSE_NAMES, isClauseName, isValueOf } from './clause-values.js';
import type { Agreement, Clause, ClauseName, ClauseValue, ClauseValues, Term } from './schemas/agreement.js';

export { CLAUSE_NAMES, isClauseName, isFit, isValueOf } from './clause-values.js';
export type { Agreement, Clause, ClauseName, ClauseValue, ClauseValues, Term, Version } from './schemas/agreement.js';

/** What two people settle or have settled. */
export interface Clauses {
  readonly clauses: readonly Clause[];
}

/** Names one clause of an agreement. */
export interface ClauseKey {
  readonly clause: string;
  /** Of whom it speaks; absent where it speaks of both. */
  readonly of?: string | undefined;
}

/** A clause as a host demands it, for everybody. */
export interface PackLock {
  readonly clause: ClauseName;
  readonly value: ClauseValue;
}

/** A clause that a host adds to those of this product. */
export interface PackClause {
  /** Begins with `x-`, so that it is never mistaken for one of ours. */
  readonly clause: string;
  /** What the host calls it, in the language of its people. */
  readonly label: string;
  readonly hint: string;
  readonly shape: 'line' | 'lines';
  /** Whether each of the two says it, or both together. */
  readonly each: boolean;
  /** Words to begin with. */
  readonly value?: ClauseValue | undefined;
  readonly locked: boolean;
}

/** What a host changes about agreements. */
export interface AgreementPack {
  readonly clauses: readonly PackClause[];
  readonly locks: readonly PackLock[];
}

export const NO_PACK: AgreementPack = { clauses: [], locks: [] };

/** The agreement of a mentorship, the same for both of them and for every repeat. */
export const agreementId = (mentorship: string): string => derivedId('agreement', mentorship, 'terms');

export const sameClause = (a: ClauseKey, b: ClauseKey): boolean => a.clause === b.clause && a.of === b.of;

/** Stable name of a clause for forms and drafts. */
export const clauseKey = ({ clause, of }: ClauseKey): string => (of === undefined ? clause : `${clause}@${of}`);

type Scope = 'both' | 'each' | 'guide' | 'learner';

const SCOPES: Readonly<Partial<Record<ClauseName, Scope>>> = {
  purpose: 'each',
  expectations: 'each',
  gives: 'guide',
  cannot: 'guide',
  does: 'learner',
  style: 'each',
};

/** Whether a clause speaks of both. */
export const isSharedClause = (name: ClauseName): boolean => SCOPES[name] === undefined;

/** What only that side can say: one cannot write down what another person wants. */
const OWN_WORDS: readonly string[] = ['purpose', 'expectations', 'style'];

const isOf = (scope: Scope, { role }: Partner): boolean =>
  scope === 'each' || role === 'peer' || role === (scope === 'guide' ? 'mentor' : 'mentee');

/** The clauses of a name that these two have: one for both, or one for each side that it can speak of. */
export function keysOf(name: ClauseName, partners: readonly Partner[]): ClauseKey[] {
  const scope = SCOPES[name] ?? 'both';
  if (scope === 'both') return [{ clause: name }];
  return partners.filter((partner) => isOf(scope, partner)).map(({ person }) => ({ clause: name, of: person }));
}

/** All clauses that these two may settle, in reading order; those of a host come last. */
export function allKeys(partners: readonly Partner[], pack: AgreementPack = NO_PACK): ClauseKey[] {
  const added = pack.clauses.flatMap(({ clause, each }): ClauseKey[] =>
    each ? partners.map(({ person }) => ({ clause, of: person })) : [{ clause }],
  );
  return [...CLAUSE_NAMES.flatMap((name) => keysOf(name, partners)), ...added];
}

export const findClause = (agreement: Clauses | undefined, key: ClauseKey): Clause | undefined =>
  agreement?.clauses.find((clause) => sameClause(clause, key));

/**
 * Where a clause stands, seen from `me`: both said yes, my words wait for the other one, theirs wait for me, the host set
 * it, or nobody said anything.
 */
export type ClauseState = 'agreed' | 'mine' | 'theirs' | 'locked' | 'none';

/** Whether both said yes to what stands there. */
export const isSettled = ({ locked, agreed, value }: Clause): boolean =>
  locked === true || (agreed !== undefined && sameJson(agreed.value ?? null, value ?? null));

export function stateOf(clause: Clause | undefined, me: string): ClauseState {
  if (!clause) return 'none';
  if (clause.locked) return 'locked';
  if (isSettled(clause)) return clause.value === undefined ? 'none' : 'agreed';
  return clause.yes.some(({ by }) => by === me) ? 'mine' : 'theirs';
}

export const openClauses = ({ clauses }: Clauses): Clause[] => clauses.filter((clause) => !isSettled(clause));

/** The clauses that wait for the yes of a person. */
export const waitingFor = (agreement: Clauses | undefined, me: string): Clause[] =>
  (agreement?.clauses ?? []).filter((clause) => stateOf(clause, me) === 'theirs');

/** Why a person cannot say something about a clause, or undefined where they can. */
export function clauseProblem(
  agreement: Clauses | undefined,
  key: ClauseKey,
  partners: readonly Partner[],
  me: string,
): Problem | undefined {
  const isPartner = (person: string) => partners.some((partner) => partner.person === person);
  if (!isPartner(me)) return { code: 'agreement.other', params: {} };
  if (findClause(agreement, key)?.locked) return { code: 'agreement.locked', params: {} };
  const isKnown = isClauseName(key.clause)
    ? keysOf(key.clause, partners).some((known) => sameClause(known, key))
    : key.of === undefined || isPartner(key.of);
  if (!isKnown) return { code: 'agreement.unknown', params: {} };
  if (OWN_WORDS.includes(key.clause) && key.of !== me) return { code: 'agreement.ownWords', params: {} };
  return undefined;
}

/** Whether a mentorship still has something to settle. */
export const canSettle = ({ stage }: Pick<Mentorship, 'stage'>): boolean => !['closed', 'alumni'].includes(stage);

/** What both said yes to, in the order of the agreement: this is what holds. */
export const termsOf = (agreement: Clauses | undefined): Term[] =>
  (agreement?.clauses ?? []).flatMap(({ clause, of, label, agreed }): Term[] =>
    agreed?.value === undefined
      ? []
      : [
          {
            clause,
            ...(of === undefined ? {} : { of }),
            ...(label === undefined ? {} : { label }),
            value: agreed.value,
          },
        ],
  );

/** The terms as they were in a version, which is counted from 1. */
export function termsAt({ versions }: Pick<Agreement, 'versions'>, version: number): Term[] {
  const merged = versions.slice(0, Math.max(0, version)).reduce<Term[]>((before, { terms }) => {
    const kept = before.map((term) => terms.find((next) => sameClause(next, term)) ?? term);
    return [...kept, ...terms.filter((term) => !before.some((known) => sameClause(known, term)))];
  }, []);
  return merged.filter(({ value }) => value !== undefined);
}

/** What both said yes to about one thing; undefined where they said nothing, or something this version cannot read. */
export function agreedValue<K extends ClauseName>(
  agreement: Clauses | undefined,
  name: K,
  of?: string,
): ClauseValues[K] | undefined {
  const value = findClause(agreement, { clause: name, of })?.agreed?.value;
  return isValueOf(name, value) ? value : undefined;
}

/** Whether the day has come on which both wanted to look at it again (R56). */
export function isReviewDue(agreement: Clauses | undefined, today: string): boolean {
  const day = agreedValue(agreement, 'review');
  return day !== undefined && day <= today;
}
