import { planClaim, type Claimants, type ClaimMove, type ClaimPlan, type ClaimRest } from '../model/claim.js';
import { RECORD_KINDS, type RecordKind } from '../model/id.js';
import { sameJson } from '../model/json.js';
import type { Problem } from '../model/result.js';
import { joinShortlists } from '../model/shortlist.js';
import type {
  Operation,
  OperationResult,
  Revision,
  SpaceInfo,
  StorageAdapter,
  StoredRecord,
} from '../storage/contract.js';
import { createCache, jsonOf, placeOf } from './cache.js';
import { loadSpaces } from './feed.js';
import { importInto, type ImportProgress } from './import.js';
import { problemOf } from './problem.js';
import { parseValue, type Entry } from './records.js';

/** A record that was found on this device. */
export type Found = Entry<RecordKind>;

export interface ClaimPlaces extends Claimants {
  /** Opens the storage of this device for the local person; it is closed again after each call. */
  readonly open: (person: string) => Promise<StorageAdapter>;
  /** Where the records go, open for the person who claims them; it stays open. */
  readonly target: StorageAdapter;
}

/** What can be moved, and what stays on this device for which reason. */
export interface ClaimOffer extends ClaimPlan<Found> {
  readonly moves: readonly Move[];
  /** Records that this version cannot read: they stay. */
  readonly aside: number;
  /** The target keeps things for one tab only, so this device keeps its own. */
  readonly copies: boolean;
}

export interface ClaimOutcome {
  /** How many are there now and no longer here; with `copies`, here as well. */
  readonly moved: number;
  /** What was asked for and stays here. */
  readonly left: readonly ClaimRest<Found>[];
}

interface Move extends ClaimMove<Found> {
  /** The revision of what stands there and is a part of the value. */
  readonly joins?: Revision;
}

/** The other one of the two people of a pair space. */
function partnersOf(spaces: readonly SpaceInfo[], person: string): ReadonlyMap<string, string> {
  const pairs = spaces.filter(({ space }) => space.startsWith('pair:'));
  return new Map(
    pairs.flatMap(({ space, members }) => {
      const partner = members?.find((member) => member !== person);
      return partner === undefined ? [] : [[space, partner] as const];
    }),
  );
}

async function mentorshipsIn(target: StorageAdapter, spaces: readonly SpaceInfo[]) {
  const read = spaces
    .filter(({ space }) => space.startsWith('pair:'))
    .map(async ({ space }) => {
      const { items } = await target.list(space, { kind: 'mentorship' }, { limit: 1000 });
      return items.flatMap(({ id, value }) => {
        const parsed = parseValue('mentorship', value);
        return parsed.state === 'fine' ? [{ space, id, value: parsed.value }] : [];
      });
    });
  return (await Promise.all(read)).flat();
}

/** What stands in the places of some moves. A space that was not opened yet holds nothing. */
async function standing(target: StorageAdapter, moves: readonly Move[]): Promise<ReadonlyMap<string, StoredRecord>> {
  const readable = new Set((await target.spaces()).map(({ space }) => space));
  const records = new Map<string, StoredRecord>();
  for (const space of new Set(moves.map((move) => move.space))) {
    if (!readable.has(space)) continue;
    const ids = moves.filter((move) => move.space === space).map(({ id }) => id);
    for (const record of await target.get(space, ids)) if (record) records.set(placeOf(space, record.id), record);
  }
  return records;
}

const rest = ({ record }: Move, problem: Problem): ClaimRest<Found> => ({ record, problem });

const OTHER: Problem = { code: 'claim.left.there', params: {} };

/** Whom somebody keeps for later goes into the list that stands there; of all else, what stands there is left alone. */
function joined(move: Move, there: StoredRecord): Move {
  if (move.record.kind !== 'shortlist') return move;
  const [list, own] = [parseValue('shortlist', there.value), parseValue('shortlist', move.value)];
  if (list.state !== 'fine' || own.state !== 'fine') return move;
  const value = joinShortlists(list.value, own.value);
  if (!value) return move;
  return value === list.value ? { ...move, value } : { ...move, value, joins: there.rev };
}

async function read(source: StorageAdapter, { from, to, target }: ClaimPlaces) {
  const [spaces, targets] = await Promise.all([source.spaces(), target.spaces()]);
  const partners = partnersOf(spaces, from);
  const cache = createCache();
  await loadSpaces(source, cache, [from, ...partners.keys()], RECORD_KINDS);
  const lists = cache.lists();
  const there = await mentorshipsIn(target, targets);
  const records = RECORD_KINDS.flatMap((kind) => lists(kind));
  const plan = planClaim({ from, to, records, partnerOf: (space) => partners.get(space), there });
  return { plan, aside: cache.aside.size };
}

