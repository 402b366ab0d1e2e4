import { StorageError } from './contract.js';
import type { Json, Operation, Revision } from './contract.js';
import { copyValue, isRecordId, isText } from './values.js';

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

/** Anything thrown, as the one error an adapter gives. */
function asStorageError(error: unknown): StorageError {
  return error instanceof StorageError ? error : new StorageError('unknown', String(error), { cause: error });
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
