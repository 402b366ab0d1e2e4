import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { StorageError, type StorageAdapter, type StorageFactory } from '../../src/storage/contract.js';
import { memoryStorage } from '../../src/storage/memory.js';
import { goal, LENA } from '../support/sample.js';
import { spoiled, worldOf } from '../support/world.js';
import { createBrowser, openPage, ready, storeOn, titles, until } from './surroundings.js';

const failing =
  (code: ConstructorParameters<typeof StorageError>[0]): StorageFactory =>
  () =>
    Promise.reject(new StorageError(code));

/** Counts how often a storage was asked for, and which of its adapters are open. */
function watched(storage: StorageFactory) {
  const seen = { asked: 0, open: 0 };
  const factory: StorageFactory = async (config) => {
    seen.asked += 1;
    const adapter = await storage(config);
    seen.open += 1;
    const close = () => {
      seen.open -= 1;
      return adapter.close();
    };
    return new Proxy(adapter, {
      get: (target, name) => {
        if (name === 'close') return close;
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
  };
  return { seen, factory };
}

const addRead = { type: 'goal-add', space: LENA, id: 'goal:read', draft: { title: 'Read more', priority: 0 } } as const;

describe('a store that nobody reads', () => {
  it('opens no storage', async () => {
    const { factory, seen } = watched(memoryStorage());
    const store = storeOn(factory);
    assert.equal(store.snapshot.status, 'loading');
    assert.equal(store.newId('goal').startsWith('goal:'), true);
    store.drafts.set('form', { title: 'x' });
    await store.close();
    assert.equal(seen.asked, 0);
  });

  it('opens it once, with the first subscription', async () => {
    const { factory, seen } = watched(memoryStorage());
    const store = storeOn(factory);
    store.subscribe(() => undefined);
    await ready(store);
    assert.equal(seen.asked, 1);
  });

  it('opens it with the first command, which is carried out once it is open', async () => {
    const { factory, seen } = watched(memoryStorage());
    const store = storeOn(factory);
    const result = await store.dispatch(addRead);
    assert.deepEqual(result, { ok: true, value: { ids: ['goal:read'], waiting: false } });
    assert.equal(seen.asked, 1);
    assert.deepEqual(titles(store), ['Read more']);
  });

  it('carries out commands in the order in which they were given before it was open', async () => {
    const store = storeOn((await worldOf()).storage);
    const place = { space: LENA, id: 'goal:read' };
    const results = await Promise.all([
      store.dispatch(addRead),
      store.dispatch({ ...place, type: 'step-add', step: { id: 'a', text: 'First' } }),
      store.dispatch({ ...place, type: 'step-add', step: { id: 'b', text: 'Second' } }),
    ]);
    assert.deepEqual(
      results.map(({ ok }) => ok),
      [true, true, true],
    );
    assert.deepEqual(
      store.snapshot.of('goal')[0]?.value.steps.map(({ text }) => text),
      ['First', 'Second'],
    );
  });
});

describe('a storage that is blocked', () => {
  it('is replaced by the fallback, with a notice', async () => {
    const store = storeOn(failing('unavailable'), { fallback: () => Promise.resolve(memoryStorage()) });
    const snapshot = await until(store, ({ status }) => status === 'ready');
    assert.deepEqual(snapshot.notices, [{ code: 'storage.blocked', params: {}, tone: 'caution' }]);
    assert.equal((await store.dispatch(addRead)).ok, true);
    assert.deepEqual(titles(store), ['Read more']);
  });

  it('fails visibly where there is no fallback', async () => {
    const store = storeOn(failing('unavailable'));
    const { problem } = await until(store, ({ status }) => status === 'failed');
    assert.deepEqual(problem, { code: 'storage.unavailable', params: {} });
  });
});

describe('a storage that fails otherwise', () => {
  it('is told, commands are refused with the reason, and the fallback is not used', async () => {
    const store = storeOn(failing('version'), { fallback: () => Promise.resolve(memoryStorage()) });
    const { problem } = await until(store, ({ status }) => status === 'failed');
    assert.deepEqual(problem, { code: 'storage.version', params: {} });
    assert.deepEqual(await store.dispatch(addRead), {
      ok: false,
      problem: { code: 'storage.version', params: {} },
    });
  });

  it('is opened by trying again', async () => {
    const { storage } = await worldOf([goal('Kept')]);
    let broken = true;
    const store = storeOn((config) => (broken ? failing('server')(config) : storage(config)));
    await until(store, ({ status }) => status === 'failed');
    broken = false;
    store.retry();
    await ready(store);
    assert.deepEqual(titles(store), ['Kept']);
    assert.equal(store.snapshot.problem, undefined);
  });

  it('shows the loading state while it is tried again, never half of the records', async () => {
    const { storage } = await worldOf([goal('Kept')]);
    let broken = true;
    const store = storeOn(
      spoiled(storage, (adapter) => ({
        list: (...args) => (broken ? Promise.reject(new StorageError('server')) : adapter.list(...args)),
      })),
    );
    await until(store, ({ status }) => status === 'failed');
    const seen: string[] = [];
    store.subscribe(() => seen.push(`${store.snapshot.status} ${titles(store).join()}`));
    broken = false;
    store.retry();
    await until(store, ({ status, of }) => status === 'ready' && of('goal').length > 0);
    assert.deepEqual([...new Set(seen)], ['loading ', 'ready Kept']);
  });

  it('leaves no adapter of a failed try open', async () => {
    const { storage } = await worldOf();
    let broken = true;
    const { factory, seen } = watched(
      spoiled(storage, (adapter) => ({
        spaces: () => (broken ? Promise.reject(new StorageError('server')) : adapter.spaces()),
      })),
    );
    const store = storeOn(factory);
    await until(store, ({ status }) => status === 'failed');
    broken = false;
    store.retry();
    await ready(store);
    assert.deepEqual(seen, { asked: 2, open: 1 });
    await store.close();
    assert.equal(seen.open, 0);
  });
});

describe('what surrounds a store', () => {
  it('may fail: commands are answered, never thrown', async () => {
    const page = openPage();
    let broken = true;
    const onPage: typeof page.onPage = (listener) => {
      if (broken) throw new Error('no events here');
      return page.onPage(listener);
    };
    const store = storeOn(memoryStorage(), { page: { ...page, onPage } });
    assert.deepEqual(await store.dispatch(addRead), {
      ok: false,
      problem: { code: 'storage.unknown', params: {} },
    });
    assert.equal(store.snapshot.status, 'failed');
    broken = false;
    store.retry();
    await ready(store);
  });
});

describe('a closed store', () => {
  it('leaves nothing behind: no listener, no channel, no open adapter', async () => {
    const { storage, memory } = await worldOf();
    const { factory, seen } = watched(storage);
    const browser = createBrowser();
    const page = openPage(browser);
    const store = storeOn(factory, { page });
    let told = 0;
    store.subscribe(() => (told += 1));
    await ready(store);
    const before = told;
    await store.close();
    page.emit('online');
    page.emit('show');
    assert.equal(page.listening(), 0);
    assert.equal(memory.listeners.size, 0);
    assert.equal(
      [...browser.channels.values()].reduce((sum, open) => sum + open.size, 0),
      0,
    );
    assert.equal(seen.open, 0);
    assert.equal(told, before);
  });

  it('does so also when it is closed while it opens', async () => {
    const { storage, memory } = await worldOf();
    const { factory, seen } = watched(storage);
    let let_in: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (let_in = resolve));
    const browser = createBrowser();
    const store = storeOn(
      async (config): Promise<StorageAdapter> => {
        await gate;
        return factory(config);
      },
      { page: openPage(browser) },
    );
    store.subscribe(() => undefined);
    const closing = store.close();
    let_in();
    await closing;
    assert.deepEqual(seen, { asked: 1, open: 0 });
    assert.equal(memory.listeners.size, 0);
    assert.equal(
      [...browser.channels.values()].reduce((sum, open) => sum + open.size, 0),
      0,
    );
  });

  it('opens no channel when it is closed while it reads', async () => {
    let reading: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => (reading = resolve));
    let answer: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    const storage = spoiled((await worldOf()).storage, () => ({
      spaces: async () => {
        reading();
        await answered;
        return [];
      },
    }));
    const browser = createBrowser();
    const store = storeOn(storage, { page: openPage(browser) });
    store.subscribe(() => undefined);
    await asked;
    const closing = store.close();
    answer();
    await closing;
    assert.equal(
      [...browser.channels.values()].reduce((sum, open) => sum + open.size, 0),
      0,
    );
  });

  it('refuses commands and opens nothing again', async () => {
    const { factory, seen } = watched(memoryStorage());
    const unused = storeOn(factory);
    await unused.close();
    unused.subscribe(() => undefined);
    assert.deepEqual(await unused.dispatch(addRead), { ok: false, problem: { code: 'storage.closed', params: {} } });
    assert.equal(seen.asked, 0);
  });
});
