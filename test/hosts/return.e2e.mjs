// A reader leaves the page of a directory for another one, and comes back to a page that the browser makes anew.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inEveryEngine } from './host.mjs';

const people = Array.from({ length: 60 }, (_, index) => ({
  id: `p${index}`,
  name: `Person ${String(index).padStart(2, '0')}`,
  headline: 'Head of analytics',
  topics: ['Budgets'],
}));

/** Browsers do not keep a page that wants to know when it is unloaded. */
const NOT_KEPT = "<script>addEventListener('unload', () => {});</script>";

const PAGES = {
  '/mentors.html': {
    head: NOT_KEPT,
    body: `<mentor-directory><script type="application/json">${JSON.stringify(people)}</script></mentor-directory>`,
  },
  '/other.html': { body: '<p>Another page</p>', scripts: [] },
};

/** Runs in the page: the name that has the focus, once the reader sees it. */
const nameInSight = () => {
  const name = document.querySelector('mentor-directory')?.shadowRoot?.activeElement;
  const { top = -1, bottom = 0 } = name?.getBoundingClientRect() ?? {};
  return top >= 0 && bottom <= innerHeight && name?.textContent.trim();
};

inEveryEngine('the way back to a directory', { pages: PAGES }, (host) => {
  it('keeps the place of the reader: as many people are drawn, and the focus is where it was', async () => {
    const { page, find, faults } = await host.open('/mentors.html');
    await find('mentor-directory', 'button', 'Person 00');
    while (
      !(await page.evaluate(() => globalThis.demoFind.names('mentor-directory', 'button').includes('Person 30')))
    ) {
      const [last] = (await page.evaluate(() => globalThis.demoFind.names('mentor-directory', 'button')))
        .filter((name) => name.startsWith('Person'))
        .toReversed();
      await (await find('mentor-directory', 'button', last)).scrollIntoView();
    }
    await (await find('mentor-directory', 'button', 'Person 30')).focus();
    await page.goto(`${host.address}/other.html`);
    await page.goBack();
    const name = await page.waitForFunction(nameInSight);
    assert.equal(await name.jsonValue(), 'Person 30');
    assert.deepEqual(faults, []);
  });
});
