// Markup as editors leave it: children that ended up outside their provider.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { addFirstGoal, inEveryEngine } from './host.mjs';

const PAGES = {
  // as wpautop of WordPress writes it: the provider ends with its paragraph
  '/paragraphs.html': {
    body: '<p><mentorship-provider user="lena" storage="memory"></p><p>Our programme</p><goal-board></goal-board><p></mentorship-provider></p>',
  },
  '/alone.html': { body: '<p>Our programme</p><goal-board></goal-board>' },
  '/linked.html': {
    body: `<mentorship-provider id="first" user="amara" storage="memory"></mentorship-provider>
      <mentorship-provider id="second" user="lena" storage="memory"></mentorship-provider>
      <goal-board provider="second"></goal-board>`,
  },
};

/** Runs in the page: the owners of all goals in the last provider. */
const owners = async () => {
  const records = await [...document.querySelectorAll('mentorship-provider')].at(-1).store.exportAll();
  return records.flatMap(({ value }) => value.owners);
};

inEveryEngine('markup of editors', { pages: PAGES }, (host) => {
  it('H2 an element that an editor moved out of its provider uses it all the same, and says so', async () => {
    const tab = await host.open('/paragraphs.html');
    assert.equal(await tab.run(() => document.querySelector('mentorship-provider').childElementCount), 0);
    await addFirstGoal(tab, 'Read more');
    assert.deepEqual(await tab.run(owners), ['person:lena']);
    assert.match(tab.warnings.join(), /<goal-board> stands outside <mentorship-provider>/u);
    assert.deepEqual(tab.faults, []);
  });

  it('H2 one tag without a provider keeps what is written in this browser', async () => {
    const tab = await host.open('/alone.html');
    await addFirstGoal(tab, 'Read more');
    await tab.page.reload();
    await tab.find('goal-board', 'heading', 'Read more');
    assert.deepEqual([tab.faults, tab.warnings], [[], []]);
  });

  it('H2 an element uses the provider that it names', async () => {
    const tab = await host.open('/linked.html');
    await addFirstGoal(tab, 'Read more');
    assert.deepEqual(await tab.run(owners), ['person:lena']);
    assert.deepEqual([tab.faults, tab.warnings], [[], []]);
  });
});
