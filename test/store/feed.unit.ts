import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { StorageError, type StorageErrorCode } from '../../src/storage/contract.js';
import type { Command } from '../../src/store/commands/command.js';
import { goal, LENA } from '../support/sample.js';
import { spoiled, worldOf } from '../support/world.js';
import { createBrowser, openPage, ready, storeOn, titles, until, type Page } from './surroundings.js';

const add = (name: string): Command => ({
  type: 'goal-add',
  space: LENA,
  id: `goal:${name}`,
  draft: { title: name, priority: 0 },
});
const remove = (name: string): Command => ({ type: 'goal-remove', space: LENA, id: `goal:${name}` });

/** Resolves once the store of that page has planned to try again; a turn of the loop lets what is under way go on. */
async function planned(page: Page): Promise<void> {
  for (let turn = 0; turn < 1000 && page.waits().length === 0; turn += 1)
    await new Promise<void>((resolve) => setImmediate(resolve));
}

/** A storage whose feed can be made to fail. */
async function breakable(records: Parameters<typeof worldOf>[0] = []) {
  const world = await worldOf(records);
  let fail: (error: StorageError) => void = () => undefined;
  let lists = 0;
  const line = { listFails: false };
  const storage = spoiled(world.storage, (adapter) => ({
    list: (...args) => {
      lists += 1;
      return line.listFails ? Promise.reject(new StorageError('server')) : adapter.list(...args);
    },
    async *changes(spaces, options) {
      const broken = new Promise<never>((_, reject) => (fail = reject));
      broken.catch(() => undefined);
      const batches = adapter.changes(spaces, options)[Symbol.asyncIterator]();
      for (;;) {
        const next = await Promise.race([batches.next(), broken]);
        if (next.done) return;
        yield next.value;
      }
    },
  }));
  const breakFeed = (code: StorageErrorCode) => {
    fail(new StorageError(code));
  };
  return { ...world, line, shaky: storage, breakFeed, lists: () => lists };
}

describe('a page in the back-forward cache', () => {
  it('holds no feed and no channel, and misses nothing when it comes back', async () => {
    const { storage, memory } = await worldOf([goal('gone'), goal('kept')]);
    const browser = createBrowser();
    const page = openPage(browser);
    const store = await ready(storeOn(storage, { page }));
    page.emit('hide');
    assert.equal(memory.listeners.size, 0);
    assert.equal(
      [...browser.channels.values()].reduce((sum, open) => sum + open.size, 0),
      0,
    );

    const other = await ready(storeOn(storage));
    await other.dispatch(add('new'));
    await other.dispatch(remove('gone'));
    await other.close();
    assert.deepEqual(titles(store), ['gone', 'kept']);

    page.emit('show');
    await until(store, () => titles(store).join() === 'kept,new');
    assert.equal(memory.listeners.size, 1);
  });

  it('may go and come many times', async () => {
    const { storage, memory } = await worldOf();
    const page = openPage();
    const store = await ready(storeOn(storage, { page }));
    for (let time = 0; time < 20; time += 1) {
      page.emit('hide');
      page.emit('show');
    }
    const other = await ready(storeOn(storage));
    await other.dispatch(add('new'));
    await until(store, () => titles(store).join() === 'new');
    await other.close();
    assert.equal(memory.listeners.size, 1);
    await store.close();
    assert.equal(memory.listeners.size, 0);
  });
});

