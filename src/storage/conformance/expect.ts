import type { Json, OperationResult, Revision, StorageError, StorageErrorCode, StoredRecord } from '../contract.js';

/** What a test that fails throws. */
export class ConformanceError extends Error {
  override readonly name = 'ConformanceError';
}

export function expect(condition: boolean, message: string): asserts condition {
  if (!condition) throw new ConformanceError(message);
}

/** Compares by structure; the order of keys does not count, a key that is undefined counts as absent. */
export function expectEqual(actual: unknown, expected: unknown, what: string): void {
  expect(
    canonical(actual) === canonical(expected),
    `${what}: expected ${canonical(expected)}, got ${canonical(actual)}`,
  );
}

/** The revision of a write that must have succeeded. */
export function revOf(result: OperationResult | undefined, what: string): Revision {
  expect(result !== undefined, `${what}: there is no result`);
  if (!result.ok) throw new ConformanceError(`${what}: expected a write, got ${result.error.code}`);
  expect(typeof result.rev === 'string' && result.rev !== '', `${what}: a revision must be a text that is not empty`);
  return result.rev;
}

/** The error of an operation that must have been refused. */
export function refusalOf(result: OperationResult | undefined, code: StorageErrorCode, what: string): StorageError {
  expect(result !== undefined, `${what}: there is no result`);
  if (result.ok) throw new ConformanceError(`${what}: expected ${code}, but it was written`);
  expectError(result.error, code, what);
  return result.error;
}

export async function expectRejection(promise: Promise<unknown>, code: StorageErrorCode, what: string): Promise<void> {
  const outcome = await promise.then(
    () => ({ rejected: false, error: undefined }),
    (error: unknown) => ({ rejected: true, error }),
  );
  expect(outcome.rejected, `${what}: expected ${code}, but it succeeded`);
  expectError(outcome.error, code, what);
}

/** The record that must be there. */
export function present(record: StoredRecord | undefined, what: string): StoredRecord {
  expect(record !== undefined, `${what}: the record is missing`);
  return record;
}

/** A top-level field of an object value, undefined where there is none. */
export function fieldOf(value: Json | undefined, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

/** Structural, not by class: an adapter may carry its own copy of the package. */
function expectError(error: unknown, code: StorageErrorCode, what: string): void {
  const fields: { name?: unknown; code?: unknown; retryable?: unknown } = error instanceof Error ? error : {};
  expect(fields.name === 'StorageError', `${what}: expected a StorageError with ${code}, got ${String(error)}`);
  expect(fields.code === code, `${what}: expected ${code}, got ${String(fields.code)}`);
  expect(typeof fields.retryable === 'boolean', `${what}: the error does not say whether it is retryable`);
}

function canonical(value: unknown): string {
  const json: unknown = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
  return String(json);
}
