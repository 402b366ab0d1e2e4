// Pages that may keep nothing or lack half of the platform: a sandboxed frame, and an intranet without TLS.
import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { addFirstGoal, inEveryEngine, openHost } from './host.mjs';

const BODY = `
  <mentorship-provider user="lena" user-name="Lena Brandt">
    <goal-board></goal-board>
  </mentorship-provider>`;

// a frame of no origin gets module scripts only where the server says so
const CORS = { 'access-control-allow-origin': '*' };
const NOTICE = 'This page cannot keep what you write. It stays until you close the tab.';

const PAGES = {
  '/board.html': { body: BODY },
  '/frame.html': {
    body: '<iframe sandbox="allow-scripts" src="/board.html" width="1000" height="900"></iframe>',
    scripts: [],
  },
};

/** Runs in the frame: which parts of the platform throw or are not there. */
const platform = () => {
  const throws = (use) => {
    try {
      return use() === undefined;
    } catch {
      return true;
    }
  };
  return {
    isSecure: globalThis.isSecureContext,
    localStorage: throws(() => globalThis.localStorage),
    randomUUID: throws(() => globalThis.crypto.randomUUID),
    subtle: throws(() => globalThis.crypto.subtle),
    locks: throws(() => globalThis.navigator.locks),
    clipboard: throws(() => globalThis.navigator.clipboard),
  };
};

/** The one thing of that role and name in a frame. */
async function findIn(frame, tag, role, name) {
  const isThere = (...what) => globalThis.demoFind?.all(...what).length === 1;
  await frame.waitForFunction(isThere, { timeout: 15_000, polling: 50 }, tag, role, name);
  const handle = await frame.evaluateHandle((...what) => globalThis.demoFind.all(...what)[0], tag, role, name);
  return handle.asElement();
}

const click = async (frame, ...what) => (await findIn(frame, ...what)).click();

const textIn = (frame, tag) => frame.evaluate((name) => globalThis.demoFind.text(name), tag);

inEveryEngine('a sandboxed frame', { pages: PAGES, headers: CORS }, (host) => {
  let tab;
  let frame;

  before(async () => {
    tab = await openHost(host.browser, `${host.address}/frame.html`);
    frame = await tab.page.waitForFrame((one) => one.url().endsWith('/board.html'));
  });

  it('H8 keeps everything in memory and says so', async () => {
    await findIn(frame, 'goal-board', 'textbox', 'My first goal');
    assert.equal((await frame.evaluate(platform)).localStorage, true);
    await frame.waitForFunction(
      (words) => document.querySelector('mentorship-provider').shadowRoot.textContent.includes(words),
      { timeout: 15_000, polling: 50 },
      NOTICE,
    );
  });

  it('H9 a goal is added by click', async () => {
    await (await findIn(frame, 'goal-board', 'textbox', 'My first goal')).type('Read more');
    await click(frame, 'goal-board', 'button', 'Add my first goal');
    await click(frame, 'dialog', 'button', 'Save goal');
    await findIn(frame, 'goal-board', 'heading', 'Read more');
  });

  it('H9 a goal is added by Enter', async () => {
    await click(frame, 'goal-board', 'button', 'Add a goal');
    const field = await findIn(frame, 'dialog', 'textbox', 'What do you want to reach?');
    await field.type('Write less');
    await field.press('Enter');
    await findIn(frame, 'goal-board', 'heading', 'Write less');
    assert.match(await textIn(frame, 'goal-board'), /Read more.*Write less|Write less.*Read more/u);
    assert.deepEqual(tab.faults, []);
  });
});

const INTRANET = 'intranet.example';

/** Lets a browser find the intranet on this machine. */
const WITH_INTRANET = {
  chromium: { args: [`--host-resolver-rules=MAP ${INTRANET} 127.0.0.1`] },
  firefox: { extraPrefsFirefox: { 'network.dns.localDomains': INTRANET } },
};

inEveryEngine('an intranet without TLS', { pages: PAGES, launching: (name) => WITH_INTRANET[name] }, (host) => {
  it('H10 a goal is kept over a reload, without any API of secure contexts', async () => {
    const tab = await openHost(host.browser, `${host.address.replace('127.0.0.1', INTRANET)}/board.html`);
    const missing = await tab.run(platform);
    assert.deepEqual(missing, {
      isSecure: false,
      localStorage: false,
      randomUUID: true,
      subtle: true,
      locks: true,
      clipboard: true,
    });
    await addFirstGoal(tab, 'Read more');
    await tab.page.reload();
    await tab.find('goal-board', 'heading', 'Read more');
    assert.deepEqual(tab.faults, []);
  });
});