describe('a feed that ends', () => {
  it('with a dead cursor: everything is read again', async () => {
    const { shaky, storage, breakFeed, lists } = await breakable([goal('kept')]);
    const store = await ready(storeOn(shaky));
    const before = lists();
    breakFeed('cursor-expired');
    const other = await ready(storeOn(storage));
    await other.dispatch(add('new'));
    await until(store, () => titles(store).join() === 'kept,new');
    assert.equal(lists() > before, true);
  });

  it('with a dead cursor: what was removed meanwhile is gone', async () => {
    const { storage } = await worldOf([goal('gone'), goal('kept')]);
    let expire: () => void = () => undefined;
    const expired = new Promise<void>((resolve) => (expire = resolve));
    let feeds = 0;
    const forgetful = spoiled(storage, (adapter) => ({
      async *changes(spaces, options) {
        feeds += 1;
        const first = feeds === 1;
        for await (const batch of adapter.changes(spaces, options)) {
          yield batch;
          if (!first) continue;
          await expired;
          throw new StorageError('cursor-expired');
        }
      },
    }));
    const store = await ready(storeOn(forgetful));
    const other = await ready(storeOn(storage));
    await other.dispatch(remove('gone'));
    assert.deepEqual(titles(store), ['gone', 'kept']);
    expire();
    await until(store, () => titles(store).join() === 'kept');
  });

  it('with a dead cursor: commands given meanwhile wait for it', async () => {
    const { shaky, breakFeed } = await breakable([goal('kept')]);
    const store = await ready(storeOn(shaky));
    breakFeed('cursor-expired');
    await Promise.resolve();
    const results = await Promise.all(
      ['a', 'b', 'c'].map((id) =>
        store.dispatch({ type: 'step-add', space: LENA, id: 'goal:kept', step: { id, text: id } }),
      ),
    );
    assert.deepEqual(
      results.map(({ ok }) => ok),
      [true, true, true],
    );
    assert.equal(store.snapshot.of('goal')[0]?.value.steps.length, 3);
  });

  it('never empties the page while it is read again', async () => {
    const { shaky, storage, breakFeed } = await breakable([goal('kept')]);
    const store = await ready(storeOn(shaky));
    const seen: number[] = [];
    store.subscribe(() => seen.push(store.snapshot.of('goal').length));
    breakFeed('cursor-expired');
    const other = await ready(storeOn(storage));
    await other.dispatch(add('new'));
    await until(store, () => titles(store).length === 2);
    assert.equal(seen.includes(0), false);
  });

  it('and cannot be read again: the store says so, and trying again works', async () => {
    const { shaky, breakFeed, line } = await breakable([goal('kept')]);
    const store = await ready(storeOn(shaky));
    line.listFails = true;
    breakFeed('cursor-expired');
    const { problem } = await until(store, ({ status }) => status === 'failed');
    assert.deepEqual(problem, { code: 'storage.server', params: {} });
    line.listFails = false;
    store.retry();
    await ready(store);
    assert.deepEqual(titles(store), ['kept']);
  });

  it('with a failure that may pass goes on when the browser is online again', async () => {
    const { shaky, storage, breakFeed } = await breakable();
    const page = openPage();
    const store = await ready(storeOn(shaky, { page }));
    breakFeed('offline');
    const other = await ready(storeOn(storage));
    await other.dispatch(add('new'));
    page.emit('online');
    await until(store, () => titles(store).join() === 'new');
  });

  it('with a failure that may pass is begun again after a while, without anybody asking', async () => {
    const { shaky, storage, breakFeed } = await breakable();
    const page = openPage();
    const store = await ready(storeOn(shaky, { page }));
    breakFeed('server');
    await planned(page);
    assert.deepEqual(page.waits(), [1000]);
    const other = await ready(storeOn(storage));
    await other.dispatch(add('new'));
    page.pass();
    await until(store, () => titles(store).join() === 'new');
    assert.deepEqual(page.waits(), []);
  });

  it('plans nothing any more once the page is away or the store is closed', async () => {
    for (const end of ['hide', 'close'] as const) {
      const { shaky, breakFeed } = await breakable();
      const page = openPage();
      const store = await ready(storeOn(shaky, { page }));
      breakFeed('server');
      await planned(page);
      if (end === 'hide') page.emit('hide');
      else await store.close();
      assert.deepEqual(page.waits(), []);
    }
  });

  it('for good is told', async () => {
    const { shaky, breakFeed } = await breakable();
    const store = await ready(storeOn(shaky));
    breakFeed('closed');
    const { notices } = await until(store, (snapshot) => snapshot.notices.length > 0);
    assert.deepEqual(notices, [{ code: 'storage.closed', params: {}, tone: 'critical' }]);
  });
});

describe('news that arrive while records are read', () => {
  it('are newer than what was read', async () => {
    const { storage } = await worldOf([goal('changed'), goal('gone')]);
    const other = await ready(storeOn(storage));
    let once = true;
    const slow = spoiled(storage, (adapter) => ({
      list: async (space, query, options) => {
        const page = await adapter.list(space, query, options);
        if (space === LENA && query.kind === 'goal' && once) {
          once = false;
          await other.dispatch({
            type: 'step-add',
            space: LENA,
            id: 'goal:changed',
            step: { id: 'a', text: 'Late' },
          });
          await other.dispatch(remove('gone'));
          // Other readers of the same storage have had their turn when this one is answered.
          await ready(storeOn(storage));
        }
        return page;
      },
    }));
    const store = await ready(storeOn(slow));
    await until(
      store,
      (snapshot) => snapshot.of('goal').length === 1 && snapshot.of('goal')[0]?.value.steps.length === 1,
    );
    assert.deepEqual(titles(store), ['changed']);
  });
});

describe('a storage that cannot be read for now', () => {
  it('leaves what was read before on the page, and is read again the next time', async () => {
    const world = await worldOf([goal('kept')]);
    const line = { down: false };
    const silent = spoiled(world.storage, (adapter) => ({
      capabilities: { ...adapter.capabilities, changes: 'none' },
      list: (...args) => (line.down ? Promise.reject(new StorageError('offline')) : adapter.list(...args)),
    }));
    const page = openPage();
    const store = await ready(storeOn(silent, { page }));
    await (await ready(storeOn(world.storage))).dispatch(add('new'));
    line.down = true;
    page.emit('show');
    assert.equal((await store.dispatch(add('own'))).ok, true);
    assert.deepEqual([store.snapshot.status, titles(store).join()], ['ready', 'kept,own']);
    line.down = false;
    page.emit('online');
    await until(store, () => titles(store).join() === 'kept,new,own');
  });
});
