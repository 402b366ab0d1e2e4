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
import { checkOpen, checkPerson, checkRead, checkWrite, readableSpaces } from './access.js';
import { createGeneration, feed, formatPosition, parseCursor } from './feed.js';
import type { FeedBatch } from './feed.js';
import { pageOf, parseListing } from './list.js';
import { decide } from './decide.js';
import { prepare } from './prepare.js';
import { changeOf, recordOf, recordsOf } from './rows.js';
import type { Row } from './rows.js';

const CAPABILITIES: Capabilities = Object.freeze({
  write: true,
  atomicBatch: true,
  changes: 'push',
  reach: 'tab',
  access: true,
  maxRecordBytes: MIN_RECORD_BYTES,
});

/** What the memory adapters of several people or clients share. For a host it is opaque. */
export interface MemoryWorld {
  readonly generation: string;
  /** The place of the last write. */
  seq: number;
  readonly rows: Map<Space, Map<string, Row>>;
  readonly members: Map<Space, readonly string[]>;
  readonly listeners: Set<() => void>;
}

export interface MemoryOptions {
  /** Adapters made with the same world see each other's records; by default each has its own. */
  readonly shared?: MemoryWorld | undefined;
}

export function createMemoryWorld(): MemoryWorld {
  return { generation: createGeneration(), seq: 0, rows: new Map(), members: new Map(), listeners: new Set() };
}

/** A storage that lasts as long as its world: for tests, for demos, and where the browser blocks IndexedDB. */
export function memoryStorage({ shared }: MemoryOptions = {}): StorageFactory {
  // Async, so that whatever is thrown becomes a rejection.
  return async ({ person, signal }) => {
    await unlessAborted(signal);
    checkPerson(person);
    return new MemoryAdapter(person, shared ?? createMemoryWorld());
  };
}

class MemoryAdapter implements StorageAdapter {
  readonly name = 'memory';
  readonly capabilities = CAPABILITIES;
  readonly #person: string;
  readonly #world: MemoryWorld;
  readonly #closing = new AbortController();

  constructor(person: string, world: MemoryWorld) {
    this.#person = person;
    this.#world = world;
  }

  async spaces({ signal }: CallOptions = {}): Promise<SpaceInfo[]> {
    await this.#ready(signal);
    return readableSpaces(
      this.#person,
      Array.from(this.#world.members, ([space, members]) => ({ space, members })),
    );
  }

  async open(space: Space, members: readonly string[], { signal }: CallOptions = {}): Promise<void> {
    await this.#ready(signal);
    const standing = this.#world.members.get(space);
    if (checkOpen(this.#person, space, members, standing)) {
      this.#world.members.set(space, Object.freeze([...members]));
    }
  }

  async get(space: Space, ids: readonly string[], { signal }: CallOptions = {}): Promise<(StoredRecord | undefined)[]> {
    await this.#ready(signal);
    const rows = this.#readableRows(space);
    return ids.map((id) => recordOf(rows.get(id)));
  }

  async list(space: Space, query: ListQuery, options: ListOptions = {}): Promise<ListPage> {
    await this.#ready(options.signal);
    const listing = parseListing(query, options);
    return pageOf(recordsOf(this.#readableRows(space).values()), listing);
  }

  async commit(
    space: Space,
    operations: readonly Operation[],
    { atomic = false, signal }: CallOptions & { readonly atomic?: boolean } = {},
  ): Promise<OperationResult[]> {
    const prepared = prepare(operations, CAPABILITIES.maxRecordBytes);
    await this.#ready(signal);
    const world = this.#world;
    checkWrite(this.#person, space, world.members.get(space));
    const standing = this.#rows(space);
    const ledger = { read: (id: string) => standing.get(id), next: () => advance(world) };
    const { results, rows } = decide(prepared, atomic, ledger);
    for (const row of rows) standing.set(row.id, row);
    if (rows.length > 0) for (const wake of world.listeners) wake();
    return results;
  }

  changes(spaces: readonly Space[], options: ChangeOptions): AsyncIterable<ChangeBatch> {
    return feed(
      {
        read: async (since) => {
          await this.#ready();
          return this.#changesSince(spaces, since);
        },
        listen: (wake) => {
          this.#world.listeners.add(wake);
          return () => this.#world.listeners.delete(wake);
        },
        closed: this.#closing.signal,
      },
      options,
    );
  }

  close(): Promise<void> {
    this.#closing.abort();
    return Promise.resolve();
  }

  #changesSince(spaces: readonly Space[], since: Cursor | undefined): FeedBatch {
    const rows = Array.from(new Set(spaces), (space) => [space, this.#readableRows(space)] as const);
    const cursor = formatPosition(this.#world);
    if (since === undefined) return { changes: [], cursor, more: false };
    const from = parseCursor(since, this.#world);
    const found = rows.flatMap(([space, inSpace]) => Array.from(inSpace.values(), (row) => ({ space, row })));
    const changed = found.filter(({ row }) => row.seq > from).sort((a, b) => a.row.seq - b.row.seq);
    return { changes: changed.map(({ space, row }) => changeOf(space, row)), cursor, more: false };
  }

  #readableRows(space: Space): ReadonlyMap<string, Row> {
    checkRead(this.#person, space, this.#world.members.get(space));
    return this.#rows(space);
  }

  #rows(space: Space): Map<string, Row> {
    const rows = this.#world.rows.get(space) ?? new Map<string, Row>();
    this.#world.rows.set(space, rows);
    return rows;
  }

  async #ready(signal?: AbortSignal): Promise<void> {
    if (this.#closing.signal.aborted) throw new StorageError('closed');
    await unlessAborted(signal);
  }
}

/** Awaited, so that a caller never sees a call answered before it has returned. */
async function unlessAborted(signal: AbortSignal | undefined): Promise<void> {
  await Promise.resolve();
  if (signal?.aborted) throw new StorageError('aborted', 'The call was aborted.', { cause: signal.reason });
}

function advance(world: MemoryWorld): Pick<Row, 'rev' | 'seq'> {
  world.seq += 1;
  return { rev: formatPosition(world), seq: world.seq };
}
