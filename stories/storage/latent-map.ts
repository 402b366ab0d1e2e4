import { MIN_RECORD_BYTES, StorageError } from '../../src/storage/contract.js';
import type {
  CallOptions,
  Capabilities,
  ChangeBatch,
  ChangeOptions,
  Json,
  ListOptions,
  ListPage,
  ListQuery,
  Operation,
  OperationResult,
  SpaceInfo,
  StorageAdapter,
  StorageFactory,
  StoredRecord,
} from '../../src/storage/contract.js';
import { answer, checked } from './checks.js';
import { pageOf } from './pages.js';

/** The last state of a record. A deleted one keeps its row without a value: the change feed must still tell of it. */
interface Row {
  readonly space: string;
  readonly id: string;
  readonly value: Json | undefined;
  readonly opId: string;
  /** Counts all writes. It is the revision too: a number that is never given twice cannot be mistaken for an old one. */
  readonly seq: number;
}

/** Stands for your server: everything that all connections share. */
export interface Table {
  seq: number;
  readonly rows: Map<string, Row>;
  readonly members: Map<string, readonly string[]>;
}

export const createTable = (): Table => ({ seq: 0, rows: new Map(), members: new Map() });

/** Promise only what you keep. The conformance suite asks for all that is promised here, and for nothing else. */
export const LATENT_MAP: Capabilities = {
  write: true,
  // No transaction over several records: `atomic` commits are answered with `unsupported`, never done by halves.
  atomicBatch: false,
  // Nobody calls us when something is new, so we look again and again.
  changes: 'poll',
  reach: 'tab',
  // A page cannot keep secrets from the person who sits before it. Only a server may say true here.
  access: false,
  maxRecordBytes: MIN_RECORD_BYTES,
};

/** A storage over a plain `Map` that answers as late as a server far away. */
export function latentMap(table: Table, milliseconds = 150): StorageFactory {
  return ({ person }) => Promise.resolve(new LatentMap(table, person, milliseconds));
}

class LatentMap implements StorageAdapter {
  readonly name = 'latent map';
  readonly capabilities = LATENT_MAP;
  #closed = false;

  constructor(
    readonly table: Table,
    readonly person: string,
    readonly milliseconds: number,
  ) {}

  async spaces({ signal }: CallOptions = {}): Promise<SpaceInfo[]> {
    await this.#arrive(signal);
    const opened = [...this.table.members].map(([space, members]) => ({ space, members }));
    const joined = opened.filter(({ members }) => members.includes(this.person));
    return [{ space: this.person, members: [this.person] }, { space: 'members' }, { space: 'public' }, ...joined];
  }

  async open(space: string, members: readonly string[], { signal }: CallOptions = {}): Promise<void> {
    await this.#arrive(signal);
    if (!space.startsWith('pair:') || members.length !== 2 || members[0] === members[1]) {
      throw new StorageError('invalid', 'A pair is two different people.');
    }
    // A second opening changes nothing; nobody can put themselves in the place of one of the two.
    const standing = this.table.members.get(space) ?? members;
    if (!members.includes(this.person) || !members.every((member) => standing.includes(member))) {
      throw new StorageError('forbidden');
    }
    this.table.members.set(space, [...standing]);
  }

  async get(space: string, ids: readonly string[], { signal }: CallOptions = {}) {
    await this.#arrive(signal, space);
    return ids.map((id) => recordOf(this.table.rows.get(keyOf(space, id))));
  }

  async list(space: string, query: ListQuery, { cursor, limit = 100, signal }: ListOptions = {}): Promise<ListPage> {
    await this.#arrive(signal, space);
    const rows = [...this.table.rows.values()].filter((row) => row.space === space);
    return pageOf(
      rows.map((row) => recordOf(row)).filter((record) => record !== undefined),
      query,
      limit,
      cursor,
    );
  }

  async commit(
    space: string,
    operations: readonly Operation[],
    { atomic, signal }: CallOptions & { readonly atomic?: boolean } = {},
  ): Promise<OperationResult[]> {
    // Copied before anything is awaited: the caller may go on changing what it passed.
    const copies = operations.map(checked);
    await this.#arrive(signal, space);
    return copies.map((operation, index) =>
      answer(operations[index]?.id ?? '', () => {
        if (atomic) throw new StorageError('unsupported');
        if (operation instanceof StorageError) throw operation;
        return this.#write(space, operation);
      }),
    );
  }

  /** The heart of every adapter: compare, then set, with nothing between. On a server this is one statement. */
  #write(space: string, operation: Operation): string {
    const { id, opId, ifRev } = operation;
    const row = this.table.rows.get(keyOf(space, id));
    // The answer to the first try got lost and the caller sends it again: it is done already.
    if (row?.opId === opId) return String(row.seq);
    const current = recordOf(row);
    if (ifRev !== (current?.rev ?? null)) throw new StorageError('conflict', 'Somebody was first.', { current });
    this.table.seq += 1;
    const value = operation.type === 'put' ? operation.value : undefined;
    this.table.rows.set(keyOf(space, id), { space, id, value, opId, seq: this.table.seq });
    return String(this.table.seq);
  }

  async *changes(spaces: readonly string[], { since, signal }: ChangeOptions): AsyncGenerator<ChangeBatch, void> {
    // Without `since` the feed starts with what happens from now on; the first batch says where that is.
    let from = since === undefined ? this.table.seq : placeOf(since);
    for (let first = true; ; first = false) {
      await this.#arrive();
      // To leave is no error.
      if (signal.aborted) return;
      if (from > this.table.seq) throw new StorageError('cursor-expired');
      const rows = [...this.table.rows.values()].filter(({ space, seq }) => seq > from && spaces.includes(space));
      from = this.table.seq;
      const changes = rows.map(({ space, id, seq, opId, value }) => {
        return { space, id, rev: String(seq), opId, deleted: value === undefined };
      });
      // The first batch comes at once, even empty: with its cursor the reader knows from where nothing is missed.
      if (first || changes.length > 0) yield { changes, cursor: String(from) };
    }
  }

  close(): Promise<void> {
    this.#closed = true;
    return Promise.resolve();
  }

  /** The way to the server: it takes time, and meanwhile the reader may have left. */
  async #arrive(signal?: AbortSignal, space = 'public'): Promise<void> {
    if (this.#closed) throw new StorageError('closed');
    await new Promise((resolve) => setTimeout(resolve, this.milliseconds));
    if (signal?.aborted) throw new StorageError('aborted');
    if (!/^(?:members|public|(?:person|pair|programme):.+)$/su.test(space)) throw new StorageError('invalid');
  }
}

/** A cursor that was never given is a place where nobody has been. */
const placeOf = (cursor: string): number => (/^\d+$/.test(cursor) ? Number(cursor) : Infinity);

const keyOf = (space: string, id: string): string => JSON.stringify([space, id]);

/** A copy for each reader, so that nobody can change what is stored by changing what was read. */
function recordOf(row: Row | undefined): StoredRecord | undefined {
  return row?.value === undefined ? undefined : { id: row.id, rev: String(row.seq), value: structuredClone(row.value) };
}
