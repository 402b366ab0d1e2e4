import { expect } from '@open-wc/testing';
import { conformanceConfig, storageConformance } from '../../src/storage/conformance/index.js';
import type { Operation, StorageAdapter } from '../../src/storage/contract.js';
import { indexedDBStorage } from '../../src/storage/indexeddb.js';
import { createDatabaseName, deleteDatabase, indexedDBHarness } from './harness.js';

storageConformance({ describe, it }, indexedDBHarness);

const ADA = 'person:ada';

describe('IndexedDB storage', () => {
  let name: string;
  let adapters: StorageAdapter[];

  beforeEach(() => {
    name = createDatabaseName();
    adapters = [];
  });

  afterEach(async () => {
    for (const adapter of adapters) await adapter.close();
    await deleteDatabase(name);
  });

  async function connect(person = ADA): Promise<StorageAdapter> {
    const adapter = await indexedDBStorage({ name })(conformanceConfig(person));
    adapters.push(adapter);
    return adapter;
  }

  describe('opening', () => {
    it('uses the database mentorship-widgets by default', async () => {
      const adapter = await indexedDBStorage()(conformanceConfig(ADA));
      const database = await openRaw('mentorship-widgets');
      expect([...database.objectStoreNames]).to.deep.equal(['meta', 'records', 'spaces']);
      database.close();
      await adapter.close();
      await deleteDatabase('mentorship-widgets');
    });

    it('rejects a database of newer code with version, and leaves it alone', async () => {
      (await openRaw(name, 99)).close();
      expect(await codeOf(connect())).to.equal('version');
      const database = await openRaw(name);
      expect(database.version).to.equal(99);
      database.close();
    });

    it('refuses a person that is no id', async () => {
      expect(await codeOf(connect('ada'))).to.equal('invalid');
    });

    it('rejects with aborted when the signal was aborted before', async () => {
      const config = { ...conformanceConfig(ADA), signal: AbortSignal.abort() };
      expect(await codeOf(indexedDBStorage({ name })(config))).to.equal('aborted');
    });

    it('rejects with aborted while it opens, and holds nothing open', async () => {
      const aborting = new AbortController();
      const opening = indexedDBStorage({ name })({ ...conformanceConfig(ADA), signal: aborting.signal });
      aborting.abort();
      expect(await codeOf(opening)).to.equal('aborted');
      const upgraded = await openRaw(name, 2);
      expect(upgraded.version).to.equal(2);
      upgraded.close();
    });
  });

  describe('a browser that blocks it', () => {
    const blocked: Readonly<Record<string, PropertyDescriptor>> = {
      'throws where it is read': {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      },
      'has none': { value: undefined },
      'has null': { value: null },
      'throws where it is opened': {
        value: {
          open: () => {
            throw new DOMException('denied', 'InvalidStateError');
          },
        },
      },
      'fails to open it': { value: { open: () => openingThat('error') } },
      'has another page that does not let go': { value: { open: () => openingThat('blocked') } },
    };

    for (const [title, descriptor] of Object.entries(blocked)) {
      it(`and ${title} makes the factory reject with unavailable`, async () => {
        const code = await replacing(globalThis, 'indexedDB', descriptor, () => codeOf(connect()));
        expect(code).to.equal('unavailable');
      });
    }
  });

  describe('newer code that opens the database', () => {
    it('gets it, and the adapter counts as closed', async () => {
      const adapter = await connect();
      const upgraded = await openRaw(name, 2);
      expect(upgraded.version).to.equal(2);
      upgraded.close();
      expect(await codeOf(adapter.get(ADA, ['goal:a']))).to.equal('closed');
      expect(await codeOf(adapter.commit(ADA, [create('goal:a')]))).to.equal('closed');
    });

    it('ends a feed under way with closed', async () => {
      const adapter = await connect();
      const feed = adapter.changes([ADA], { signal: new AbortController().signal })[Symbol.asyncIterator]();
      await feed.next();
      const waiting = codeOf(feed.next());
      (await openRaw(name, 2)).close();
      expect(await waiting).to.equal('closed');
    });
  });

  describe('writing', () => {
    it('uses one transaction for commits issued together', async () => {
      const adapter = await connect();
      const ids = Array.from({ length: 50 }, (_, index) => `goal:${String(index)}`);
      const opened = await countingWrites(() => Promise.all(ids.map((id) => adapter.commit(ADA, [create(id)]))));
      expect(opened).to.equal(1);
      const records = await adapter.get(ADA, ids);
      expect(records.every((record) => record !== undefined)).to.equal(true);
    });

    it('judges many at once by what stands there, whatever lies between', async () => {
      const adapter = await connect();
      const name = (index: number) => `goal:${String(index).padStart(3, '0')}`;
      const put = (index: number, ifRev: string | null): Operation => ({
        type: 'put',
        id: name(index),
        ifRev,
        opId: `${index}/${String(ifRev)}`,
        value: { index },
      });
      const even = Array.from({ length: 40 }, (_, index) => index * 2);
      const first = await adapter.commit(
        ADA,
        even.map((index) => put(index, null)),
      );
      const revs = new Map(first.map((result) => [result.id, result.ok ? result.rev : '']));
      const all = Array.from({ length: 80 }, (_, index) => index);
      const renewed = await adapter.commit(
        ADA,
        all.map((index) => put(index, revs.get(name(index)) ?? null)),
      );
      expect(renewed.every(({ ok }) => ok)).to.equal(true);
      const stale = await adapter.commit(
        ADA,
        all.map((index) => put(index, 'stale')),
      );
      expect(stale.map((result) => (result.ok ? '' : result.error.code))).to.deep.equal(all.map(() => 'conflict'));
      const sparse = await adapter.commit(
        ADA,
        all.filter((index) => index % 5 === 0).map((index) => put(index, 'other')),
      );
      expect(sparse.map((result) => (result.ok ? '' : result.error.current?.id))).to.deep.equal(
        all.filter((index) => index % 5 === 0).map(name),
      );
    });

    it('finishes commits that were issued before close', async () => {
      const adapter = await connect();
      const committing = adapter.commit(ADA, [create('goal:a')]);
      await adapter.close();
      expect((await committing)[0]?.ok).to.equal(true);
      expect((await (await connect()).get(ADA, ['goal:a']))[0]?.value).to.equal(1);
    });

    it('lets a commit above the quota reject alone', async () => {
      const adapter = await connect();
      const outcomes = await withFullDisk('goal:big', () =>
        Promise.allSettled(['goal:a', 'goal:big', 'goal:b'].map((id) => adapter.commit(ADA, [create(id)]))),
      );
      expect(outcomes.map(({ status }) => status)).to.deep.equal(['fulfilled', 'rejected', 'fulfilled']);
      expect(outcomes[1]).to.have.nested.property('reason.code', 'quota');
      const { items } = await adapter.list(ADA, { kind: 'goal' });
      expect(items.map(({ id }) => id)).to.deep.equal(['goal:a', 'goal:b']);
    });

    it('drops a commit that is aborted before its transaction begins', async () => {
      const adapter = await connect();
      const aborting = new AbortController();
      const dropped = codeOf(adapter.commit(ADA, [create('goal:a')], { signal: aborting.signal }));
      const kept = adapter.commit(ADA, [create('goal:b')]);
      aborting.abort();
      expect(await dropped).to.equal('aborted');
      expect((await kept)[0]?.ok).to.equal(true);
      expect(await adapter.get(ADA, ['goal:a'])).to.deep.equal([undefined]);
    });
  });

  describe('a row that other code put into the database', () => {
    const rows: Readonly<Record<string, object>> = {
      'is no record': { space: ADA, id: 'goal:a' },
      'holds what JSON cannot': { space: ADA, id: 'goal:a', rev: 'r', seq: 1, opId: 'op', value: new Date(0) },
    };

    for (const [title, row] of Object.entries(rows)) {
      it(`and ${title} is corrupt`, async () => {
        const adapter = await connect();
        await putRaw(name, row);
        expect(await codeOf(adapter.get(ADA, ['goal:a']))).to.equal('corrupt');
      });
    }
  });

  describe('the change feed', () => {
    it('takes no cursor of a database that was deleted since', async () => {
      const before = await connect();
      const signal = new AbortController().signal;
      const first = await before.changes([ADA], { signal })[Symbol.asyncIterator]().next();
      await before.close();
      await deleteDatabase(name);
      const since = first.done === true ? '' : first.value.cursor;
      const feed = (await connect()).changes([ADA], { signal, since })[Symbol.asyncIterator]();
      expect(await codeOf(feed.next())).to.equal('cursor-expired');
    });

    it('reaches other adapters of the page where there is no BroadcastChannel', async () => {
      await replacing(globalThis, 'BroadcastChannel', { value: undefined }, async () => {
        const [reader, writer] = [await connect(), await connect()];
        const feed = reader.changes([ADA], { signal: new AbortController().signal })[Symbol.asyncIterator]();
        await feed.next();
        const waiting = feed.next();
        await writer.commit(ADA, [create('goal:a')]);
        const told = await waiting;
        expect(told.done === true ? [] : told.value.changes.map(({ id }) => id)).to.deep.equal(['goal:a']);
      });
    });

    it('keeps its channel open only while somebody listens', async () => {
      const openNow = await countingChannels(async (count) => {
        const adapter = await connect();
        expect(count(), 'before').to.equal(0);
        const aborting = new AbortController();
        const one = adapter.changes([ADA], { signal: aborting.signal })[Symbol.asyncIterator]();
        const two = adapter.changes([ADA], { signal: new AbortController().signal })[Symbol.asyncIterator]();
        expect(count(), 'before the first read').to.equal(0);
        await one.next();
        await two.next();
        expect(count(), 'with two readers').to.equal(1);
        aborting.abort();
        expect(count(), 'with one reader').to.equal(1);
        await two.return?.();
        expect(count(), 'with none').to.equal(0);
        await adapter.commit(ADA, [create('goal:a')]);
        return count();
      });
      expect(openNow, 'after a write').to.equal(0);
    });

    it('closes its channel with the adapter', async () => {
      const openNow = await countingChannels(async (count) => {
        const adapter = await connect();
        const feed = adapter.changes([ADA], { signal: new AbortController().signal })[Symbol.asyncIterator]();
        await feed.next();
        expect(count(), 'with a reader').to.equal(1);
        await adapter.close();
        return count();
      });
      expect(openNow, 'after close').to.equal(0);
    });
  });
});

