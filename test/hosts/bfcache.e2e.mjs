// A page that the browser kept whole when the reader left, and gives back when the reader returns.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { addFirstGoal, inEveryEngine, openHost } from './host.mjs';

const BODY = `
  <mentorship-provider user="lena" user-name="Lena Brandt">
    <goal-board></goal-board>
  </mentorship-provider>`;

const RECORD_RETURNS = `<script>
  addEventListener('pageshow', (event) => (globalThis.returned = event.persisted));
  globalThis.sameScript = Math.random();
</script>`;

const PAGES = {
  '/board.html': { head: RECORD_RETURNS, body: BODY },
  '/other.html': { body: '<p>Another page</p>', scripts: [] },
};

// puppeteer switches the cache off in both
const WITH_CACHE = {
  chromium: { ignoreDefaultArgs: ['--disable-back-forward-cache'] },
  firefox: { extraPrefsFirefox: { 'fission.bfcacheInParent': true } },
};

inEveryEngine('the back-forward cache', { pages: PAGES, launching: (name) => WITH_CACHE[name] }, (host) => {
  /** Goes away, lets somebody write in another tab, and comes back. */
  const leaveAndReturn = async (tab, meanwhile) => {
    const before = await tab.run(() => globalThis.sameScript);
    await tab.page.goto(`${host.address}/other.html`);
    await meanwhile();
    await tab.page.bringToFront();
    await tab.page.goBack({ waitUntil: [] });
    await tab.page.waitForFunction(() => globalThis.returned === true, { timeout: 15_000, polling: 50 });
    assert.equal(await tab.run(() => globalThis.sameScript), before);
  };

  it('H18 keeps the page, which then shows what another tab wrote meanwhile', async () => {
    const tab = await openHost(host.browser, `${host.address}/board.html`);
    await addFirstGoal(tab, 'Read more');
    const other = await openHost(host.browser, `${host.address}/board.html`);
    await leaveAndReturn(tab, async () => {
      await other.click('goal-board', 'button', 'Edit Read more');
      await other.type('dialog', 'How will you know?', 'Ten books in a year');
      await other.click('dialog', 'button', 'Save goal');
      await other.sees('goal-board', 'Ten books in a year');
    });
    await tab.sees('goal-board', 'Ten books in a year');
    await tab.click('goal-board', 'button', 'Edit Read more');
    await tab.type('dialog', 'Why does it matter to you?', 'For fun');
    await tab.click('dialog', 'button', 'Save goal');
    await tab.sees('goal-board', 'Saved: Read more');
    assert.deepEqual([...tab.faults, ...other.faults], []);
  });
});
