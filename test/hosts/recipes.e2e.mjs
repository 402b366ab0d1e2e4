// The recipes, copied and opened: what a reader without the script gets, what the element shows with it, and whether
// anything moves on the way.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchChromium } from '../runner/browsers.mjs';
import { serve } from '../runner/serve.mjs';
import { openHost } from './host.mjs';
import { copyRecipe, installExchange, runScript } from './recipes.mjs';

const PEOPLE = ['Ruth Adler', 'Kenji Watanabe', 'Layla Haddad', 'Jonas Lind'];

/** As a slow phone: the page is painted well before the script is there. */
const SLOW = { latency: 150, download: 200_000, upload: 100_000 };

const SIZES = { 'a desk': { width: 1240, height: 1000 }, 'a phone': { width: 360, height: 740 } };

const RECIPES = [
  { name: 'plain', shows: { 'mentor-card': ['Ruth Adler', 'Budgets'], 'mentor-directory': PEOPLE } },
  {
    name: 'static',
    prepare: async (folder) => {
      await installExchange(folder);
      assert.match(runScript(folder, 'build.mjs'), /^4 people are in index\.html/u);
    },
    shows: { 'mentor-directory': PEOPLE },
    structured: PEOPLE,
  },
];

/** Runs in the page before it: adds up how far things moved without being asked to. */
const collectShifts = () => {
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      if (!hadRecentInput) globalThis.shifts.push([value, ...sources.map(({ node }) => node?.nodeName ?? '')]);
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

/** Runs in the page: resolves once nothing more has come for thirty frames, so that every shift has been told. */
const settled = async () => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const come = () => performance.getEntriesByType('resource').length;
  for (let same = 0, last = -1; same < 30;) {
    await frame();
    same = come() === last ? same + 1 : 0;
    last = come();
  }
};

/** Runs in the page: the names in its structured data. */
const structuredNames = () =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) => {
    const { itemListElement } = JSON.parse(textContent);
    return itemListElement.map((entry) => (entry.item ?? entry).name);
  });

describe('recipes', () => {
  let browser;

  before(async () => {
    browser = await launchChromium();
  });

  after(async () => {
    await browser?.close();
  });

  for (const { name, prepare, shows, structured = [] } of RECIPES) {
    describe(name, () => {
      let server;

      before(async () => {
        const folder = copyRecipe(name);
        await prepare?.(folder);
        server = await serve(folder);
      });

      after(() => server?.close());

      it('everybody is readable without the script', async () => {
        const page = await browser.newPage();
        await page.setJavaScriptEnabled(false);
        await page.goto(`${server.address}/index.html`);
        const shown = await page.$$eval('mentor-directory li', (items) => items.map((item) => item.innerText));
        assert.deepEqual(
          PEOPLE.filter((person) => !shown.some((text) => text.startsWith(person))),
          [],
        );
        await page.close();
      });

      it('the structured data can be read', async () => {
        const page = await browser.newPage();
        await page.goto(`${server.address}/index.html`);
        assert.deepEqual(await page.evaluate(structuredNames), structured);
        await page.close();
      });

      for (const [place, size] of Object.entries(SIZES)) {
        it(`the elements show it, and nothing moves, on ${place}`, async () => {
          const context = await browser.createBrowserContext();
          const blank = await openHost(context, `${server.address}/mentors.css`);
          const { page } = blank;
          await page.setViewport(size);
          await page.evaluateOnNewDocument(collectShifts);
          await page.emulateNetworkConditions(SLOW);
          await page.goto(`${server.address}/index.html`);
          for (const [tag, words] of Object.entries(shows)) {
            for (const word of words) await blank.sees(tag, word);
          }
          await page.evaluate(settled);
          const shifts = await page.evaluate(() => globalThis.shifts);
          const sum = shifts.reduce((total, [value]) => total + value, 0);
          assert.ok(sum <= 0.01, `moved by ${sum}: ${JSON.stringify(shifts)}`);
          assert.deepEqual([blank.faults, blank.warnings], [[], []]);
          await context.close();
        });
      }
    });
  }
});