function create(id: string): Operation {
  return { type: 'put', id, opId: 'op', ifRev: null, value: 1 };
}

async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  const outcome = await promise.then(
    () => ({ code: 'no error' }),
    (error: unknown) => error,
  );
  return typeof outcome === 'object' && outcome !== null && 'code' in outcome ? outcome.code : outcome;
}

function openRaw(database: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database, version);
    opening.onsuccess = () => {
      resolve(opening.result);
    };
    opening.onerror = () => {
      reject(new Error(opening.error?.message));
    };
  });
}

async function putRaw(database: string, row: object): Promise<void> {
  const opened = await openRaw(database);
  await new Promise((resolve) => {
    const transaction = opened.transaction(['records'], 'readwrite');
    transaction.objectStore('records').put(row);
    transaction.oncomplete = resolve;
  });
  opened.close();
}

/** A request to open a database that ends with the event. */
function openingThat(event: 'error' | 'blocked'): object {
  const opening: { onerror?: (event: Event) => void; onblocked?: (event: Event) => void } = {};
  queueMicrotask(() => {
    if (event === 'error') opening.onerror?.(new Event(event));
    else opening.onblocked?.(new Event(event));
  });
  return opening;
}

async function replacing<T>(
  owner: object,
  property: string,
  descriptor: PropertyDescriptor,
  work: () => Promise<T>,
): Promise<T> {
  const original = Object.getOwnPropertyDescriptor(owner, property);
  Object.defineProperty(owner, property, { configurable: true, ...descriptor });
  try {
    return await work();
  } finally {
    Reflect.deleteProperty(owner, property);
    if (original) Object.defineProperty(owner, property, original);
  }
}