async function offerOf(source: StorageAdapter, places: ClaimPlaces): Promise<ClaimOffer> {
  const copies = places.target.capabilities.reach === 'tab';
  const { plan, aside } = await read(source, places);
  const found = await standing(places.target, plan.moves);
  const moves: Move[] = [];
  const left = [...plan.left];
  for (const planned of plan.moves) {
    const there = found.get(placeOf(planned.space, planned.id));
    const move: Move = there ? joined(planned, there) : planned;
    if (!there || move.joins !== undefined) moves.push(move);
    else if (!sameJson(there.value, move.value)) left.push(rest(move, OTHER));
    else if (!copies) moves.push(move);
  }
  return { moves, left, aside, copies };
}

async function withSource<T>({ open, from }: ClaimPlaces, work: (source: StorageAdapter) => Promise<T>): Promise<T> {
  const source = await open(from);
  try {
    return await work(source);
  } finally {
    await source.close();
  }
}

/**
 * What somebody wrote on this device before signing in, and what would become of it. Nothing is written. Rejects with a
 * StorageError where one of the two storages cannot be read.
 */
export const findClaim = (places: ClaimPlaces): Promise<ClaimOffer> =>
  withSource(places, (source) => offerOf(source, places));

const keyOf = ({ record }: Move): string => placeOf(record.space, record.id);

/** Puts a joined value in the place of what it was joined with; answers why it could not. */
async function join(target: StorageAdapter, { space, id, value }: Move, ifRev: Revision): Promise<Problem | undefined> {
  const opId = `claim:${id}:${ifRev}`;
  try {
    const [result] = await target.commit(space, [{ type: 'put', id, ifRev, opId, value: jsonOf(value) }]);
    return result?.ok === false ? problemOf(result.error) : undefined;
  } catch (error) {
    return problemOf(error);
  }
}

/** Stores what is not there yet; answers why some of it was refused. */
async function copy(
  { to, target }: ClaimPlaces,
  moves: readonly Move[],
  onProgress: ((progress: ImportProgress) => void) | undefined,
): Promise<ReadonlyMap<string, Problem>> {
  const entries = moves
    .filter(({ joins }) => joins === undefined)
    .map(({ space, members, id, value }) => ({ space, members, id, value, writer: to }));
  const { refused } = await importInto(target, entries, { onProgress });
  const problems = new Map(refused.map(({ entry, problem }) => [placeOf(entry.space, entry.id), problem]));
  for (const move of moves) {
    const problem = move.joins === undefined ? undefined : await join(target, move, move.joins);
    if (problem) problems.set(placeOf(move.space, move.id), problem);
  }
  return problems;
}

/** A record that is gone was removed by an earlier run, or in another tab. */
const isGone = (result: OperationResult): boolean =>
  result.ok || (result.error.code === 'conflict' && result.error.current === undefined);

/** Removes records of one space; answers which of them are still there, and why. */
async function removeFrom(source: StorageAdapter, space: string, moves: readonly Move[]): Promise<ClaimRest<Found>[]> {
  const operations = moves.map(({ record: { id, rev } }): Operation => {
    return { type: 'delete', id, ifRev: rev, opId: `claim:${id}:${rev}` };
  });
  try {
    const results = await source.commit(space, operations);
    return moves.flatMap((move, index) => {
      const result = results[index];
      return result?.ok === false && !isGone(result) ? [rest(move, problemOf(result.error))] : [];
    });
  } catch (error) {
    return moves.map((move) => rest(move, problemOf(error)));
  }
}

/** Removes what stands in its new place; a mentorship goes after what belongs to it. What changed meanwhile is kept. */
async function remove(source: StorageAdapter, moves: readonly Move[]): Promise<ClaimRest<Found>[]> {
  const left: ClaimRest<Found>[] = [];
  for (const space of new Set(moves.map(({ record }) => record.space))) {
    const mine = moves.filter(({ record }) => record.space === space).toReversed();
    left.push(...(await removeFrom(source, space, mine)));
  }
  return left;
}

/**
 * Moves what was offered: all of it is copied, then read again, and only what stands there is removed here. An
 * interruption leaves at most a copy too many, which the next call completes. Rejects with a StorageError where one of
 * the two storages cannot be read.
 */
export const carryOut = (
  places: ClaimPlaces,
  offer: ClaimOffer,
  onProgress?: (progress: ImportProgress) => void,
): Promise<ClaimOutcome> =>
  withSource(places, async (source) => {
    const asked = new Set(offer.moves.map(keyOf));
    // records may have changed since they were shown
    const { moves, left, copies } = await offerOf(source, places);
    const wanted = moves.filter((move) => asked.has(keyOf(move)));
    const refused = await copy(places, wanted, onProgress);
    const found = await standing(places.target, wanted);
    const isThere = ({ space, id, value }: Move) => sameJson(found.get(placeOf(space, id))?.value, value);
    const safe = wanted.filter(isThere);
    const lost = wanted
      .filter((move) => !isThere(move))
      .map((move) => rest(move, refused.get(placeOf(move.space, move.id)) ?? OTHER));
    const kept = copies ? [] : await remove(source, safe);
    const again = left.filter(({ record }) => asked.has(placeOf(record.space, record.id)));
    return { moved: safe.length - kept.length, left: [...again, ...lost, ...kept] };
  });
