import { sameJson } from './json.js';
import type { Mentorship } from './mentorship.js';
import { newBase, type Acting } from './record.js';
import { done, refused, type Problem, type Result } from './result.js';
import {
  canSettle,
  clauseProblem,
  findClause,
  isFit,
  isSettled,
  openClauses,
  sameClause,
  termsAt,
  termsOf,
  type Agreement,
  type AgreementPack,
  type Clause,
  type ClauseKey,
  type Clauses,
  type ClauseValue,
  type Term,
} from './agreement.js';

/** What somebody wants a clause to say. */
export interface Proposal extends ClauseKey {
  /** What stood there when it was written; absent where nothing did. */
  readonly from?: ClauseValue | undefined;
  /** Absent: the clause is to be left out. */
  readonly value?: ClauseValue | undefined;
  /** What a host calls a clause that it added. */
  readonly label?: string | undefined;
}

/** A clause as somebody saw it when they said yes to it. */
export interface Seen extends ClauseKey {
  readonly value?: ClauseValue | undefined;
}

/** Whose agreement it is. */
export interface Couple {
  readonly id: string;
  readonly value: Pick<Mentorship, 'partners' | 'stage'>;
}

type Step = Result<readonly Clause[]>;

const same = (a: unknown, b: unknown): boolean => sameJson(a ?? null, b ?? null);

const newAgreement = (couple: Couple, acting: Acting): Agreement => ({
  ...newBase(acting),
  schemaVersion: 1,
  mentorship: couple.id,
  clauses: [],
  versions: [],
});

const withClause = (clauses: readonly Clause[], next: Clause): readonly Clause[] =>
  clauses.some((clause) => sameClause(clause, next))
    ? clauses.map((clause) => (sameClause(clause, next) ? next : clause))
    : [...clauses, next];

const without = (clauses: readonly Clause[], key: ClauseKey): readonly Clause[] =>
  clauses.filter((clause) => !sameClause(clause, key));

const valueField = (value: ClauseValue | undefined) => (value === undefined ? {} : { value });

/** The same clause with another value, or with none. */
const said = ({ value: _, ...clause }: Clause, value: ClauseValue | undefined): Clause => ({
  ...clause,
  ...valueField(value),
});

const yes = ({ person, now }: Acting) => ({ by: person, at: now });

/** What both have said yes to is what was agreed from now on. */
function settle(clause: Clause, { value: { partners } }: Couple): Clause {
  const all = partners.every(({ person }) => clause.yes.some(({ by }) => by === person));
  const last = clause.yes.at(-1);
  if (!all || !last) return clause;
  return { ...clause, agreed: { ...valueField(clause.value), by: clause.by, at: last.at } };
}

const problemOf = (
  agreement: Clauses | undefined,
  key: ClauseKey,
  couple: Couple,
  { person }: Acting,
): Problem | undefined =>
  canSettle(couple.value)
    ? clauseProblem(agreement, key, couple.value.partners, person)
    : { code: 'agreement.over', params: {} };

/** Writing down what the other one wants already is saying yes to it. */
function propose(clauses: readonly Clause[], proposal: Proposal, couple: Couple, acting: Acting): Step {
  const { clause, of, label, from, value } = proposal;
  const problem = problemOf({ clauses }, proposal, couple, acting);
  if (problem) return { ok: false, problem };
  if (value !== undefined && !isFit(clause, value)) return refused('agreement.value', { clause });
  const known = findClause({ clauses }, proposal);
  if (known && same(known.value, value)) return done(withClause(clauses, agreeTo(known, couple, acting)));
  if (!same(known?.value, from)) return refused('agreement.changed', { clause });
  if (value === undefined && known?.agreed === undefined) return done(without(clauses, proposal));
  const names = { clause, ...(of === undefined ? {} : { of }), ...(label === undefined ? {} : { label }) };
  const kept = known?.agreed === undefined ? {} : { agreed: known.agreed };
  const next: Clause = {
    ...names,
    ...valueField(value),
    by: acting.person,
    at: acting.now,
    yes: [yes(acting)],
    ...kept,
  };
  return done(withClause(clauses, isSettled(next) ? restored(next, couple) : next));
}

function agreeTo(clause: Clause, couple: Couple, acting: Acting): Clause {
  if (clause.yes.some(({ by }) => by === acting.person)) return clause;
  return settle({ ...clause, yes: [...clause.yes, yes(acting)] }, couple);
}

/** Back to what both had said yes to. */
function restored(clause: Clause, { value: { partners } }: Couple): Clause {
  const { agreed } = clause;
  if (!agreed) return clause;
  const both = partners.map(({ person }) => ({ by: person, at: agreed.at }));
  return { ...said(clause, agreed.value), by: agreed.by, at: agreed.at, yes: both };
}

