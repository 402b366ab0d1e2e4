import { FORBIDDEN_KEYS, MIN_RECORD_BYTES, StorageError } from '../../src/storage/contract.js';
import type { Json, Operation, OperationResult } from '../../src/storage/contract.js';

/** Gives each operation its own answer: a bad one must not harm its neighbours. */
export function answer(id: string, work: () => string): OperationResult {
  try {
    return { ok: true, id, rev: work() };
  } catch (error) {
    return { ok: false, id, error: error instanceof StorageError ? error : new StorageError('unknown') };
  }
}

/** A copy of an operation, or the error to answer it with. Callers without types may send anything. */
export function checked(operation: Operation): Operation | StorageError {
  try {
    const { type, id, opId, ifRev }: Readonly<Record<string, unknown>> = { ...operation };
    const named = isText(id) && /^[^:]+:./su.test(id) && isText(opId) && opId !== '';
    const seen = typeof ifRev === 'string' || (ifRev === null && type === 'put');
    if (!named || !seen || (type !== 'put' && type !== 'delete')) throw new StorageError('invalid');
    return operation.type === 'put' ? { ...operation, value: fitting(copyOf(operation.value)) } : { ...operation };
  } catch (error) {
    return error instanceof StorageError ? error : new StorageError('invalid', String(error), { cause: error });
  }
}

/** What JSON would drop or bend without a word (undefined, NaN, a Date) is refused instead. */
function copyOf(value: unknown, depth = 0): Json {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (isText(value)) return value;
  // A value that contains itself ends here too.
  if (typeof value !== 'object' || depth > 200) throw new StorageError('invalid');
  if (Array.isArray(value)) return Array.from(value, (item: unknown) => copyOf(item, depth + 1));
  if (Object.getPrototypeOf(value) !== Object.prototype) throw new StorageError('invalid');
  const entries = Object.entries(value).map(([key, item]) => [fittingKey(key), copyOf(item, depth + 1)]);
  return Object.fromEntries(entries) as Readonly<Record<string, Json>>;
}

function fittingKey(key: string): string {
  if (!isText(key) || key.startsWith('_') || FORBIDDEN_KEYS.includes(key)) throw new StorageError('invalid');
  return key;
}

/** The limit counts bytes, not letters: "é" has two. */
function fitting(value: Json): Json {
  if (new TextEncoder().encode(JSON.stringify(value)).length > MIN_RECORD_BYTES) throw new StorageError('too-large');
  return value;
}

/** No NUL and no half of a character: many databases refuse the one or bend the other. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && !/\0|\p{Surrogate}/u.test(value);
}
