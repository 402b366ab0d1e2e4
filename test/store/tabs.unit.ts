import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pairSpace } from '../../src/model/space.js';
import type { Command } from '../../src/store/commands/command.js';
import { AMARA, goal, LENA, mentorship, PAIR } from '../support/sample.js';
import { worldOf } from '../support/world.js';
import { createBrowser, openPage, ready, storeOn, titles, until } from './surroundings.js';

const READ = { space: LENA, id: 'goal:read' } as const;

/** Two tabs of Lena's, and one of Amara's, on one storage and in one browser. */
async function threeTabs(records = [goal('read', { why: 'old', measure: 'old' }), mentorship()]) {
  const { storage } = await worldOf(records);
  const browser = createBrowser();
  const open = (as: string) => ready(storeOn(storage, { as, page: openPage(browser) }));
  return { one: await open(LENA), two: await open(LENA), amara: await open(AMARA) };
}

const edit = (field: 'why' | 'measure' | 'title', from: string, to: string): Command => ({
  ...READ,
  type: 'goal-edit',
  changes: { [field]: { from, to } },
});

describe('two tabs of one person', () => {
  it('keep both edits of different fields', async () => {
    const { one, two } = await threeTabs();
    const results = await Promise.all([
      one.dispatch(edit('why', 'old', 'for work')),
      two.dispatch(edit('measure', 'old', 'three books')),
    ]);
    assert.deepEqual(
      results.map(({ ok }) => ok),
      [true, true],
    );
    for (const tab of [one, two]) {
      const { of } = await until(tab, (snapshot) => {
        const value = snapshot.of('goal')[0]?.value;
        return value?.why === 'for work' && value.measure === 'three books';
      });
      assert.equal(of('goal').length, 1);
    }
  });

  it('are asked when they changed the same field to different things', async () => {
    const { one, two } = await threeTabs();
    assert.equal((await one.dispatch(edit('why', 'old', 'mine'))).ok, true);
    assert.deepEqual(await two.dispatch(edit('why', 'old', 'theirs')), {
      ok: false,
      problem: { code: 'conflict.fields', params: { fields: 'why', count: 1 } },
    });
    assert.equal(two.snapshot.of('goal')[0]?.value.why, 'mine');
    assert.equal((await two.dispatch(edit('why', 'mine', 'theirs'))).ok, true);
  });

  it('lose none of 20 commands on one record given at once', async () => {
    const { one, two } = await threeTabs();
    const names = Array.from({ length: 20 }, (_, index) => `s${String(index).padStart(2, '0')}`);
    const results = await Promise.all(
      names.map((id, index) =>
        (index % 2 ? one : two).dispatch({ ...READ, type: 'step-add', step: { id, text: `Step ${id}` } }),
      ),
    );
    assert.equal(
      results.every((result) => result.ok && !result.value.waiting),
      true,
    );
    for (const tab of [one, two]) {
      const { of } = await until(tab, (snapshot) => snapshot.of('goal')[0]?.value.steps.length === 20);
      const found = of('goal')[0]?.value.steps.map(({ id }) => id) ?? [];
      assert.deepEqual(found.toSorted(), names);
    }
  });

  it('see a record that the other one removed go', async () => {
    const { one, two } = await threeTabs();
    await one.dispatch({ ...READ, type: 'goal-remove' });
    await until(two, (snapshot) => snapshot.of('goal').length === 0);
    assert.deepEqual(await two.dispatch(edit('why', 'old', 'new')), {
      ok: false,
      problem: { code: 'store.gone', params: {} },
    });
  });

  it('both see a mentorship that one of them starts', async () => {
    const { one, two } = await threeTabs([]);
    await startMentorship(one);
    await until(two, (snapshot) => snapshot.of('mentorship').length === 1);
    assert.deepEqual(two.snapshot.members(PAIR), [LENA, AMARA]);
  });
});

const startMentorship = (store: Awaited<ReturnType<typeof ready>>) =>
  store.dispatch({
    type: 'mentorship-start',
    space: pairSpace(AMARA, LENA),
    id: 'mentorship:first',
    draft: {
      kind: 'informal',
      partners: [
        { person: LENA, name: 'Lena', role: 'mentee', zone: '', place: '' },
        { person: AMARA, name: 'Amara', role: 'mentor', zone: '', place: '' },
      ],
    },
  });

describe('the partner', () => {
  it('sees a goal that is shared, and what becomes of it', async () => {
    const { one, amara } = await threeTabs();
    await one.dispatch({ ...READ, type: 'goal-share', to: PAIR, supporter: AMARA });
    const { of } = await until(amara, (snapshot) => snapshot.of('goal').length === 1);
    const [copy] = of('goal');
    assert.deepEqual(
      [copy?.id, copy?.space, copy?.value.supporter, copy?.value.sharedIn],
      ['goal:read.shared', PAIR, AMARA, undefined],
    );
    const own = one.snapshot.of('goal').find(({ space }) => space === LENA);
    assert.equal(own?.value.sharedIn, PAIR);
    await amara.dispatch({ space: PAIR, id: 'goal:read.shared', type: 'step-add', step: { id: 'a', text: 'Ask Ida' } });
    await until(one, (snapshot) => snapshot.of('goal').some(({ value }) => value.steps[0]?.text === 'Ask Ida'));
  });

  it('sees a new mentorship at once, and then what is written there', async () => {
    const { one, amara } = await threeTabs([goal('read')]);
    assert.equal((await startMentorship(one)).ok, true);
    await until(amara, (snapshot) => snapshot.of('mentorship').length === 1);
    await one.dispatch({ ...READ, type: 'goal-share', to: PAIR, supporter: AMARA });
    await until(amara, () => titles(amara).includes('read'));
  });

  it('does not see what stays private', async () => {
    const { one, amara } = await threeTabs();
    await one.dispatch({ ...READ, type: 'step-add', step: { id: 'a', text: 'Borrow a book' } });
    await amara.dispatch({ type: 'goal-add', space: AMARA, id: 'goal:own', draft: { title: 'Own', priority: 0 } });
    assert.deepEqual(titles(amara), ['Own']);
  });
});
