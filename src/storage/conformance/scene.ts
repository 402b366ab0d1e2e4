import type {
  Capabilities,
  Change,
  ChangeBatch,
  Cursor,
  Json,
  ListQuery,
  Operation,
  OperationResult,
  Revision,
  Space,
  StorageAdapter,
  StorageConfig,
  StoredRecord,
} from '../contract.js';
import { ConformanceError, expect, present, revOf } from './expect.js';

/** The functions of the test framework, such as those of mocha, vitest or node:test. */
export interface ConformanceFramework {
  describe(title: string, body: () => void): unknown;
  it(title: string, test: () => Promise<void>): unknown;
}

/** A storage that is empty at first and that nobody else uses. */
export interface ConformanceWorld {
  /** A new adapter for a person (`''`: a visitor), made with {@link conformanceConfig}. Every one sees the same storage. */
  connect(person: string): Promise<StorageAdapter>;
  /** Removes what the world left behind; the adapters are closed by then. */
  destroy(): Promise<void>;
}

export interface ConformanceHarness {
  readonly name: string;
  /** What the adapter is expected to declare; chooses the tests. */
  readonly capabilities: Capabilities;
  /** How long a test waits for what must come, in milliseconds. Default 1,500. */
  readonly deadline?: number;
  createWorld(): Promise<ConformanceWorld>;
}

/** The people of the suite; Ada and Ben are a pair, Eve is the third person. */
export const ADA = 'person:ada';
export const BEN = 'person:ben';
export const EVE = 'person:eve';
export const VISITOR = '';
export const PAIR = 'pair:ada-ben';

const DEADLINE = 1500;

/** The configuration with which an adapter under test is made: it declares every field the suite lists by. */
export function conformanceConfig(person: string): StorageConfig {
  return { person, schemaVersion: 1, indexes: { goal: ['rank', 'title', 'status', 'done', 'note'] } };
}

/** A feed under test. Every wait fails after the deadline. */
export interface Follower {
  next(): Promise<IteratorResult<ChangeBatch, unknown>>;
  /** The next batch; fails where the feed has ended. */
  batch(): Promise<ChangeBatch>;
  /** Reads on until every id was reported; every change so far, oldest first, and the last cursor. */
  until(...ids: readonly string[]): Promise<{ readonly changes: readonly Change[]; readonly cursor: Cursor }>;
  stop(): void;
}

/** What one test works with. */
export interface Scene {
  readonly capabilities: Capabilities;
  readonly connect: (person: string) => Promise<StorageAdapter>;
  /** Adapters of Ada and Ben, who share {@link PAIR}. */
  readonly connectPair: () => Promise<{ readonly ada: StorageAdapter; readonly ben: StorageAdapter }>;
  readonly follow: (adapter: StorageAdapter, spaces: readonly Space[], since?: Cursor) => Follower;
  /** Fails when the promise is not settled by the deadline. */
  readonly soon: <T>(promise: Promise<T>, what: string) => Promise<T>;
}

/** Where the files of the suite put their tests. */
export interface Suite {
  readonly capabilities: Capabilities;
  readonly group: (title: string, body: () => void) => void;
  readonly test: (title: string, body: (scene: Scene) => Promise<void>) => void;
}

export function createSuite(framework: ConformanceFramework, harness: ConformanceHarness): Suite {
  return {
    capabilities: harness.capabilities,
    group: (title, body) => {
      framework.describe(title, body);
    },
    test: (title, body) => {
      framework.it(title, () => play(harness, body));
    },
  };
}

export function put(id: string, opId: string, ifRev: Revision | null, value: Json): Operation {
  return { type: 'put', id, opId, ifRev, value };
}

export function remove(id: string, opId: string, ifRev: Revision | null): Operation {
  return { type: 'delete', id, opId, ifRev };
}

/** Commits one operation. */
export async function commitOne(
  adapter: StorageAdapter,
  space: Space,
  operation: Operation,
): Promise<OperationResult | undefined> {
  const results = await adapter.commit(space, [operation]);
  expect(results.length === 1, `one operation has ${String(results.length)} results`);
  return results[0];
}

