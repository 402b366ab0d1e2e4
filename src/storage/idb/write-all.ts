import { checkWrite } from '../access.js';
import { StorageError } from '../contract.js';
import type { OperationResult, Space } from '../contract.js';
import { formatPosition } from '../feed.js';
import type { Position } from '../feed.js';
import { isRecordId } from '../values.js';
import { decide } from '../decide.js';
import type { Prepared } from '../prepare.js';
import { answer, POSITION } from './database.js';
import type { Outcome } from './queue.js';
import { membersOf, positionOf } from './reads.js';
import { parseKey, parseRow } from './stored.js';
import type { StoredRow } from './stored.js';

/** From so many ids of one space on, it is asked first which of them have a row. */
const MANY = 16;

/** One commit that waits for its transaction. */
export interface Write {
  readonly space: Space;
  readonly operations: readonly Prepared[];
  readonly atomic: boolean;
  readonly signal: AbortSignal | undefined;
}

export interface Written {
  readonly outcomes: readonly Outcome<OperationResult[]>[];
  /** Whether anything changed. */
  readonly written: boolean;
}

/** Judges and writes several commits of one person in one transaction, each on the result of those before. */
export async function writeAll(
  transaction: IDBTransaction,
  person: string,
  writes: readonly Write[],
): Promise<Written> {
  const [start, members, standing] = await Promise.all([
    positionOf(transaction),
    readMembers(transaction, writes),
    readStanding(transaction, writes),
  ]);
  const written = new Map<string, StoredRow>();
  let position = start;
  const next = () => {
    position = { ...position, seq: position.seq + 1 };
    return { rev: formatPosition(position), seq: position.seq };
  };
  const commit = ({ space, operations, atomic, signal }: Write): OperationResult[] => {
    if (signal?.aborted) throw new StorageError('aborted', 'The commit was aborted.', { cause: signal.reason });
    checkWrite(person, space, members.get(space));
    const read = (id: string) => {
      const key = keyOf(space, id);
      return written.get(key) ?? standing.get(key);
    };
    const { results, rows } = decide(operations, atomic, { read, next });
    for (const row of rows) written.set(keyOf(space, row.id), { space, ...row });
    return results;
  };
  const outcomes = writes.map((write) => attempt(() => commit(write)));
  put(transaction, written, position);
  return { outcomes, written: written.size > 0 };
}

/** Failures of these requests abort the transaction, which is what its completion reports. */
function put(transaction: IDBTransaction, rows: ReadonlyMap<string, StoredRow>, position: Position): void {
  if (rows.size === 0) return;
  const records = transaction.objectStore('records');
  for (const row of rows.values()) records.put(row);
  transaction.objectStore('meta').put(position, POSITION);
}

async function readMembers(transaction: IDBTransaction, writes: readonly Write[]) {
  const spaces = new Set(writes.map(({ space }) => space));
  const read = Array.from(spaces, async (space) => [space, await membersOf(transaction, space)] as const);
  return new Map(await Promise.all(read));
}

async function readStanding(transaction: IDBTransaction, writes: readonly Write[]) {
  const records = transaction.objectStore('records');
  const read = Array.from(idsBySpace(writes), async ([space, ids]) => {
    const asked = ids.size < MANY ? ids : await idsWithRow(records, space, ids);
    return Promise.all(
      Array.from(asked, async (id) => [keyOf(space, id), parseRow(await answer(records.get([space, id])))] as const),
    );
  });
  return new Map((await Promise.all(read)).flat());
}

function idsBySpace(writes: readonly Write[]): ReadonlyMap<Space, ReadonlySet<string>> {
  const spaces = new Map<Space, Set<string>>();
  for (const { space, operations } of writes) {
    const ids = spaces.get(space) ?? new Set();
    for (const { id } of operations) if (isRecordId(id)) ids.add(id);
    spaces.set(space, ids);
  }
  return spaces;
}

/**
 * Those of the ids that have a row: one request tells it, where asking for each costs as much as writing it. Where too
 * many other rows lie between them, all of the ids.
 */
async function idsWithRow(
  records: IDBObjectStore,
  space: Space,
  ids: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  // strings are ordered alike here and in a database: by their code units
  const ordered = [...ids].sort();
  const range = IDBKeyRange.bound([space, ordered[0]], [space, ordered.at(-1)]);
  const most = 2 * ids.size;
  const keys = await answer(records.getAllKeys(range, most));
  if (!Array.isArray(keys) || keys.length === most) return ids;
  return new Set(keys.map((key: unknown) => parseKey(key).id).filter((id) => ids.has(id)));
}

/** No id holds NUL, so the two cannot be taken for others. */
function keyOf(space: Space, id: string): string {
  return `${space}\0${id}`;
}

function attempt<T>(work: () => T): Outcome<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, error };
  }
}
