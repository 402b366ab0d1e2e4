// What stays behind when elements come and go a thousand times. Only Chromium tells how much there is.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { drivenEngines } from '../runner/browsers.mjs';
import { inEveryEngine } from './host.mjs';

const CYCLES = 1000;
/** Before the first measure, until what is compiled and remembered once has come to rest. */
const warmUpFor = (times) => Math.max(100, times * 0.3);
/** For what is slow to draw: a mount that keeps one listener, or its element, is still well over what is allowed. */
const FEWER_CYCLES = 250;

/**
 * What may be more after a thousand mounts than before: what the last one still holds, and caches that fill once. One
 * listener or element kept by each mount would be a thousand.
 */
const ALLOWED = { Nodes: 500, JSEventListeners: 100, JSHeapUsedSize: 400_000 };

const PAGES = {
  '/inside.html': { body: '<mentorship-provider user="lena" storage="memory"><main></main></mentorship-provider>' },
  '/bare.html': { body: '<main></main>' },
};

const CARD = '<mentor-card name="Amara Okoye" person-id="amara" topics="Speaking up"></mentor-card>';
const BOARD = '<goal-board></goal-board>';
const PROVIDER = `<mentorship-provider user="lena" storage="memory">${BOARD}</mentorship-provider>`;

/** What is mounted, where, and how often; `early` ends a cycle before it had time to draw and to open its storage. */
const CASES = [
  { what: 'mentor-card', path: '/inside.html', markup: CARD },
  { what: 'goal-board', path: '/inside.html', markup: BOARD },
  // alone it offers every time zone there is
  { what: 'meeting-planner', path: '/inside.html', markup: '<meeting-planner></meeting-planner>', times: FEWER_CYCLES },
  { what: 'feedback-form', path: '/inside.html', markup: '<feedback-form></feedback-form>' },
  { what: 'mentorship-provider with an element', path: '/bare.html', markup: PROVIDER },
  {
    what: 'mentorship-provider that leaves before its storage is open',
    path: '/bare.html',
    markup: PROVIDER,
    early: true,
  },
  { what: 'goal-board that leaves before it has drawn', path: '/inside.html', markup: BOARD, early: true },
];

/** Runs in the page: an element comes with its first tag. */
const define = async (markup) => {
  const home = document.querySelector('main');
  home.innerHTML = markup;
  await Promise.all([...home.querySelectorAll('*')].map(({ localName }) => customElements.whenDefined(localName)));
  home.replaceChildren();
};

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

inEveryEngine('many mounts', { pages: PAGES, engines: chromium }, (host) => {
  for (const { what, path, markup, times = CYCLES, early = false } of CASES) {
    it(`H16 leave no nodes, listeners or heap behind: ${what}`, async () => {
      const { page, run } = await host.open(path);
      await run(define, markup);
      const session = await page.createCDPSession();
      await session.send('Performance.enable');
      await run(cycle, markup, warmUpFor(times), early);
      const first = await measure(session);
      await run(cycle, markup, times, early);
      const last = await measure(session);
      const more = Object.keys(ALLOWED).map((name) => [name, last[name] - first[name]]);
      assert.deepEqual(
        more.filter(([name, count]) => count > ALLOWED[name]),
        [],
      );
    });
  }
});
