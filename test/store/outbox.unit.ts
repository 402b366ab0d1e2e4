import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { StorageError, type StorageErrorCode, type StorageFactory } from '../../src/storage/contract.js';
import { memoryStorage } from '../../src/storage/memory.js';
import type { Command } from '../../src/store/commands/command.js';
import { goal, LENA } from '../support/sample.js';
import { spoiled, worldOf } from '../support/world.js';
import type { MentorshipStore } from '../../src/store/store.js';
import { createBrowser, openPage, ready, storeOn, titles, until } from './surroundings.js';

/** A storage whose writes fail with `line.code` while it is set. */
async function unsteady(records: Parameters<typeof worldOf>[0] = []) {
  const line: { code: StorageErrorCode | undefined; commits: number } = { code: 'offline', commits: 0 };
  const { storage } = await worldOf(records);
  const shaky = spoiled(storage, (adapter) => ({
    commit: (...args) => {
      line.commits += 1;
      return line.code ? Promise.reject(new StorageError(line.code)) : adapter.commit(...args);
    },
  }));
  return { line, storage, shaky };
}

const add = (name: string): Command => ({
  type: 'goal-add',
  space: LENA,
  id: `goal:${name}`,
  draft: { title: name, priority: 0 },
});
const step = (goalName: string, id: string): Command => ({
  type: 'step-add',
  space: LENA,
  id: `goal:${goalName}`,
  step: { id, text: id },
});

/** What is really stored, read by another store. */
const stored = async (storage: StorageFactory) => titles(await ready(storeOn(storage)));

