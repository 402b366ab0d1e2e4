import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { StorageError } from '../../src/storage/contract.js';
import { AMARA, feedback, goal, LENA, mentorship, PAIR } from '../support/sample.js';
import { spoiled, worldOf } from '../support/world.js';
import { ready, storeOn } from './surroundings.js';

/** A storage on which the write number `nth` of those that the test starts fails for good. */
async function failsAt(nth: number, records: Parameters<typeof worldOf>[0]) {
  const { storage } = await worldOf(records);
  let count = 0;
  return spoiled(storage, (adapter) => ({
    commit: (...args) => {
      count += 1;
      return count === nth ? Promise.reject(new StorageError('unknown')) : adapter.commit(...args);
    },
  }));
}

const FAILED = { ok: false, problem: { code: 'storage.unknown', params: {} } };

describe('a command on two records that fails between them', () => {
  it('is completed by sharing a goal again', async () => {
    const store = await ready(storeOn(await failsAt(2, [goal('read'), mentorship()])));
    const share = { type: 'goal-share', space: LENA, id: 'goal:read', to: PAIR, supporter: AMARA } as const;
    const places = () => store.snapshot.of('goal').map(({ space, value }) => [space, value.sharedIn]);

    assert.deepEqual(await store.dispatch(share), FAILED);
    assert.deepEqual(places(), [
      [LENA, undefined],
      [PAIR, undefined],
    ]);
    assert.equal((await store.dispatch(share)).ok, true);
    assert.deepEqual(places(), [
      [LENA, PAIR],
      [PAIR, undefined],
    ]);
    assert.equal((await store.dispatch(share)).ok, true);
    assert.equal(places().length, 2);
  });

  it('leaves what the partner wrote on the copy meanwhile', async () => {
    const store = await ready(storeOn(await failsAt(2, [goal('read'), mentorship()])));
    const share = { type: 'goal-share', space: LENA, id: 'goal:read', to: PAIR, supporter: AMARA } as const;
    await store.dispatch(share);
    const copy = { space: PAIR, id: 'goal:read.shared' };
    await store.dispatch({ ...copy, type: 'step-add', step: { id: 'a', text: 'Ask Ida' } });
    await store.dispatch(share);
    const shared = store.snapshot.of('goal').find(({ space }) => space === PAIR);
    assert.deepEqual(
      shared?.value.steps.map(({ text }) => text),
      ['Ask Ida'],
    );
  });

  it('lets nobody work on the source any more once the copy is there', async () => {
    const { storage } = await worldOf([goal('read'), mentorship()]);
    const store = await ready(storeOn(storage));
    const source = { space: LENA, id: 'goal:read' } as const;
    await store.dispatch({ ...source, type: 'goal-share', to: PAIR, supporter: AMARA });
    const late = [
      { ...source, type: 'goal-edit', changes: { title: { from: 'read', to: 'Read more' } } },
      { ...source, type: 'goal-move', move: { entry: 'm', to: 'planned' } },
      { ...source, type: 'goal-check', checkpoint: { id: 'c', answer: 'onTrack' } },
      { ...source, type: 'step-add', step: { id: 'a', text: 'Ask Ida' } },
      { ...source, type: 'goal-share', to: 'pair:ida+lena-brandt', supporter: 'person:ida' },
    ] as const;
    const answers = await Promise.all(late.map((command) => store.dispatch(command)));
    assert.deepEqual(
      answers.map((answer) => (answer.ok ? 'ok' : answer.problem.code)),
      ['goal.sharedAlready', 'goal.sharedAlready', 'goal.sharedAlready', 'goal.sharedAlready', 'goal.sharedAlready'],
    );
    await store.dispatch({ type: 'goal-remove', space: PAIR, id: 'goal:read.shared' });
    const [edit] = late;
    assert.equal((await store.dispatch(edit)).ok, true);
  });

  it('makes one promise of feedback, however often it is answered', async () => {
    const given = feedback('f1', { continue: 'Your maps.', more: 'Rehearse aloud.' });
    const store = await ready(storeOn(await failsAt(2, [mentorship(), given])));
    const reply = { type: 'feedback-reply', space: PAIR, id: 'feedback:f1', reply: 'try', line: 'Rehearse' } as const;
    const state = () => [
      store.snapshot.of('action').map(({ value }) => value.text),
      store.snapshot.of('feedback')[0]?.value.status,
    ];

    assert.deepEqual(await store.dispatch(reply), FAILED);
    assert.deepEqual(state(), [['Rehearse'], 'given']);
    assert.equal((await store.dispatch(reply)).ok, true);
    assert.deepEqual(state(), [['Rehearse'], 'acknowledged']);
    await store.dispatch(reply);
    assert.deepEqual(state(), [['Rehearse'], 'acknowledged']);
  });

  it('promises nothing once the answer was another one', async () => {
    const thanked = feedback('f1', {
      status: 'acknowledged',
      reply: { kind: 'thanks', at: '2026-10-20T10:00:00.000Z' },
    });
    const store = await ready(storeOn((await worldOf([mentorship(), thanked])).storage));
    const reply = { type: 'feedback-reply', space: PAIR, id: 'feedback:f1', reply: 'try', line: 'Rehearse' } as const;
    await store.dispatch(reply);
    assert.deepEqual(store.snapshot.of('action'), []);
  });

  it('promises nothing where the answer would be refused', async () => {
    const given = feedback('f1', { continue: 'Your maps.', more: '' });
    const store = await ready(storeOn((await worldOf([mentorship(), given])).storage, { as: AMARA }));
    const reply = { type: 'feedback-reply', space: PAIR, id: 'feedback:f1', reply: 'try', line: 'Rehearse' } as const;
    assert.equal((await store.dispatch(reply)).ok, false);
    assert.deepEqual(store.snapshot.of('action'), []);
  });
});
