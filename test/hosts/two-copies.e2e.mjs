// Two versions of the package on one page, as when a theme and a plugin each bring one.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import packageJson from '../../package.json' with { type: 'json' };
import { addFirstGoal, inEveryEngine, OTHER_SCRIPT, SCRIPT } from './host.mjs';

const OURS = packageJson.version;
const THEIRS = '9.9.9';

const BODY = `
  <mentorship-provider user="lena" storage="memory">
    <mentor-card name="Amara Okoye"></mentor-card>
    <goal-board></goal-board>
  </mentorship-provider>`;

const moduleOf = (copy, tag) => `/${copy}/modules/${tag}.js`;

const PAGES = {
  '/ours-first.html': { body: BODY, scripts: [SCRIPT, OTHER_SCRIPT] },
  '/theirs-first.html': { body: BODY, scripts: [OTHER_SCRIPT, SCRIPT] },
  '/our-provider.html': { body: BODY, scripts: [moduleOf('a', 'mentorship-provider'), moduleOf('b', 'goal-board')] },
  '/their-provider.html': { body: BODY, scripts: [moduleOf('b', 'mentorship-provider'), moduleOf('a', 'goal-board')] },
  '/provider-last.html': {
    body: '<mentorship-provider user="lena" storage="memory"><mentor-card person-id="lena"></mentor-card></mentorship-provider>',
    scripts: [moduleOf('a', 'mentor-card'), moduleOf('b', 'mentorship-provider')],
  },
};

/** Runs in the page: the version behind each tag. */
const versions = () =>
  ['mentorship-provider', 'goal-board', 'mentor-card'].map((tag) => customElements.get(tag)?.version ?? null);

/** Runs in the page: titles of all goals that the store of the provider holds. */
const storedTitles = async () => {
  const records = await document.querySelector('mentorship-provider').store.exportAll();
  return records.map(({ value }) => value.title);
};

inEveryEngine('two versions on one page', { pages: PAGES }, (host) => {
  for (const [path, first, second] of [
    ['/ours-first.html', OURS, THEIRS],
    ['/theirs-first.html', THEIRS, OURS],
  ]) {
    it(`H5 the first one defines every element, and a warning names both: ${path}`, async () => {
      const tab = await host.open(path);
      await addFirstGoal(tab, 'Read more');
      assert.deepEqual(await tab.run(versions), [first, first, first]);
      assert.deepEqual(
        tab.warnings.filter((text) => text.includes('<goal-board>')),
        [
          `mentorship-widgets: <goal-board> is already defined by version ${first}; version ${second} leaves it as it is.`,
        ],
      );
      assert.deepEqual(tab.faults, []);
    });
  }

  for (const [path, provider, board] of [
    ['/our-provider.html', OURS, THEIRS],
    ['/their-provider.html', THEIRS, OURS],
  ]) {
    it(`H6 an element of one keeps its records in the provider of the other: ${path}`, async () => {
      const tab = await host.open(path);
      await addFirstGoal(tab, 'Read more');
      assert.deepEqual((await tab.run(versions)).slice(0, 2), [provider, board]);
      assert.deepEqual(await tab.run(storedTitles), ['Read more']);
      assert.deepEqual(tab.faults, []);
    });
  }

  it('H6 a provider that is defined after the elements in it, by another version, gives them its store', async () => {
    const tab = await host.open('/provider-last.html');
    const reads = () => document.querySelector('mentorship-provider').store?.snapshot.status === 'ready';
    await tab.page.waitForFunction(reads);
    assert.deepEqual(await tab.run(versions), [THEIRS, null, OURS]);
    assert.deepEqual(tab.faults, []);
  });
});
