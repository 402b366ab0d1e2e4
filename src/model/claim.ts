import { derivedId, uniquePart, type RecordKind } from './id.js';
import { sameJson } from './json.js';
import { isRunning, type Mentorship } from './mentorship.js';
import { inOrder } from './order.js';
import { runningBetween } from './pair.js';
import type { Problem } from './result.js';
import type { RecordValues } from './schemas/records.js';
import { pairSpace, personSpace } from './space.js';

interface Entry<K extends RecordKind> {
  readonly kind: K;
  readonly space: string;
  readonly id: string;
  readonly value: RecordValues[K];
}

/** A record that somebody wrote on this device before signing in. */
export type LocalRecord = Entry<RecordKind>;

/** Whose records they are, and whose they become; the same person where only the storage is another one. */
export interface Claimants {
  readonly from: string;
  readonly to: string;
}

/** A record and what it becomes. */
export interface ClaimMove<R extends LocalRecord = LocalRecord> {
  readonly record: R;
  readonly space: string;
  /** The two people of a pair space. */
  readonly members?: readonly string[];
  readonly id: string;
  readonly value: object;
}

/** A record that stays where it is, and why. */
export interface ClaimRest<R extends LocalRecord = LocalRecord> {
  readonly record: R;
  readonly problem: Problem;
}

export interface ClaimPlan<R extends LocalRecord = LocalRecord> {
  readonly moves: readonly ClaimMove<R>[];
  readonly left: readonly ClaimRest<R>[];
}

export interface ClaimInput<R extends LocalRecord> extends Claimants {
  /** What stands on this device; of it, the person's own and what they share with one partner are claimed. */
  readonly records: readonly R[];
  /** The other one of the two people of a pair space of the local person. */
  readonly partnerOf: (space: string) => string | undefined;
  /** The mentorships that stand where the records go. */
  readonly there: readonly Standing[];
}

export const isMentorship = <R extends LocalRecord>(record: R): record is R & Entry<'mentorship'> =>
  record.kind === 'mentorship';

const isNamePart = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}_-]/u.test(sign);

/** Puts one name in the place of another where it stands by itself, not as a part of a longer one. */
const renamed = (text: string, name: string, by: string): string =>
  text
    .split(name)
    .reduce((before, after) => before + (isNamePart(before.at(-1)) || isNamePart(after[0]) ? name : by) + after);

/** `goal:x`, `pair:a+b`, `advice:action:x`; what people wrote is not touched. */
const REFERENCE = /^[a-z][a-zA-Z]*:\S/u;

type Names = readonly (readonly [name: string, by: string])[];

/** Lets references follow: ids that are known to change, then names of pairs and of the person. */
interface Rewriter {
  readonly text: (old: string) => string;
  readonly fields: (old: object) => object;
}

function rewriter(ids: ReadonlyMap<string, string>, names: Names): Rewriter {
  const text = (old: string): string => {
    const known = ids.get(old);
    if (known !== undefined || !REFERENCE.test(old)) return known ?? old;
    return names.reduce((now, [name, by]) => renamed(now, name, by), old);
  };
  const walk = (old: unknown): unknown => {
    if (typeof old === 'string') return text(old);
    if (Array.isArray(old)) return old.map(walk);
    return typeof old === 'object' && old !== null ? fields(old) : old;
  };
  const fields = (old: object): object =>
    Object.fromEntries(Object.entries(old).map(([key, inner]) => [text(key), walk(inner)]));
  return { text, fields };
}

/** Old and new names of the pairs and of the person. The longest first, since one may be the beginning of another. */
function namesOf({ from, to }: Claimants, partners: readonly string[]): Names {
  if (from === to) return [];
  const pairs = partners.map(
    (partner) => [uniquePart(pairSpace(from, partner)), uniquePart(pairSpace(to, partner))] as const,
  );
  return [...pairs.toSorted(([a], [b]) => b.length - a.length), [uniquePart(from), uniquePart(to)]];
}

