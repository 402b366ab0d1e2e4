import type { ConformanceWorld } from '../../../src/storage/conformance/index.js';
import { StorageError } from '../../../src/storage/contract.js';
import type {
  ChangeBatch,
  Cursor,
  ListQuery,
  Operation,
  OperationResult,
  Revision,
  StorageAdapter,
  StoredRecord,
} from '../../../src/storage/contract.js';

/** One commit as it was really sent, so that it can be sent again. */
export interface Sent {
  readonly space: string;
  readonly operations: readonly Operation[];
  readonly atomic: boolean;
}

/** Where a list goes on. */
interface Opened {
  readonly space: string;
  readonly query: ListQuery;
  readonly limit: number | undefined;
  readonly cursor: Cursor;
}

/** One connection, and what its user remembers. */
export interface Client {
  readonly person: string;
  adapter: StorageAdapter;
  since: Cursor | undefined;
  page: Opened | undefined;
}

/** One storage that lives through a history, with the two clients who use it. */
export interface Side {
  readonly clients: readonly [Client, Client];
  readonly sent: Sent[];
  /** Every revision that a record of a space has had, oldest first. */
  readonly revisions: Map<string, Revision[]>;
  /** The same answers have the same words on both sides, whatever the revisions are called. */
  readonly told: (answer: unknown) => string;
  connect(person: string): Promise<StorageAdapter>;
  end(): Promise<void>;
}

export async function createSide(world: ConformanceWorld, people: readonly [string, string]): Promise<Side> {
  const [one, two] = people;
  const client = async (person: string): Promise<Client> => ({
    person,
    adapter: await world.connect(person),
    since: undefined,
    page: undefined,
  });
  const clients = [await client(one), await client(two)] as const;
  return {
    clients,
    sent: [],
    revisions: new Map(),
    told: createTeller(),
    connect: (person) => world.connect(person),
    end: async () => {
      for (const { adapter } of clients) await adapter.close();
      await world.destroy();
    },
  };
}

/** Revisions are opaque: they are called by the order in which they were first seen. */
function createTeller(): (answer: unknown) => string {
  const names = new Map<Revision, string>();
  const nameOf = (rev: Revision): string => {
    const name = names.get(rev) ?? `rev ${String(names.size)}`;
    names.set(rev, name);
    return name;
  };
  return (answer) =>
    JSON.stringify(
      answer,
      (key, part: unknown) => {
        if (key === 'rev') return nameOf(String(part));
        return isPlain(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part;
      },
      1,
    );
}

const isPlain = (part: unknown): part is object => typeof part === 'object' && part !== null && !Array.isArray(part);

/** What came of a call: its value or its code. */
export async function outcome<T>(call: Promise<T>, show: (value: T) => unknown = (value) => value): Promise<unknown> {
  try {
    return { value: show(await call) };
  } catch (error) {
    return codeOf(error);
  }
}

export const shownResult = (result: OperationResult): unknown =>
  result.ok ? { id: result.id, rev: result.rev } : { id: result.id, ...codeOf(result.error) };

/** Changes of one batch: the cursor is opaque, the order within a batch is the storage's own. */
export const shownBatch = ({ changes }: ChangeBatch): unknown =>
  changes.toSorted((a, b) => (a.space + a.id < b.space + b.id ? -1 : 1));

function codeOf(error: unknown): { readonly code: unknown; readonly current?: StoredRecord | undefined } {
  return error instanceof StorageError ? { code: error.code, current: error.current } : { code: String(error) };
}