/** A turn of the loop lets what is under way go on. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

const WAITING = (id: string) => ({ ok: true, value: { ids: [id], waiting: true } });

describe('a change that the storage cannot take now', () => {
  it('is shown, counted, and sent when the browser is online again', async () => {
    const { line, shaky, storage } = await unsteady();
    const page = openPage();
    const store = await ready(storeOn(shaky, { page }));
    assert.deepEqual(await store.dispatch(add('read')), WAITING('goal:read'));
    assert.equal(store.snapshot.waiting, 1);
    assert.deepEqual(titles(store), ['read']);
    assert.deepEqual(await stored(storage), []);

    line.code = undefined;
    page.emit('online');
    await until(store, ({ waiting }) => waiting === 0);
    assert.deepEqual(titles(store), ['read']);
    assert.deepEqual(await stored(storage), ['read']);
  });

  it('is sent after a while, without anybody asking', async () => {
    const { line, shaky, storage } = await unsteady();
    const page = openPage();
    const store = await ready(storeOn(shaky, { page }));
    await store.dispatch(add('read'));
    assert.deepEqual(page.waits(), [1000]);
    line.code = undefined;
    page.pass();
    await until(store, ({ waiting }) => waiting === 0);
    assert.deepEqual(await stored(storage), ['read']);
  });

  it('is in a copy of everything, even where the storage cannot be opened', async () => {
    const { shaky } = await unsteady();
    const browser = createBrowser();
    const before = await ready(storeOn(shaky, { page: openPage(browser) }));
    await before.dispatch(add('read'));
    await before.close();
    const broken: StorageFactory = () => Promise.reject(new StorageError('corrupt'));
    const failed = storeOn(broken, { page: openPage(browser) });
    await until(failed, ({ status }) => status === 'failed');
    const copies = await failed.exportAll();
    assert.deepEqual(
      copies.map(({ space, rev, value }) => ({ space, rev, value })),
      [{ space: LENA, rev: '', value: { at: '2026-10-21T08:20:00.000Z', command: add('read') } }],
    );
    assert.match(copies[0]?.id ?? '', /^waiting:/);
  });

  it('is sent by trying again', async () => {
    const { line, shaky, storage } = await unsteady();
    const store = await ready(storeOn(shaky));
    await store.dispatch(add('read'));
    line.code = undefined;
    store.retry();
    await until(store, ({ waiting }) => waiting === 0);
    assert.deepEqual(await stored(storage), ['read']);
  });

  for (const code of ['unavailable', 'offline', 'timeout', 'rate-limited', 'server'] as const) {
    it(`waits after "${code}"`, async () => {
      const { line, shaky } = await unsteady();
      line.code = code;
      const store = await ready(storeOn(shaky));
      assert.deepEqual(await store.dispatch(add('read')), WAITING('goal:read'));
    });
  }

  for (const code of ['quota', 'forbidden', 'too-large', 'unsupported', 'unauthorized', 'unknown'] as const) {
    it(`is answered, and does not wait, after "${code}"`, async () => {
      const { line, shaky } = await unsteady();
      line.code = code;
      const store = await ready(storeOn(shaky));
      assert.deepEqual(await store.dispatch(add('read')), {
        ok: false,
        problem: { code: `storage.${code}`, params: {} },
      });
      assert.equal(store.snapshot.waiting, 0);
      assert.deepEqual(titles(store), []);
    });
  }

  it('survives a reload on the same device', async () => {
    const { line, shaky, storage } = await unsteady();
    const browser = createBrowser();
    const before = await ready(storeOn(shaky, { page: openPage(browser) }));
    await before.dispatch(add('read'));
    await before.close();

    const after = await ready(storeOn(shaky, { page: openPage(browser) }));
    assert.equal(after.snapshot.waiting, 1);
    assert.deepEqual(titles(after), ['read']);
    await after.close();

    line.code = undefined;
    const later = await ready(storeOn(shaky, { page: openPage(browser) }));
    await until(later, ({ waiting }) => waiting === 0);
    assert.deepEqual(await stored(storage), ['read']);
    assert.equal(browser.kept.size, 0);
  });

  it('waits on where the storage cannot be opened, and is sent once it can', async () => {
    const { line, shaky, storage } = await unsteady();
    const browser = createBrowser();
    const before = await ready(storeOn(shaky, { page: openPage(browser) }));
    await before.dispatch(add('read'));
    await before.close();
    line.code = undefined;

    let broken = true;
    const after = storeOn((config) => (broken ? Promise.reject(new StorageError('corrupt')) : storage(config)), {
      page: openPage(browser),
    });
    await until(after, ({ status }) => status === 'failed');
    await turn();
    assert.equal(after.snapshot.waiting, 1);
    broken = false;
    after.retry();
    await until(after, ({ status, waiting }) => status === 'ready' && waiting === 0);
    assert.deepEqual(await stored(storage), ['read']);
  });

  it('waits on where the storage was closed and cannot be opened again', async () => {
    const { line, storage, shaky } = await unsteady();
    let broken = false;
    let feeds = 0;
    let cut: (error: StorageError) => void = () => undefined;
    const isCut = new Promise<never>((_, reject) => (cut = reject));
    const store = storeOn(
      spoiled(
        (config) => (broken ? Promise.reject(new StorageError('corrupt')) : shaky(config)),
        (adapter) => ({
          list: (...args) => (broken ? Promise.reject(new StorageError('corrupt')) : adapter.list(...args)),
          async *changes(...args) {
            feeds += 1;
            for await (const batch of adapter.changes(...args)) {
              yield batch;
              if (feeds === 1) await isCut;
            }
          },
        }),
      ),
    );
    await ready(store);
    await store.dispatch(add('read'));
    broken = true;
    cut(new StorageError('cursor-expired'));
    await until(store, ({ status }) => status === 'failed');
    store.retry();
    await until(store, ({ status }) => status === 'loading');
    await until(store, ({ status }) => status === 'failed');
    await turn();
    assert.deepEqual([store.snapshot.waiting, store.snapshot.notices], [1, []]);
    broken = false;
    line.code = undefined;
    store.retry();
    await until(store, ({ status, waiting }) => status === 'ready' && waiting === 0);
    assert.deepEqual(await stored(storage), ['read']);
  });

  it('is shown and sent by another page of this browser that gets ready to write', async () => {
    const { line, shaky, storage } = await unsteady();
    const browser = createBrowser();
    const page = openPage(browser);
    const staying = await ready(storeOn(shaky, { page }));
    const leaving = await ready(storeOn(shaky, { page: openPage(browser) }));
    await leaving.dispatch(add('read'));
    await leaving.close();
    line.code = undefined;

    staying.warm();
    await until(staying, ({ waiting }) => waiting === 1);
    assert.deepEqual([titles(staying), page.waits()], [['read'], [1000]]);
    page.pass();
    await until(staying, ({ waiting }) => waiting === 0);
    assert.deepEqual(await stored(storage), ['read']);
  });

  it('is kept for the storage it was meant for, where that one is blocked', async () => {
    const { shaky, line, storage } = await unsteady();
    const browser = createBrowser();
    const first = await ready(storeOn(shaky, { page: openPage(browser) }));
    await first.dispatch(add('read'));
    await first.close();

    const blocked: StorageFactory = () => Promise.reject(new StorageError('unavailable'));
    const fallback = () => Promise.resolve(memoryStorage());
    const second = await ready(storeOn(blocked, { page: openPage(browser), fallback }));
    await second.dispatch(add('write'));
    assert.deepEqual(titles(second), ['read', 'write']);
    assert.equal(second.snapshot.waiting, 2);
    await second.close();

    line.code = undefined;
    const third = storeOn(shaky, { page: openPage(browser) });
    await until(third, ({ status, waiting }) => status === 'ready' && waiting === 0);
    assert.deepEqual(await stored(storage), ['read', 'write']);
  });

  it('means the same after a reload, also where it takes something away', async () => {
    const dated = goal('read', { by: '2026-12-01', steps: [{ id: 'a', text: 'First', by: '2026-11-01' }] });
    const { line, shaky, storage } = await unsteady([dated]);
    const browser = createBrowser();
    const before = await ready(storeOn(shaky, { page: openPage(browser) }));
    const place = { space: LENA, id: 'goal:read' };
    await before.dispatch({ ...place, type: 'goal-edit', changes: { by: { from: '2026-12-01', to: undefined } } });
    await before.dispatch({ ...place, type: 'step-edit', step: 'a', text: 'First', by: undefined });
    await before.close();
    line.code = undefined;
    const after = await ready(storeOn(shaky, { page: openPage(browser) }));
    await until(after, ({ waiting }) => waiting === 0);
    const value = (await ready(storeOn(storage))).snapshot.of('goal')[0]?.value;
    assert.deepEqual([value?.by, value?.steps], [undefined, [{ id: 'a', text: 'First' }]]);
  });

  it('is not another person’s on the same device', async () => {
    const { shaky } = await unsteady();
    const browser = createBrowser();
    await (await ready(storeOn(shaky, { page: openPage(browser) }))).dispatch(add('read'));
    const other = await ready(storeOn(shaky, { as: 'person:ida', page: openPage(browser) }));
    assert.equal(other.snapshot.waiting, 0);
    assert.deepEqual(titles(other), []);
  });

  it('reads garbage on the device as nothing', async () => {
    for (const text of ['', '{', 'null', '{"a":1}', '[1,null,{"opId":"a"},{"opId":"a","at":"b","command":{}}]']) {
      const browser = createBrowser();
      browser.kept.set('mentorship-widgets/outbox/test/person:lena-brandt', text);
      const { storage } = await worldOf([goal('kept')]);
      const store = await ready(storeOn(storage, { page: openPage(browser) }));
      assert.equal(store.snapshot.waiting, 0, text);
      assert.deepEqual(titles(store), ['kept']);
    }
  });

  it('of a kind this version does not know hinders nothing', async () => {
    const browser = createBrowser();
    const unknown = {
      opId: 'a',
      at: '2026-10-21T08:20:00.000Z',
      command: { type: 'goal-teleport', space: LENA, id: 'goal:read' },
    };
    browser.kept.set('mentorship-widgets/outbox/test/person:lena-brandt', JSON.stringify([unknown]));
    const { storage } = await worldOf([goal('kept')]);
    const store = await ready(storeOn(storage, { page: openPage(browser) }));
    assert.deepEqual(titles(store), ['kept']);
    assert.equal((await store.dispatch(add('read'))).ok, true);
  });

  it('is not shown any more when the storage refuses it in the end', async () => {
    const { line, shaky } = await unsteady();
    const store = await ready(storeOn(shaky));
    const seen: string[] = [];
    store.subscribe(() => seen.push(titles(store).join()));
    await store.dispatch(add('read'));
    line.code = 'forbidden';
    store.retry();
    const { notices } = await until(store, ({ waiting }) => waiting === 0);
    assert.deepEqual(notices, [{ code: 'storage.forbidden', params: {}, tone: 'critical' }]);
    assert.deepEqual([seen.includes('read'), titles(store)], [true, []]);
  });

  it('is told when it is refused in the end', async () => {
    const { line, shaky, storage } = await unsteady([goal('read')]);
    const store = await ready(storeOn(shaky));
    await store.dispatch({
      type: 'goal-edit',
      space: LENA,
      id: 'goal:read',
      changes: { why: { from: '', to: 'mine' } },
    });
    const other = await ready(storeOn(storage));
    await other.dispatch({
      type: 'goal-edit',
      space: LENA,
      id: 'goal:read',
      changes: { why: { from: '', to: 'other' } },
    });
    line.code = undefined;
    store.retry();
    const { notices } = await until(store, ({ waiting }) => waiting === 0);
    assert.deepEqual(notices, [{ code: 'conflict.fields', params: { fields: 'why', count: 1 }, tone: 'critical' }]);
    assert.equal(store.snapshot.of('goal')[0]?.value.why, 'other');
  });
});

describe('changes after one that waits', () => {
  it('wait behind it, in their order', async () => {
    const { line, shaky, storage } = await unsteady();
    const store = await ready(storeOn(shaky));
    await store.dispatch(add('read'));
    assert.deepEqual(await store.dispatch(step('read', 'a')), WAITING('goal:read'));
    assert.equal(store.snapshot.waiting, 2);
    line.code = undefined;
    store.retry();
    await until(store, ({ waiting }) => waiting === 0);
    const other = await ready(storeOn(storage));
    assert.deepEqual(
      other.snapshot.of('goal')[0]?.value.steps.map(({ id }) => id),
      ['a'],
    );
  });

  it('send it first when the storage answers again', async () => {
    const { line, shaky, storage } = await unsteady();
    const store = await ready(storeOn(shaky));
    await store.dispatch(add('read'));
    line.code = undefined;
    assert.deepEqual(await store.dispatch(step('read', 'a')), {
      ok: true,
      value: { ids: ['goal:read'], waiting: false },
    });
    assert.equal(store.snapshot.waiting, 0);
    assert.deepEqual(await stored(storage), ['read']);
  });

  it('may change the same field again', async () => {
    const { line, shaky, storage } = await unsteady([goal('read')]);
    const store = await ready(storeOn(shaky));
    const edit = (from: string, to: string) =>
      store.dispatch({ type: 'goal-edit', space: LENA, id: 'goal:read', changes: { why: { from, to } } });
    assert.deepEqual(await edit('', 'a'), WAITING('goal:read'));
    assert.deepEqual(await edit('a', 'b'), WAITING('goal:read'));
    line.code = undefined;
    store.retry();
    const { notices } = await until(store, ({ waiting }) => waiting === 0);
    assert.deepEqual(notices, []);
    assert.equal((await ready(storeOn(storage))).snapshot.of('goal')[0]?.value.why, 'b');
  });

  it('may take it back', async () => {
    const { line, shaky, storage } = await unsteady();
    const store = await ready(storeOn(shaky));
    await store.dispatch(add('read'));
    assert.deepEqual(await store.dispatch({ type: 'goal-remove', space: LENA, id: 'goal:read' }), WAITING('goal:read'));
    assert.deepEqual(titles(store), []);
    line.code = undefined;
    store.retry();
    await until(store, ({ waiting }) => waiting === 0);
    assert.deepEqual(await stored(storage), []);
  });

  it('are refused at once where a rule refuses them', async () => {
    const { shaky } = await unsteady();
    const store = await ready(storeOn(shaky));
    await store.dispatch(add('read'));
    assert.deepEqual(
      await store.dispatch({ type: 'goal-move', space: LENA, id: 'goal:read', move: { entry: 'm', to: 'active' } }),
      {
        ok: false,
        problem: { code: 'goal.move.datedStep', params: {} },
      },
    );
    assert.equal(store.snapshot.waiting, 1);
  });

  it('are not called stored when they only repeat what waits', async () => {
    const { shaky } = await unsteady();
    const store = await ready(storeOn(shaky));
    await store.dispatch(add('read'));
    assert.deepEqual(await store.dispatch(add('read')), WAITING('goal:read'));
  });

  it('of other people are shown while something waits', async () => {
    const { shaky, storage } = await unsteady([goal('kept')]);
    const store = await ready(storeOn(shaky));
    await store.dispatch(add('read'));
    const other = await ready(storeOn(storage));
    await other.dispatch(step('kept', 'a'));
    const { of } = await until(store, (snapshot) => snapshot.of('goal')[0]?.value.steps.length === 1);
    assert.deepEqual(
      of('goal').map(({ value }) => value.title),
      ['kept', 'read'],
    );
  });
});

describe('sending', () => {
  it('happens once, whoever asks for it meanwhile', async () => {
    const { line, shaky } = await unsteady();
    const page = openPage();
    const store = await ready(storeOn(shaky, { page }));
    await store.dispatch(add('read'));
    line.code = undefined;
    const before = line.commits;
    page.emit('online');
    store.retry();
    page.emit('online');
    await until(store, ({ waiting }) => waiting === 0);
    await store.dispatch({ type: 'goal-remove', space: LENA, id: 'goal:none' });
    assert.equal(line.commits - before, 1);
  });

  it('loses nothing when news arrive in the middle of it', async () => {
    const { storage } = await worldOf([goal('kept')]);
    const other = await ready(storeOn(storage));
    let mode: 'offline' | 'slow' | 'free' = 'offline';
    let noticed = 0;
    const shaky = spoiled(storage, (adapter) => ({
      commit: async (...args) => {
        if (mode === 'offline') throw new StorageError('offline');
        if (mode === 'slow') {
          mode = 'free';
          await other.dispatch(step('kept', `n${String((noticed += 1))}`));
          await until(store, (snapshot) => snapshot.of('goal')[0]?.value.steps.length === noticed);
        }
        return adapter.commit(...args);
      },
    }));
    const store = await ready(storeOn(shaky));
    await store.dispatch(add('one'));
    await store.dispatch(add('two'));
    mode = 'slow';
    store.retry();
    await until(store, ({ waiting }) => waiting === 0);
    assert.deepEqual(await stored(storage), ['kept', 'one', 'two']);
  });

  it('is left to the next page when two tabs of the same person are closed', async () => {
    const { line, shaky, storage } = await unsteady();
    const browser = createBrowser();
    const one = await ready(storeOn(shaky, { page: openPage(browser) }));
    const two = await ready(storeOn(shaky, { page: openPage(browser) }));
    await one.dispatch(add('one'));
    await two.dispatch(add('two'));
    await Promise.all([one.close(), two.close()]);
    line.code = undefined;
    const reloaded = await ready(storeOn(shaky, { page: openPage(browser) }));
    await until(reloaded, ({ waiting }) => waiting === 0);
    assert.deepEqual(await stored(storage), ['one', 'two']);
  });

  it('is left to the next page when the page is closed in the middle of it', async () => {
    const { line, shaky, storage } = await unsteady();
    const browser = createBrowser();
    const page = openPage(browser);
    let close: () => void = () => undefined;
    const isClosed = new Promise<void>((resolve) => (close = resolve));
    const leaving: MentorshipStore = await ready(
      storeOn(
        spoiled(shaky, (adapter) => ({
          async commit(...args) {
            const results = await adapter.commit(...args);
            await leaving.close();
            close();
            return results;
          },
        })),
        { page },
      ),
    );
    await leaving.dispatch(add('one'));
    await leaving.dispatch(add('two'));
    line.code = undefined;
    page.emit('online');
    await isClosed;
    await turn();
    const next = await ready(storeOn(shaky, { page: openPage(browser) }));
    await until(next, ({ waiting }) => waiting === 0);
    assert.deepEqual(await stored(storage), ['one', 'two']);
  });

  it('keeps what another tab of the same person has waiting', async () => {
    const { line, shaky, storage } = await unsteady();
    const browser = createBrowser();
    const one = await ready(storeOn(shaky, { page: openPage(browser) }));
    const two = await ready(storeOn(shaky, { page: openPage(browser) }));
    await one.dispatch(add('one'));
    await two.dispatch(add('two'));
    await two.close();
    line.code = undefined;
    one.retry();
    await until(one, ({ waiting }) => waiting === 0);
    assert.deepEqual(await stored(storage), ['one']);
    await one.close();
    const reloaded = await ready(storeOn(shaky, { page: openPage(browser) }));
    await until(reloaded, ({ waiting }) => waiting === 0);
    assert.deepEqual(await stored(storage), ['one', 'two']);
  });
});
