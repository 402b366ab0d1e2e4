import { StorageError } from './contract.js';
import type { OperationResult } from './contract.js';
import type { Prepared } from './prepare.js';
import { recordOf } from './rows.js';
import type { Row } from './rows.js';

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

function abortedWithTheRest(result: OperationResult): OperationResult {
  if (!result.ok) return result;
  return { ok: false, id: result.id, error: new StorageError('batch-aborted', 'Another operation failed.') };
}
