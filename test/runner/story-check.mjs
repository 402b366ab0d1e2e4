// Opens every story of a built Storybook in Chromium: it renders and plays without an error, asks no other host, and
// axe finds nothing in the light and in the dark theme; from right to left nothing sticks out sideways.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { launchChromium } from './browsers.mjs';
import { serve, watchPage } from './serve.mjs';
import { addTotals, noTotals, oneTest } from './totals.mjs';

const PAGES_AT_ONCE = 2;

/** How each story is looked at; `axe` and `sideways` say what is asked there. */
const VIEWS = [
  { name: 'light', globals: 'theme:light', axe: true },
  { name: 'dark', globals: 'theme:dark', axe: true },
  { name: 'rtl', globals: 'direction:rtl', sideways: true },
];

// rules about a whole page, which a story is not
const PAGE_RULES = ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass'];

/** Runs in the page, before its scripts: keeps the promise of how the story ended. */
const recordEnd = () => {
  const ends = {
    storyFinished: ({ status, reporters }) => ({ ok: status === 'success', detail: reporters }),
    docsRendered: () => ({ ok: true }),
  };
  for (const name of ['playFunctionThrewException', 'storyThrewException', 'storyErrored', 'storyMissing']) {
    ends[name] = (detail) => ({ ok: false, detail: detail?.message ?? detail });
  }
  let channel;
  globalThis.storyEnd = new Promise((done) => {
    Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
      get: () => channel,
      set(value) {
        channel = value;
        for (const [name, result] of Object.entries(ends)) value.on(name, (event) => done(result(event)));
      },
    });
  });
};

/** Runs in the page: what axe objects to, in words. */
const findObstacles = async (pageRules) => {
  const rules = Object.fromEntries(pageRules.map((rule) => [rule, { enabled: false }]));
  const { violations } = await globalThis.axe.run('#storybook-root', { rules, resultTypes: ['violations'] });
  return violations.map(
    ({ id, nodes }) => `axe ${id}: ${nodes.map(({ html, target }) => `${target} ${html}`).join('; ')}`,
  );
};

/** Runs in the page: true when something is wider than the window. */
const sticksOut = () => document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth;

const within = (promise, milliseconds) =>
  Promise.race([
    promise,
    new Promise((_, fail) => setTimeout(fail, milliseconds, new Error(`not done after ${milliseconds} ms`))),
  ]);

/** To be called once a page before `showStory`. */
export const watchEnd = (page) => page.evaluateOnNewDocument(recordEnd);

/** Opens a story or page of documentation; rejects with its error when it does not render and play to its end. */
export async function showStory(page, address, { id, type }, globals = 'theme:light') {
  await page.goto(`${address}/iframe.html?id=${id}&viewMode=${type}&globals=${globals};a11y.manual:!true`);
  const { ok, detail } = await within(
    page.evaluate(() => globalThis.storyEnd),
    20_000,
  );
  if (!ok) throw new Error(JSON.stringify(detail).slice(0, 500));
}

async function look(page, address, entry, view, axeSource) {
  await showStory(page, address, entry, view.globals);
  if (view.sideways && (await page.evaluate(sticksOut))) return ['something is wider than the window'];
  if (!view.axe || entry.type === 'docs') return [];
  await page.evaluate(axeSource);
  return page.evaluate(findObstacles, PAGE_RULES);
}

/** A page for many stories: its scripts are read once, and each story finds the storage empty. */
async function openPage(browser, address) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  const faults = watchPage(page, address);
  await watchEnd(page);
  const empty = async () => {
    await page.goto('about:blank');
    faults.splice(0);
    await session.send('Storage.clearDataForOrigin', { origin: address, storageTypes: 'indexeddb,local_storage' });
  };
  return { page, faults, empty };
}

async function faultsOf({ page, faults, empty }, address, entry, view, axeSource) {
  await empty();
  const found = await look(page, address, entry, view, axeSource).catch((error) => [String(error)]);
  return [...faults, ...found];
}

async function checkEntry(opened, address, entry, axeSource) {
  const views = entry.type === 'docs' ? VIEWS.slice(0, 1) : VIEWS;
  const lines = [];
  for (const view of views) {
    const faults = await faultsOf(opened, address, entry, view, axeSource);
    lines.push(...faults.map((fault) => `     ${view.name}: ${fault}`));
  }
  console.log([`${lines.length === 0 ? 'ok  ' : 'FAIL'} ${entry.id}`, ...lines].join('\n'));
  return oneTest(lines.length === 0, entry.id);
}

/** Resolves with one test a story or page of documentation of the Storybook built in `folder`. */
export async function checkStories(folder) {
  const { entries } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
  const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const waiting = Object.values(entries);
  const server = await serve(folder);
  const browser = await launchChromium();
  const work = async () => {
    const opened = await openPage(browser, server.address);
    let totals = noTotals;
    for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
      totals = addTotals(totals, await checkEntry(opened, server.address, entry, axeSource));
    }
    return totals;
  };
  const totals = await Promise.all(Array.from({ length: PAGES_AT_ONCE }, work));
  await browser.close();
  server.close();
  return addTotals(...totals);
}
