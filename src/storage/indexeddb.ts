import { checkOpen, checkPerson, checkRead, isOpened, readableSpaces } from './access.js';
import { MIN_RECORD_BYTES, StorageError } from './contract.js';
import type {
  CallOptions,
  Capabilities,
  ChangeBatch,
  ChangeOptions,
  Cursor,
  ListOptions,
  ListPage,
  ListQuery,
  Operation,
  OperationResult,
  Space,
  SpaceInfo,
  StorageAdapter,
  StorageFactory,
  StoredRecord,
} from './contract.js';
import { feed, formatPosition, parseCursor } from './feed.js';
import type { FeedBatch } from './feed.js';
import { createAnnouncer } from './idb/announcer.js';
import { answer, openDatabase, transact } from './idb/database.js';
import type { StoreName } from './idb/database.js';
import { createQueue } from './idb/queue.js';
import { allOf, membersOf, positionOf } from './idb/reads.js';
import { parseRow, parseRows, parseSpaces } from './idb/stored.js';
import type { Write } from './idb/write-all.js';
import { prepare } from './prepare.js';
import { changeOf, recordOf } from './rows.js';
import { isText } from './values.js';

const CAPABILITIES: Capabilities = Object.freeze({
  write: true,
  atomicBatch: true,
  changes: 'push',
  reach: 'browser',
  access: true,
  maxRecordBytes: MIN_RECORD_BYTES,
});

/** How many rows the change feed reads at once. */
const FEED_ROWS = 500;

export interface IndexedDBOptions {
  /** Name of the database; pages of one origin that give the same one share it. Default `mentorship-widgets`. */
  readonly name?: string;
}

/**
 * The storage of this browser, shared by its tabs and kept over reloads. Commits issued together share one transaction.
 *
 * The factory rejects with `unavailable` where IndexedDB is absent or blocked and with `version` where newer code made
 * the database. When newer code, or the browser, takes the database away later, the adapter counts as closed.
 *
 * Deletes leave a row without a value, so that the change feed can tell of them. Removing such rows must give the
 * database a new generation: cursors from before it are then `cursor-expired`.
 */
export function indexedDBStorage({ name = 'mentorship-widgets' }: IndexedDBOptions = {}): StorageFactory {
  return async ({ person, signal }) => {
    if (signal?.aborted) throw aborted(signal);
    checkPerson(person);
    return new IndexedDBAdapter(person, await openDatabase(name, signal));
  };
}

class IndexedDBAdapter implements StorageAdapter {
  readonly name = 'indexeddb';
  readonly capabilities = CAPABILITIES;
  readonly #person: string;
  readonly #database: IDBDatabase;
  readonly #announcer;
  readonly #closing = new AbortController();
  readonly #writes = createQueue((writes: readonly Write[]) => this.#write(writes));

  constructor(person: string, database: IDBDatabase) {
    this.#person = person;
    this.#database = database;
    this.#announcer = createAnnouncer(database.name);
    database.onversionchange = () => {
      this.#closing.abort();
      database.close();
    };
    database.onclose = () => {
      this.#closing.abort();
    };
  }

  async spaces({ signal }: CallOptions = {}): Promise<SpaceInfo[]> {
    const read = await this.#transact(['spaces'], 'readonly', signal, (transaction) =>
      answer(transaction.objectStore('spaces').index('members').getAll(this.#person)),
    );
    return readableSpaces(this.#person, parseSpaces(read));
  }

  async open(space: Space, members: readonly string[], { signal }: CallOptions = {}): Promise<void> {
    const asked = [...members];
    await this.#transact(['spaces'], 'readwrite', signal, async (transaction) => {
      const standing = isOpened(space) ? await membersOf(transaction, space) : undefined;
      if (!checkOpen(this.#person, space, asked, standing)) return;
      transaction.objectStore('spaces').put({ space, members: asked });
    });
  }

  get(space: Space, ids: readonly string[], { signal }: CallOptions = {}): Promise<(StoredRecord | undefined)[]> {
    const asked = [...ids];
    return this.#read(space, signal, async (records) => {
      const rows = await Promise.all(asked.map((id) => answer(records.get([space, id]))));
      return rows.map((row) => recordOf(parseRow(row)));
    });
  }

