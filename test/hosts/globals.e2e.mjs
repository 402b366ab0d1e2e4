// Pages whose older libraries change what the language or the browser brings: a record still comes back as it was written.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inEveryEngine } from './host.mjs';

/** What each library does, run before any other script of the page. */
const WORLDS = {
  'as it is': '',
  'an enumerable Object.prototype': `Object.prototype.inherited = 'from the page';
    // the finder of these tests cannot bear it
    for (const [name, find] of Object.entries(demoFind))
      demoFind[name] = (...what) => {
        delete Object.prototype.inherited;
        const found = find(...what);
        Object.prototype.inherited = 'from the page';
        return found;
      };`,
  'an enumerable Array.prototype': `Array.prototype.each = function (visit) { this.forEach(visit); };`,
  'Array.prototype.toJSON of Prototype 1.6': `Array.prototype.toJSON = function () {
    return '[' + this.map((item) => JSON.stringify(item)).join(', ') + ']';
  };`,
  'the Event of MooTools 1.4': `window.Event = function DOMEvent(event) { return Object.assign(Object.create(DOMEvent.prototype), { event }); };`,
};

/**
 * Runs in the page: answers the one thing of that role and name as soon as it is there. The waiting of puppeteer itself
 * does not bear every world.
 */
const findThere = async (tag, role, name) => {
  const end = performance.now() + 15_000;
  for (;;) {
    const found = globalThis.demoFind.all(tag, role, name);
    if (found.length === 1) return found[0];
    if (performance.now() > end) throw new Error(`no ${role} named "${name}" in ${tag}`);
    await new Promise(requestAnimationFrame);
  }
};

const find = async ({ page }, ...what) => (await page.evaluateHandle(findThere, ...what)).asElement();

const click = async (tab, ...what) => (await find(tab, ...what)).click();

const type = async (tab, name, text, tag = 'dialog') => (await find(tab, tag, 'textbox', name)).type(text);

const BODY = `
  <mentorship-provider user="lena" user-name="Lena Brandt">
    <goal-board></goal-board>
    <meeting-planner></meeting-planner>
  </mentorship-provider>`;

const pathOf = (index) => `/world-${String(index)}.html`;

const PAGES = Object.fromEntries(
  Object.values(WORLDS).map((script, index) => [pathOf(index), { head: `<script>${script}</script>`, body: BODY }]),
);

/** Runs in the page: what the storage holds of the first goal. */
const storedGoal = async () => {
  const records = await document.querySelector('mentorship-provider').store.exportAll();
  const { title, owners, steps } = records.find(({ id }) => id.startsWith('goal:')).value;
  return [Array.isArray(owners), Array.isArray(steps), title, ...owners, ...steps.map(({ text }) => text)];
};

inEveryEngine('changed globals', { pages: PAGES }, (host) => {
  for (const [index, world] of Object.keys(WORLDS).entries()) {
    it(`H8 a goal with a step comes back as it was written: ${world}`, async () => {
      const tab = await host.open(pathOf(index));
      await type(tab, 'My first goal', 'Read more', 'goal-board');
      await click(tab, 'goal-board', 'button', 'Add my first goal');
      await type(tab, 'Next small step', 'Choose a book');
      // a draft stands on the device until it is saved
      await tab.page.reload();
      await click(tab, 'goal-board', 'button', 'Add my first goal');
      const step = await find(tab, 'dialog', 'textbox', 'Next small step');
      assert.equal(await step.evaluate(({ value }) => value), 'Choose a book');
      await click(tab, 'dialog', 'button', 'Save goal');
      await find(tab, 'goal-board', 'heading', 'Read more');
      await tab.page.reload();
      await find(tab, 'goal-board', 'heading', 'Read more');
      assert.deepEqual(await tab.run(storedGoal), [true, true, 'Read more', 'person:lena', 'Choose a book']);
      assert.deepEqual(tab.faults, []);
    });
  }
});
