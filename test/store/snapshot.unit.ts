import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AMARA, goal, LENA, mentorship, PAIR } from '../support/sample.js';
import { worldOf } from '../support/world.js';
import { ready, storeOn, titles, until } from './surroundings.js';

const READ = { space: LENA, id: 'goal:read' } as const;

const open = async () => ready(storeOn((await worldOf([goal('read'), mentorship()])).storage));

describe('a snapshot', () => {
  it('is frozen to its depth', async () => {
    const { snapshot } = await open();
    const [entry] = snapshot.of('goal');
    for (const part of [snapshot, snapshot.notices, snapshot.of('goal'), entry, entry?.value, entry?.value.steps]) {
      assert.equal(Object.isFrozen(part), true);
    }
  });

  it('is another one after a change; lists of other kinds stay the same', async () => {
    const store = await open();
    const before = store.snapshot;
    const goals = before.of('goal');
    const mentorships = before.of('mentorship');
    await store.dispatch({ ...READ, type: 'step-add', step: { id: 'a', text: 'Borrow a book' } });
    assert.notEqual(store.snapshot, before);
    assert.notEqual(store.snapshot.of('goal'), goals);
    assert.equal(store.snapshot.of('mentorship'), mentorships);
    assert.equal(store.snapshot.of('goal'), store.snapshot.of('goal'));
    assert.deepEqual(goals[0]?.value.steps, []);
  });

  it('stays as it is when it is read for the first time after a change', async () => {
    const store = await open();
    const before = store.snapshot;
    await store.dispatch({ ...READ, type: 'step-add', step: { id: 'a', text: 'Borrow a book' } });
    assert.deepEqual(before.of('goal')[0]?.value.steps, []);
  });

  it('orders records by id and holds only spaces of its person', async () => {
    const { storage } = await worldOf([goal('c'), goal('a'), goal('b', {}, PAIR), mentorship()]);
    assert.deepEqual(titles(await ready(storeOn(storage))), ['a', 'b', 'c']);
    assert.deepEqual(titles(await ready(storeOn(storage, { as: AMARA }))), ['b']);
    assert.deepEqual(titles(await ready(storeOn(storage, { as: '' }))), []);
  });

  it('names the people of a space', async () => {
    const { snapshot } = await open();
    assert.deepEqual(snapshot.members(PAIR), [LENA, AMARA]);
    assert.deepEqual(snapshot.members('pair:others'), []);
  });

  it('is told to the owner of the store without opening it', async () => {
    const told: string[] = [];
    const store = storeOn((await worldOf()).storage, { onSnapshot: () => told.push('again') });
    assert.deepEqual(told, []);
    await until(store, ({ status }) => status === 'ready');
    assert.equal(told.length > 0, true);
  });
});