  async list(space: Space, query: ListQuery, options: ListOptions = {}): Promise<ListPage> {
    const { signal } = options;
    this.#check(signal);
    const limit = limitOfAll(query, options);
    const items = limit && (await this.#read(space, signal, (records) => allOf(records, space, query.kind, limit)));
    if (items) return { items };
    const { lister } = await loaded(import('./idb/listing.js'));
    const list = lister(query, options);
    return this.#read(space, signal, (records) => list(records, space));
  }

  async commit(
    space: Space,
    operations: readonly Operation[],
    { atomic = false, signal }: CallOptions & { readonly atomic?: boolean } = {},
  ): Promise<OperationResult[]> {
    this.#check(signal);
    return this.#writes.add({ space, operations: prepare(operations, CAPABILITIES.maxRecordBytes), atomic, signal });
  }

  changes(spaces: readonly Space[], options: ChangeOptions): AsyncIterable<ChangeBatch> {
    const watched = new Set(spaces);
    return feed(
      {
        read: (since) => this.#changesSince(watched, since),
        listen: (wake) => this.#announcer.listen(wake),
        closed: this.#closing.signal,
      },
      options,
    );
  }

  /** Writes issued before still happen. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#writes.idle();
    this.#database.close();
  }

  async #write(writes: readonly Write[]) {
    const { writeAll } = await loaded(import('./idb/write-all.js'));
    const { outcomes, written } = await transact(
      this.#database,
      ['records', 'spaces', 'meta'],
      'readwrite',
      (transaction) => writeAll(transaction, this.#person, writes),
    );
    if (written) this.#announcer.announce();
    return outcomes;
  }

  #read<T>(space: Space, signal: AbortSignal | undefined, work: (records: IDBObjectStore) => Promise<T>): Promise<T> {
    return this.#transact(['records', 'spaces'], 'readonly', signal, async (transaction) => {
      checkRead(this.#person, space, await membersOf(transaction, space));
      return work(transaction.objectStore('records'));
    });
  }

  #changesSince(spaces: ReadonlySet<Space>, since: Cursor | undefined): Promise<FeedBatch> {
    return this.#transact(['records', 'spaces', 'meta'], 'readonly', undefined, async (transaction) => {
      for (const space of spaces) checkRead(this.#person, space, await membersOf(transaction, space));
      const now = await positionOf(transaction);
      if (since === undefined) return { changes: [], cursor: formatPosition(now), more: false };
      const range = IDBKeyRange.lowerBound(parseCursor(since, now), true);
      const rows = parseRows(await answer(transaction.objectStore('records').index('seq').getAll(range, FEED_ROWS)));
      const more = rows.length === FEED_ROWS;
      const reached = more ? rows[FEED_ROWS - 1] : undefined;
      const changes = rows.filter(({ space }) => spaces.has(space)).map((row) => changeOf(row.space, row));
      return { changes, cursor: formatPosition({ ...now, seq: reached?.seq ?? now.seq }), more };
    });
  }

  async #transact<T>(
    stores: readonly StoreName[],
    mode: IDBTransactionMode,
    signal: AbortSignal | undefined,
    work: (transaction: IDBTransaction) => Promise<T>,
  ): Promise<T> {
    this.#check(signal);
    const result = await transact(this.#database, stores, mode, work);
    if (signal?.aborted) throw aborted(signal);
    return result;
  }

  #check(signal: AbortSignal | undefined): void {
    if (this.#closing.signal.aborted) throw new StorageError('closed');
    if (signal?.aborted) throw aborted(signal);
  }
}

/** What only writing, or a list of many or of a few chosen ones, needs is loaded when it is asked for. */
async function loaded<T>(part: Promise<T>): Promise<T> {
  try {
    return await part;
  } catch (cause) {
    throw new StorageError('unavailable', 'A part of the storage did not load.', { cause });
  }
}

/** The limit of a list that asks for all of a kind and nothing more; undefined for any other. */
function limitOfAll({ kind, order, range, where }: ListQuery, options: ListOptions): number | undefined {
  const { cursor, limit = 100 } = options;
  const isAll = isText(kind) && /^\w+$/.test(kind) && (order ?? range ?? where ?? cursor) === undefined;
  return isAll && Number.isInteger(limit) && limit > 0 && limit <= 1000 ? limit : undefined;
}

function aborted(signal: AbortSignal): StorageError {
  return new StorageError('aborted', 'The call was aborted.', { cause: signal.reason });
}
