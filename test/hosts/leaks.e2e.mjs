// What stays behind when elements come and go a thousand times. Only Chromium tells how much there is.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { drivenEngines } from '../runner/browsers.mjs';
import { openHost, serveHost } from './host.mjs';

const CYCLES = 1000;

/**
 * What may be more after a thousand mounts than before: what the last one still holds, and caches that fill once. One
 * listener or element kept by each mount would be a thousand.
 */
const ALLOWED = { Nodes: 500, JSEventListeners: 100, JSHeapUsedSize: 500_000 };

const PAGES = {
  '/inside.html': { body: '<mentorship-provider user="lena" storage="memory"><main></main></mentorship-provider>' },
  '/bare.html': { body: '<main></main>' },
};

const CARD = '<mentor-card name="Amara Okoye" person-id="amara" topics="Speaking up"></mentor-card>';
const BOARD = '<goal-board></goal-board>';
const PROVIDER = `<mentorship-provider user="lena" storage="memory">${BOARD}</mentorship-provider>`;

/** What is mounted, where, and whether the cycle ends before it had time to draw and to open its storage. */
const CASES = [
  ['mentor-card', '/inside.html', CARD, false],
  ['goal-board', '/inside.html', BOARD, false],
  ['meeting-planner', '/inside.html', '<meeting-planner></meeting-planner>', false],
  ['feedback-form', '/inside.html', '<feedback-form></feedback-form>', false],
  ['mentorship-provider with an element', '/bare.html', PROVIDER, false],
  ['mentorship-provider that leaves before its storage is open', '/bare.html', PROVIDER, true],
  ['goal-board that leaves before it has drawn', '/inside.html', BOARD, true],
];

/** Runs in the page: mounts and removes the markup so many times. */
const cycle = async (markup, times, early) => {
  const home = document.querySelector('main');
  const { port1, port2 } = new MessageChannel();
  // a timer would wait 4 ms each time
  const turn = () =>
    new Promise((done) => {
      port1.onmessage = done;
      port2.postMessage(null);
    });
  const drawn = async (element) => {
    await element.updateComplete;
    await turn();
    while (element.shadowRoot.querySelector('.mw > [part=loading]')) await turn();
  };
  for (let time = 0; time < times; time += 1) {
    home.innerHTML = markup;
    if (!early) await drawn(home.querySelector('goal-board') ?? home.firstElementChild);
    home.replaceChildren();
    if (time % 20 === 0) await turn();
  }
  for (let time = 0; time < 20; time += 1) await turn();
  port1.close();
};

async function measure(session) {
  // weak references and finalizers need more than one collection
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

const chromium = drivenEngines().filter(({ name }) => name === 'chromium');

for (const { launch } of chromium) {
  describe(`${String(CYCLES)} mounts in chromium`, () => {
    let server;
    let browser;

    before(async () => {
      server = await serveHost(PAGES);
      browser = await launch();
    });

    after(async () => {
      await browser?.close();
      server?.close();
    });

    for (const [what, path, markup, early] of CASES) {
      it(`H16 leave no nodes, listeners or heap behind: ${what}`, async () => {
        const { page, run } = await openHost(browser, `${server.address}${path}`);
        await page.waitForFunction(() => customElements.get('goal-board'));
        const session = await page.createCDPSession();
        await session.send('Performance.enable');
        await run(cycle, markup, 100, early);
        const first = await measure(session);
        await run(cycle, markup, CYCLES, early);
        const last = await measure(session);
        const more = Object.keys(ALLOWED).map((name) => [name, last[name] - first[name]]);
        assert.deepEqual(
          more.filter(([name, count]) => count > ALLOWED[name]),
          [],
        );
        await page.close();
      });
    }
  });
}