const byStart = (a: Entry<'mentorship'>, b: Entry<'mentorship'>): number =>
  inOrder(a.value.startedAt, b.value.startedAt) || inOrder(a.id, b.id);

interface Standing {
  readonly space: string;
  readonly id: string;
  readonly value: Mentorship;
}

/** What changes its name, and which mentorships have another one in their place already. */
interface Renaming {
  readonly ids: Map<string, string>;
  readonly names: Names;
  readonly doubles: Set<string>;
}

/**
 * Gives the mentorships of two people their next places among those that stand there: an ended one is numbered on, one
 * that was moved before is known again, and beside one that runs there is no second.
 */
function placeAmong(
  there: readonly Standing[],
  mine: readonly Entry<'mentorship'>[],
  pair: Pair,
  renaming: Renaming,
): void {
  const { ids, names, doubles } = renaming;
  const taken = new Set(there.map(({ id }) => id));
  const known = new Set<string>();
  const next = (n = 1): string => {
    const id = derivedId('mentorship', pair.space, String(n));
    return taken.has(id) ? next(n + 1) : id;
  };
  const running = runningBetween(there, ...pair.members);
  for (const { id, space, value } of mine.toSorted(byStart)) {
    const own = rewriter(ids, names).fields(value);
    const moved = there.find((entry) => !known.has(entry.id) && sameJson(entry.value, own))?.id;
    if (moved !== undefined) known.add(moved);
    const place = moved ?? (id.startsWith(derivedId('mentorship', space, '')) ? next() : id);
    const isDouble = moved === undefined && running !== undefined && running.id !== place && isRunning(value);
    if (isDouble) doubles.add(id);
    ids.set(id, isDouble ? running.id : place);
    taken.add(place);
  }
}

interface Pair {
  readonly space: string;
  readonly members: readonly [me: string, partner: string];
}

function renamingOf<R extends LocalRecord>(own: readonly R[], { from, to, partnerOf, there }: ClaimInput<R>): Renaming {
  const partners = [...new Set(own.flatMap(({ space }) => partnerOf(space) ?? []))].filter((partner) => partner !== to);
  const renaming: Renaming = {
    ids: new Map([[from, to]]),
    names: namesOf({ from, to }, partners),
    doubles: new Set(),
  };
  for (const partner of partners) {
    const space = pairSpace(to, partner);
    const shared = own.filter((record) => partnerOf(record.space) === partner);
    for (const record of shared) renaming.ids.set(record.space, space);
    const standing = there.filter((entry) => entry.space === space);
    const mine = shared.filter((record) => isMentorship(record));
    placeAmong(standing, mine, { space, members: [to, partner] }, renaming);
  }
  return renaming;
}

/** Why a record cannot go with the person. */
function problemOf(partner: string | undefined, to: string, isDouble: boolean): Problem | undefined {
  if (isDouble) return { code: 'claim.left.together', params: {} };
  return partner === to ? { code: 'claim.left.self', params: {} } : undefined;
}

/**
 * What becomes of the records of a local person who signs in: the space of the new person, or that of the pair with the
 * same partner; ids that are made of people's ids are made anew, and every reference follows. The same input gives the
 * same plan, also after a part of it was carried out.
 */
export function planClaim<R extends LocalRecord>(input: ClaimInput<R>): ClaimPlan<R> {
  const { from, to, partnerOf } = input;
  const own = input.records.filter(({ space }) => space === personSpace(from) || partnerOf(space) !== undefined);
  const { ids, names, doubles } = renamingOf(own, input);
  const { text, fields } = rewriter(ids, names);
  const left: ClaimRest<R>[] = [];
  const moves: ClaimMove<R>[] = [];
  for (const record of own) {
    const partner = partnerOf(record.space);
    const problem = problemOf(partner, to, doubles.has(record.id));
    const change = { record, id: text(record.id), value: fields(record.value) };
    if (problem) left.push({ record, problem });
    else if (partner === undefined) moves.push({ ...change, space: personSpace(to) });
    else moves.push({ ...change, space: pairSpace(to, partner), members: [to, partner] });
  }
  return { moves, left };
}
