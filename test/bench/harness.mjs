// What every measure stands on: the built pages, a server, a browser.
import { readdirSync } from 'node:fs';
import { launchChromium } from '../runner/browsers.mjs';
import { serve, watchPage } from '../runner/serve.mjs';
import { arePeersInstalled, buildPages, PAGES, removePages } from './build.mjs';

const ARGUMENTS = [
  '--js-flags=--expose-gc',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--disable-background-timer-throttling',
];

const documentOf = (name, scripts, styles) => `<!doctype html>
<html lang="en-GB"><meta charset="utf-8"><title>${name}</title><style>body { margin: 16px }</style>
${styles.map((style) => `<link rel="stylesheet" href="/${style}">`).join('')}<body>
${scripts.map((script) => `<script type="module" src="/${script}.js"></script>`).join('')}`;

/** Peers and the page on which they stand. */
const FULL_CALENDARS = ['fullcalendar6', 'fullcalendar7'];
const PEERS = { board: ['sortable'], month: FULL_CALENDARS, series: FULL_CALENDARS, directory: ['lists'] };

function pagesOf(root) {
  const styles = readdirSync(root).filter((file) => file.endsWith('.css'));
  return Object.fromEntries(
    PAGES.map((name) => {
      const peers = (arePeersInstalled() && PEERS[name]) || [];
      const sheets = styles.filter((style) => peers.some((peer) => style.startsWith(`${peer}.`)));
      return [`/${name}.html`, documentOf(name, [name, ...peers], sheets)];
    }),
  );
}

/**
 * Builds and serves the pages. `rounds` is the number of samples of each variant, after `warmUp` ones that do not
 * count. `open(name)` resolves with a page that has registered `globalThis.bench`; its faults end the measure.
 */
export async function startBench({ rounds, warmUp }) {
  const root = await buildPages();
  const server = await serve(root, { pages: pagesOf(root) });
  const browser = await launchChromium({ args: ARGUMENTS });

  async function load(page, name) {
    const faults = watchPage(page, server.address);
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${server.address}/${name}.html`, { waitUntil: 'networkidle0' });
    const isThere = await page.evaluate(() => globalThis.bench !== undefined);
    if (!isThere || faults.length > 0) throw new Error(`${name}: ${faults.join('\n') || 'no bench on the page'}`);
    return page;
  }

  return {
    rounds,
    warmUp,
    peersInstalled: arePeersInstalled(),
    open: async (name) => load(await browser.newPage(), name),
    /** Two pages of one profile, both in sight. */
    async openTwo(name) {
      const session = await browser.target().createCDPSession();
      const pages = [];
      for (let index = 0; index < 2; index++) {
        const { targetId } = await session.send('Target.createTarget', { url: 'about:blank', newWindow: true });
        const target = await browser.waitForTarget((one) => one._targetId === targetId);
        pages.push(await load(await target.page(), name));
      }
      return pages;
    },
    version: () => browser.version(),
    async stop() {
      await browser.close();
      server.close();
      removePages();
    },
  };
}

/**
 * Main-thread time of a page between two moments, in milliseconds of processor time: what other programs do on the
 * machine does not count.
 */
export async function mainThread(page) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  return async (act) => {
    const before = await read();
    await act();
    return (await read()) - before;
  };
}

/** Kilobytes of the heap, with the buffers of typed arrays, after collecting what is left over. */
export async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  return (usedSize + backingStorageSize) / 1000;
}