/** How many transactions that write were opened meanwhile. */
async function countingWrites(work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  await spyingOn(IDBDatabase.prototype, 'transaction', work, ([, mode]) => {
    if (mode === 'readwrite') count += 1;
  });
  return count;
}

/** Any row with the id is more than the disk takes. */
function withFullDisk<T>(id: string, work: () => Promise<T>): Promise<T> {
  return spyingOn(IDBObjectStore.prototype, 'put', work, ([row]) => {
    const isBig = typeof row === 'object' && row !== null && 'id' in row && row.id === id;
    if (isBig) throw new DOMException('full', 'QuotaExceededError');
  });
}

/** Calls `before` ahead of every call of a method of the browser's. */
function spyingOn<T>(
  owner: object,
  method: string,
  work: () => Promise<T>,
  before: (parameters: readonly unknown[]) => void,
): Promise<T> {
  const original: unknown = Object.getOwnPropertyDescriptor(owner, method)?.value;
  const value = function (this: unknown, ...parameters: unknown[]): unknown {
    before(parameters);
    if (typeof original !== 'function') throw new Error(`there is no ${method}`);
    const result: unknown = Reflect.apply(original, this, parameters);
    return result;
  };
  return replacing(owner, method, { value, writable: true }, work);
}

function countingChannels<T>(work: (count: () => number) => Promise<T>): Promise<T> {
  const open = new Set<BroadcastChannel>();
  const value = class extends BroadcastChannel {
    constructor(topic: string) {
      super(topic);
      open.add(this);
    }
    override close(): void {
      super.close();
      open.delete(this);
    }
  };
  return replacing(globalThis, 'BroadcastChannel', { value, writable: true }, () => work(() => open.size));
}
