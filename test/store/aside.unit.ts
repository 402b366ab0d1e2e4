import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Json } from '../../src/storage/contract.js';
import { goal, LENA } from '../support/sample.js';
import { spoiled, worldOf } from '../support/world.js';
import { createBrowser, openPage, ready, storeOn, titles, until } from './surroundings.js';

const BASE = {
  schemaVersion: 1,
  createdAt: '2026-10-21T08:20:00.000Z',
  createdBy: LENA,
  updatedAt: '2026-10-21T08:20:00.000Z',
};

const NEWER: Json = { ...BASE, schemaVersion: 2, title: 'From tomorrow', mood: 'new' };
const CORRUPT: Json = { ...BASE, title: 7, status: 'idea', owners: [LENA], priority: 0 };

/** A storage with a good goal and raw values beside it, as some other program may leave them. */
async function worldWith(raw: Readonly<Record<string, Json>>) {
  const { storage } = await worldOf([goal('good')]);
  const adapter = await storage({ person: LENA, indexes: {}, schemaVersion: 1 });
  const put = (id: string, value: Json) =>
    adapter.commit(LENA, [{ type: 'put', id, ifRev: null, opId: `raw ${id}`, value }]);
  for (const [id, value] of Object.entries(raw)) await put(id, value);
  const read = async (id: string) => (await adapter.get(LENA, [id]))[0]?.value;
  return { storage, read, put };
}

describe('records that cannot be shown', () => {
  it('are counted, hidden and exported as they are', async () => {
    const { storage } = await worldWith({ 'goal:newer': NEWER, 'goal:corrupt': CORRUPT, 'goal:text': 'x' });
    const store = await ready(storeOn(storage));
    assert.deepEqual(titles(store), ['good']);
    assert.equal(store.snapshot.aside, 3);
    const all = await store.exportAll();
    assert.deepEqual(all.map(({ id }) => id).toSorted(), ['goal:corrupt', 'goal:good', 'goal:newer', 'goal:text']);
    assert.deepEqual(all.find(({ id }) => id === 'goal:newer')?.value, NEWER);
    assert.deepEqual(all.find(({ id }) => id === 'goal:corrupt')?.value, CORRUPT);
  });

  for (const [id, value] of [
    ['goal:newer', NEWER],
    ['goal:corrupt', CORRUPT],
  ] as const) {
    it(`are never overwritten: ${id}`, async () => {
      const { storage, read } = await worldWith({ [id]: value });
      const store = await ready(storeOn(storage));
      const place = { space: LENA, id };
      for (const command of [
        { ...place, type: 'goal-add', draft: { title: 'Mine', priority: 0 } },
        { ...place, type: 'goal-edit', changes: { title: { from: '', to: 'Mine' } } },
        { ...place, type: 'goal-remove' },
      ] as const) {
        assert.deepEqual(await store.dispatch(command), { ok: false, problem: { code: 'store.aside', params: {} } });
      }
      assert.deepEqual(await read(id), value);
    });
  }

  it('are met while writing: the newer one stays', async () => {
    const { storage, read, put } = await worldWith({});
    const overtaken = spoiled(storage, (adapter) => ({
      commit: async (...args) => {
        await put('goal:late', NEWER);
        return adapter.commit(...args);
      },
    }));
    const store = await ready(storeOn(overtaken));
    const draft = { title: 'Mine', priority: 0 };
    assert.deepEqual(await store.dispatch({ type: 'goal-add', space: LENA, id: 'goal:late', draft }), {
      ok: false,
      problem: { code: 'store.aside', params: {} },
    });
    assert.deepEqual(await read('goal:late'), NEWER);
  });
});

describe('records of a kind that only newer code knows', () => {
  it('are counted when they come, and again after a reload', async () => {
    const { storage, put } = await worldWith({});
    const browser = createBrowser();
    const store = await ready(storeOn(storage, { page: openPage(browser) }));
    await put('mood:today', { title: 'Fine' });
    await until(store, ({ aside }) => aside === 1);
    await store.close();
    const reloaded = await ready(storeOn(storage, { page: openPage(browser) }));
    assert.equal(reloaded.snapshot.aside, 1);
    assert.deepEqual((await reloaded.exportAll()).find(({ id }) => id === 'mood:today')?.value, { title: 'Fine' });
  });

  it('leave no garbage on the device that could stop a reload', async () => {
    for (const kept of ['{', 'null', '[1,"a:b",""]']) {
      const browser = createBrowser();
      browser.kept.set('mentorship-widgets/kinds/test/person:lena-brandt', kept);
      const { storage } = await worldWith({});
      assert.deepEqual(titles(await ready(storeOn(storage, { page: openPage(browser) }))), ['good'], kept);
    }
  });
});

describe('fields that this version does not know', () => {
  it('survive a write, at every depth', async () => {
    const { storage, read } = await worldWith({
      'goal:rich': {
        ...BASE,
        title: 'Rich',
        status: 'idea',
        owners: [LENA],
        priority: 0,
        colour: 'green',
        steps: [{ id: 'a', text: 'First', effort: 3 }],
      },
    });
    const store = await ready(storeOn(storage));
    const place = { space: LENA, id: 'goal:rich' };
    await store.dispatch({ ...place, type: 'goal-edit', changes: { title: { from: 'Rich', to: 'Richer' } } });
    await store.dispatch({ ...place, type: 'step-check', step: 'a', checked: true });
    assert.deepEqual(await read('goal:rich'), {
      ...BASE,
      title: 'Richer',
      why: '',
      measure: '',
      horizon: 'short',
      status: 'idea',
      owners: [LENA],
      priority: 0,
      colour: 'green',
      steps: [{ id: 'a', text: 'First', effort: 3, doneAt: '2026-10-21T08:20:00.000Z' }],
      checkpoints: [],
      history: [],
    });
  });
});