/** Commits one operation that must succeed, and gives its revision. */
export async function write(adapter: StorageAdapter, space: Space, operation: Operation): Promise<Revision> {
  return revOf(await commitOne(adapter, space, operation), `${operation.type} ${operation.id}`);
}

/** Creates the records in one commit that must succeed. */
export async function create(
  adapter: StorageAdapter,
  space: Space,
  values: Readonly<Record<string, Json>>,
): Promise<void> {
  const operations = Object.entries(values).map(([id, value]) => put(id, `create ${id}`, null, value));
  const results = await adapter.commit(space, operations);
  operations.forEach(({ id }, index) => revOf(results[index], `create ${id}`));
}

export async function getOne(adapter: StorageAdapter, space: Space, id: string): Promise<StoredRecord | undefined> {
  const records = await adapter.get(space, [id]);
  expect(records.length === 1, `one id has ${String(records.length)} answers`);
  return records[0];
}

export async function valueOf(adapter: StorageAdapter, space: Space, id: string): Promise<Json> {
  return present(await getOne(adapter, space, id), id).value;
}

/** The pages of a list, one after the other; `between` runs after each. */
export async function listPages(
  adapter: StorageAdapter,
  space: Space,
  query: ListQuery,
  limit?: number,
  between: (page: number) => Promise<void> = () => Promise.resolve(),
): Promise<StoredRecord[][]> {
  const pages: StoredRecord[][] = [];
  let cursor: Cursor | undefined;
  do {
    const page = await adapter.list(space, query, limit === undefined ? { cursor } : { cursor, limit });
    pages.push([...page.items]);
    cursor = page.cursor;
    expect(pages.length <= 2000, 'the pages of the list never end');
    await between(pages.length);
  } while (cursor !== undefined);
  return pages;
}

/** The ids of a whole list. */
export async function listIds(
  adapter: StorageAdapter,
  space: Space,
  query: ListQuery,
  limit?: number,
): Promise<string[]> {
  return (await listPages(adapter, space, query, limit)).flat().map(({ id }) => id);
}

async function play(harness: ConformanceHarness, body: (scene: Scene) => Promise<void>): Promise<void> {
  const deadline = harness.deadline ?? DEADLINE;
  const world = await harness.createWorld();
  const adapters: StorageAdapter[] = [];
  const followers: Follower[] = [];
  const connect = async (person: string): Promise<StorageAdapter> => {
    const adapter = await world.connect(person);
    adapters.push(adapter);
    return adapter;
  };
  try {
    await body({
      capabilities: harness.capabilities,
      connect,
      connectPair: async () => {
        const [ada, ben] = [await connect(ADA), await connect(BEN)];
        await ada.open(PAIR, [ADA, BEN]);
        return { ada, ben };
      },
      follow: (adapter, spaces, since) => {
        const follower = createFollower(adapter, spaces, since, deadline);
        followers.push(follower);
        return follower;
      },
      soon: (promise, what) => within(promise, deadline, what),
    });
  } finally {
    for (const follower of followers) follower.stop();
    for (const adapter of adapters) await adapter.close();
    await world.destroy();
  }
}

function createFollower(
  adapter: StorageAdapter,
  spaces: readonly Space[],
  since: Cursor | undefined,
  deadline: number,
): Follower {
  const following = new AbortController();
  const iterator = adapter.changes(spaces, { since, signal: following.signal })[Symbol.asyncIterator]();
  const next = () => within(iterator.next(), deadline, 'the change feed said nothing');
  const batch = async (): Promise<ChangeBatch> => {
    const result = await next();
    if (result.done === true) throw new ConformanceError('the change feed ended too early');
    return result.value;
  };
  return {
    next,
    batch,
    until: async (...ids) => {
      const changes: Change[] = [];
      for (;;) {
        const read = await batch();
        changes.push(...read.changes);
        if (ids.every((id) => changes.some((change) => change.id === id))) return { changes, cursor: read.cursor };
      }
    },
    stop: () => {
      following.abort();
    },
  };
}

async function within<T>(promise: Promise<T>, deadline: number, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new ConformanceError(`${what} within ${String(deadline)} ms`));
    }, deadline);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