/** What the host demands stands there from the first word on, and goes before what anybody wrote. */
function lock(clauses: readonly Clause[], { locks, clauses: added }: AgreementPack, acting: Acting): readonly Clause[] {
  const set = [
    ...locks.map(({ clause, value }) => ({ clause, value })),
    ...added.flatMap(({ clause, label, value, locked, each }) => (locked && !each ? [{ clause, label, value }] : [])),
  ];
  return set.reduce<readonly Clause[]>((before, { value, ...names }) => {
    const known = findClause({ clauses: before }, names);
    if (known?.locked && same(known.value, value)) return before;
    const agreed = { ...valueField(value), by: acting.person, at: acting.now };
    const next: Clause = { ...names, ...agreed, yes: [], agreed, locked: true };
    return withClause(before, next);
  }, clauses);
}

/** The terms that are not as they were, for the next version. */
const changedTerms = (before: readonly Term[], after: readonly Term[]): Term[] => [
  ...after.filter((term) => !same(before.find((known) => sameClause(known, term))?.value, term.value)),
  ...before
    .filter((term) => !after.some((next) => sameClause(next, term)))
    .map(({ clause, of }) => ({ clause, ...(of === undefined ? {} : { of }) })),
];

/** A version is made whenever nothing is open and something holds that did not hold before. */
function finish(agreement: Agreement, clauses: readonly Clause[], acting: Acting): Agreement {
  const next: Agreement = { ...agreement, clauses: [...clauses], updatedAt: acting.now };
  const { versions } = agreement;
  const terms = changedTerms(termsAt(agreement, versions.length), termsOf(next));
  const isComplete = openClauses(next).length === 0 && next.clauses.some(({ locked }) => !locked);
  if (!isComplete || terms.length === 0) return next;
  const version = { id: `v${String(versions.length + 1)}`, at: acting.now, by: acting.person, terms };
  return { ...next, versions: [...versions, version] };
}

function each<T>(
  start: readonly Clause[],
  items: readonly T[],
  step: (clauses: readonly Clause[], item: T) => Step,
): Step {
  return items.reduce<Step>((before, item) => (before.ok ? step(before.value, item) : before), done(start));
}

/**
 * Writes down what somebody wants some clauses to say. It takes away the yes of the other one, and what both had said yes
 * to holds until they say yes again. All of it or nothing.
 */
export function proposeClauses(
  agreement: Agreement | undefined,
  { couple, proposals, pack }: { couple: Couple; proposals: readonly Proposal[]; pack: AgreementPack },
  acting: Acting,
): Result<Agreement> {
  const before = agreement ?? newAgreement(couple, acting);
  const clauses = each(lock(before.clauses, pack, acting), proposals, (now, one) => propose(now, one, couple, acting));
  return clauses.ok ? done(finish(before, clauses.value, acting)) : clauses;
}

/** Says yes to what somebody saw; what was changed since then is refused, so that nobody agrees to what they never read. */
export function agreeToClauses(
  agreement: Agreement,
  { couple, seen }: { couple: Couple; seen: readonly Seen[] },
  acting: Acting,
): Result<Agreement> {
  const clauses = each(agreement.clauses, seen, (now, one) => {
    const problem = canSettle(couple.value) ? undefined : 'agreement.over';
    if (problem) return refused(problem);
    if (!couple.value.partners.some(({ person }) => person === acting.person)) return refused('agreement.other');
    const known = findClause({ clauses: now }, one);
    if (!known) return refused('agreement.gone');
    if (!same(known.value, one.value)) return refused('agreement.changedSince', { clause: one.clause });
    return done(withClause(now, agreeTo(known, couple, acting)));
  });
  return clauses.ok ? done(finish(agreement, clauses.value, acting)) : clauses;
}

/**
 * Takes a change back. Where both had said yes to something before, either can keep that; what never was agreed can only
 * be taken back by the one who wrote it.
 */
export function takeBackClause(
  agreement: Agreement,
  { couple, key }: { couple: Couple; key: ClauseKey },
  acting: Acting,
): Result<Agreement> {
  if (!canSettle(couple.value)) return refused('agreement.over');
  if (!couple.value.partners.some(({ person }) => person === acting.person)) return refused('agreement.other');
  const known = findClause(agreement, key);
  if (!known || isSettled(known)) return refused('agreement.nothingOpen');
  if (!known.agreed && known.by !== acting.person) return refused('agreement.notYours');
  const clauses = known.agreed
    ? withClause(agreement.clauses, restored(known, couple))
    : without(agreement.clauses, key);
  return done(finish(agreement, clauses, acting));
}
