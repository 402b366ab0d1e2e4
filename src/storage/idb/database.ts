import { StorageError } from '../contract.js';
import type { StorageErrorCode } from '../contract.js';
import { createGeneration } from '../feed.js';
import type { Position } from '../feed.js';

/** The layout of the object stores; a database with a higher one was made by newer code. */
const VERSION = 1;

export type StoreName = 'records' | 'spaces' | 'meta';

/** Key in `meta` under which the {@link Position} of the database stands. */
export const POSITION = 'position';

const CODES: Readonly<Record<string, StorageErrorCode>> = {
  QuotaExceededError: 'quota',
  VersionError: 'version',
  InvalidStateError: 'closed',
  NotFoundError: 'corrupt',
  NotReadableError: 'corrupt',
  AbortError: 'unavailable',
  SecurityError: 'unavailable',
  UnknownError: 'unavailable',
};

/**
 * Opens the database and makes it where there is none. Rejects with `version` when newer code made it, with `aborted`
 * after the signal, and with `unavailable` when the browser has no IndexedDB, blocks it or another page holds on to it.
 */
export function openDatabase(name: string, signal: AbortSignal | undefined): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = startOpening(name);
    let given = true;
    const give = (code: StorageErrorCode, cause: unknown) => {
      given = false;
      reject(new StorageError(code, `IndexedDB: ${code}`, { cause }));
    };
    const onAbort = () => {
      give('aborted', signal?.reason);
    };
    signal?.addEventListener('abort', onAbort);
    opening.onupgradeneeded = () => {
      makeStores(opening.result);
    };
    opening.onblocked = (event) => {
      give('unavailable', event);
    };
    opening.onerror = (event) => {
      event.preventDefault();
      signal?.removeEventListener('abort', onAbort);
      give(opening.error?.name === 'VersionError' ? 'version' : 'unavailable', opening.error);
    };
    opening.onsuccess = () => {
      signal?.removeEventListener('abort', onAbort);
      if (given) resolve(opening.result);
      else opening.result.close();
    };
  });
}

/** Runs `work` in one transaction and resolves when it is on disk; when `work` throws, nothing is written. */
export async function transact<T>(
  database: IDBDatabase,
  stores: readonly StoreName[],
  mode: IDBTransactionMode,
  work: (transaction: IDBTransaction) => Promise<T>,
): Promise<T> {
  try {
    const transaction = database.transaction([...stores], mode);
    const [result] = await Promise.all([workOrAbort(transaction, work), completion(transaction)]);
    return result;
  } catch (error) {
    throw asStorageError(error);
  }
}

/** Typed `unknown`: what comes out of a database is parsed. */
export function answer(request: IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(asStorageError(request.error));
    };
  });
}

function startOpening(name: string): IDBOpenDBRequest {
  try {
    // Reading the property throws where a page may not store; private modes leave it empty.
    const scope: { readonly indexedDB?: IDBFactory | null } = globalThis;
    if (scope.indexedDB) return scope.indexedDB.open(name, VERSION);
  } catch (cause) {
    throw new StorageError('unavailable', 'IndexedDB is blocked.', { cause });
  }
  throw new StorageError('unavailable', 'There is no IndexedDB.');
}

function makeStores(database: IDBDatabase): void {
  database.createObjectStore('records', { keyPath: ['space', 'id'] }).createIndex('seq', 'seq', { unique: true });
  database.createObjectStore('spaces', { keyPath: 'space' }).createIndex('members', 'members', { multiEntry: true });
  const start: Position = { generation: createGeneration(), seq: 0 };
  database.createObjectStore('meta').put(start, POSITION);
}

async function workOrAbort<T>(
  transaction: IDBTransaction,
  work: (transaction: IDBTransaction) => Promise<T>,
): Promise<T> {
  try {
    return await work(transaction);
  } catch (error) {
    abort(transaction);
    throw error;
  }
}

/** A transaction that failed has ended already and throws. */
function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    return;
  }
}

function completion(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(asStorageError(transaction.error ?? new DOMException('The transaction was aborted.', 'AbortError')));
    };
  });
}

function asStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return new StorageError(CODES[name] ?? 'unknown', String(error), { cause: error });
}
