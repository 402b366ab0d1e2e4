// The storage page: the IndexedDB adapter and IndexedDB by hand, each on a database of its own that is new every time.
import { indexedDBStorage } from 'mentorship-widgets/storage/indexeddb.js';
import { allByHand, deleteDatabase, openByHand, putByHand } from '../baseline/indexeddb.js';
import { LENA, NOW, rowsOf, ZONE } from '../data.js';
import { providerOn, whenReady } from './ours.js';

let counter = 0;

async function withAdapter(work) {
  const name = `bench-${counter++}`;
  const adapter = await indexedDBStorage({ name })({ person: LENA, indexes: { goal: ['status'] }, schemaVersion: 1 });
  try {
    return await work(adapter, name);
  } finally {
    await adapter.close();
    await deleteDatabase(name);
  }
}

async function withDatabase(indexed, work) {
  const name = `bench-${counter++}`;
  const database = await openByHand(name, { indexed });
  try {
    return await work(database);
  } finally {
    database.close();
    await deleteDatabase(name);
  }
}

async function timed(work) {
  globalThis.gc?.();
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const putsOf = (rows) => rows.map(({ id, value }) => ({ type: 'put', id, ifRev: null, opId: `op:${id}`, value }));

/** As the adapter writes them. */
const storedRows = (rows) =>
  rows.map(({ id, value }, index) => ({
    space: LENA,
    id,
    rev: `0123456789abcdef.${index + 1}`,
    seq: index + 1,
    opId: `op:${id}`,
    value,
  }));

/** The small pieces that writing loads on demand are there before anything is measured. */
async function warmed(adapter) {
  await adapter.commit(LENA, putsOf(rowsOf(1, 'warm')));
  return adapter;
}

async function expectAll(adapter, count) {
  let found = 0;
  let cursor;
  do {
    const page = await adapter.list(LENA, { kind: 'goal' }, { limit: 1000, cursor });
    found += page.items.length;
    cursor = page.cursor;
  } while (cursor);
  if (found !== count + 1) throw new Error(`${found - 1} of ${count} records were stored`);
}

const STATUSES = ['idea', 'planned', 'active', 'achieved'];
/** 50 queries, each for one priority and one status: none is asked twice. */
const QUERIES = Array.from({ length: 50 }, (_, index) => ({ status: STATUSES[index % 4], priority: index }));
const fits =
  ({ status, priority }) =>
  ({ value }) =>
    value.status === status && value.priority === priority;

globalThis.bench = {
  bulk: {
    ours: (count) =>
      withAdapter(async (adapter) => {
        await warmed(adapter);
        const operations = putsOf(rowsOf(count));
        const ms = await timed(async () => {
          const results = await adapter.commit(LENA, operations);
          if (!results.every(({ ok }) => ok)) throw new Error('not stored');
        });
        await expectAll(adapter, count);
        return ms;
      }),
    indexed: (count) =>
      withDatabase(true, async (database) => {
        const rows = storedRows(rowsOf(count));
        return timed(() => putByHand(database, rows, 1000));
      }),
    bare: (count) =>
      withDatabase(false, async (database) => {
        const rows = storedRows(rowsOf(count));
        return timed(() => putByHand(database, rows, 1000));
      }),
  },

  puts: {
    together: (count) =>
      withAdapter(async (adapter) => {
        await warmed(adapter);
        const operations = putsOf(rowsOf(count));
        return timed(() => Promise.all(operations.map((operation) => adapter.commit(LENA, [operation]))));
      }),
    oneByOne: (count) =>
      withAdapter(async (adapter) => {
        await warmed(adapter);
        const operations = putsOf(rowsOf(count));
        return timed(async () => {
          for (const operation of operations) await adapter.commit(LENA, [operation]);
        });
      }),
    byHand: (count) =>
      withDatabase(true, async (database) => {
        const rows = storedRows(rowsOf(count));
        return timed(() => putByHand(database, rows, 1));
      }),
  },

  queries: {
    /** As elements ask: the store has read its records, a query is answered from the snapshot. */
    snapshot: (count) =>
      withAdapter(async (adapter, name) => {
        await adapter.commit(LENA, putsOf(rowsOf(count)));
        const provider = providerOn(undefined, {
          storageFactory: undefined,
          database: name,
          user: LENA,
          zone: ZONE,
          clock: () => NOW,
        });
        await whenReady(provider);
        const { snapshot } = provider.store;
        const ms = await timed(() => {
          const found = QUERIES.map((query) => snapshot.of('goal').filter(fits(query)));
          if (found.some(({ length }) => length === 0)) throw new Error('nothing was found');
        });
        await provider.store.close();
        provider.remove();
        return ms;
      }),
    /** As a host may ask: the adapter itself, with `where`. */
    adapter: (count) =>
      withAdapter(async (adapter) => {
        await adapter.commit(LENA, putsOf(rowsOf(count)));
        return timed(async () => {
          for (const where of QUERIES) {
            const { items } = await adapter.list(LENA, { kind: 'goal', where });
            if (items.length === 0) throw new Error('nothing was found');
          }
        });
      }),
    all: (count) =>
      withDatabase(true, async (database) => {
        await putByHand(database, storedRows(rowsOf(count)), 1000);
        return timed(async () => {
          for (const query of QUERIES) {
            const rows = (await allByHand(database, LENA, 'goal')).filter(fits(query));
            if (rows.length === 0) throw new Error('nothing was found');
          }
        });
      }),
  },
};
