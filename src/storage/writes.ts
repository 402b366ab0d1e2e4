import { StorageError } from './contract.js';
import type { Change, Json, Operation, OperationResult, Revision, Space, StoredRecord } from './contract.js';
import { copyValue, isRecordId, isText } from './values.js';

/** The last state of an id, as the local adapters keep it. */
export interface Row {
  readonly id: string;
  readonly rev: Revision;
  /** Grows with every write to the whole storage, which makes revisions and the place in the change feed. */
  readonly seq: number;
  readonly opId: string;
  /** Undefined after a delete: the row stays, so that the feed can tell of it. */
  readonly value: Json | undefined;
}

/** What {@link decide} needs to know of a storage. */
export interface Ledger {
  read(id: string): Row | undefined;
  next(): Pick<Row, 'rev' | 'seq'>;
}

export interface Decision {
  /** In the order of the operations. */
  readonly results: OperationResult[];
  /** What is to be written, one row an id. */
  readonly rows: readonly Row[];
}

/** An operation that was checked and copied, so that the caller may go on changing what it passed. */
export type Prepared =
  | { readonly id: string; readonly error: StorageError }
  | {
      readonly id: string;
      readonly error?: undefined;
      readonly ifRev: Revision | null;
      readonly opId: string;
      /** Undefined deletes. */
      readonly value: Json | undefined;
    };

/** Checks and copies each operation on its own; a wrong one becomes its error. */
export function prepare(operations: readonly Operation[], maxBytes: number): readonly Prepared[] {
  return operations.map((operation): Prepared => {
    try {
      checkForm(operation);
      const { id, ifRev, opId } = operation;
      const value = operation.type === 'put' ? copyValue(operation.value, maxBytes) : undefined;
      return { id, ifRev, opId, value };
    } catch (error) {
      return { id: operation.id, error: asStorageError(error) };
    }
  });
}

/**
 * Judges operations without writing. In order, each on the result of those before; with `atomic` an id may come once,
 * and where one operation fails nothing is to be written.
 */
export function decide(operations: readonly Prepared[], atomic: boolean, ledger: Ledger): Decision {
  const rows = new Map<string, Row>();
  const seen = new Set<string>();
  const results = operations.map((operation): OperationResult => {
    const { id } = operation;
    const standing = rows.get(id) ?? ledger.read(id);
    const judged = atomic && seen.has(id) ? twice(id) : judge(operation, standing, ledger);
    seen.add(id);
    if (judged instanceof StorageError) return { ok: false, id, error: judged };
    if (judged !== standing) rows.set(id, judged);
    return { ok: true, id, rev: judged.rev };
  });
  if (!atomic || results.every(({ ok }) => ok)) return { results, rows: [...rows.values()] };
  return { results: results.map(abortedWithTheRest), rows: [] };
}

/** The record of a row, or undefined where it was deleted. */
export function recordOf(row: Row | undefined): StoredRecord | undefined {
  return row?.value === undefined ? undefined : { id: row.id, rev: row.rev, value: row.value };
}

/** The records of those rows that were not deleted. */
export function recordsOf(rows: Iterable<Row>): StoredRecord[] {
  return Array.from(rows, recordOf).filter((record) => record !== undefined);
}

/** The change that led to a row. */
export function changeOf(space: Space, { id, rev, opId, value }: Row): Change {
  return { space, id, rev, opId, deleted: value === undefined };
}

/** Anything thrown, as the one error an adapter gives. */
export function asStorageError(error: unknown): StorageError {
  return error instanceof StorageError ? error : new StorageError('unknown', String(error), { cause: error });
}

function judge(operation: Prepared, standing: Row | undefined, ledger: Ledger): Row | StorageError {
  if (operation.error) return operation.error;
  const { id, ifRev, opId, value } = operation;
  if (standing?.opId === opId) return standing;
  const current = recordOf(standing);
  if (ifRev !== (current?.rev ?? null)) return new StorageError('conflict', `${id} has changed.`, { current });
  return { id, opId, value, ...ledger.next() };
}

function twice(id: string): StorageError {
  return new StorageError('invalid', `An atomic batch may name ${id} once.`);
}

/** Callers without types may leave anything out. */
function checkForm(operation: Operation): void {
  const { id, ifRev, opId, type }: { id?: unknown; ifRev?: unknown; opId?: unknown; type?: unknown } = operation;
  if (!isRecordId(id)) throw new StorageError('invalid', `${JSON.stringify(id)} is not kind:unique.`);
  if (ifRev !== null && typeof ifRev !== 'string') throw new StorageError('invalid', 'ifRev is a revision or null.');
  if (!isText(opId) || opId === '') throw new StorageError('invalid', 'opId is missing.');
  if (type !== 'put' && type !== 'delete') throw new StorageError('invalid', 'type is put or delete.');
  if (type === 'delete' && ifRev === null) throw new StorageError('invalid', 'A delete names the revision it deletes.');
}

function abortedWithTheRest(result: OperationResult): OperationResult {
  if (!result.ok) return result;
  return { ok: false, id: result.id, error: new StorageError('batch-aborted', 'Another operation failed.') };
}
