// A goal board of 4 columns with 500 goals each, of which a part is drawn: mount, moving a card, adding one, weight.
import { compare, inTurn } from '../figures.mjs';
import { heapOf, mainThread } from '../harness.mjs';
import { unlike } from '../same-content.mjs';
import { add, drag, each, mounted } from './board.mjs';

/** Kilobytes of the heap with a mounted board, and over the data: the open store, or the array of the hand-written one. */
async function weigh(tab, session, name) {
  await tab.evaluate((variant) => globalThis.bench.prepare(variant), name);
  const before = await heapOf(session);
  await tab.evaluate(() => globalThis.bench.show());
  await tab.evaluate(() => globalThis.bench.settle());
  const after = await heapOf(session);
  await tab.evaluate(() => globalThis.bench.unmount());
  return { page: after, over: after - before };
}

export async function measureLarge(bench) {
  const page = await bench.open('large');
  const faults = await unlike(page);
  const both = ['ours', 'baseline'];
  const mounts = await inTurn(
    each([...both, 'small'], (name) => mounted(page, name)),
    bench,
  );
  const time = await mainThread(page);
  const moves = await inTurn(
    each(both, (name) => drag(page, time, name)),
    bench,
  );
  const saves = await inTurn(
    each(both, (name) => add(page, time, name, 'save')),
    bench,
  );
  const session = await page.createCDPSession();
  const weights = await inTurn(
    each([...both, 'small'], (name) => weigh(page, session, name)),
    bench,
  );
  await page.close();
  const { ours, baseline, small } = mounts;
  return {
    faults,
    lines: [
      compare('board 4 × 500: mount', { ours, baseline, target: 3 }),
      compare('board 4 × 500: mount', { ours, baseline: small, against: 'ours, 4 × 50', target: 1.3 }),
      compare('board 4 × 500: move a card, main thread', { ...moves, target: 1.5 }),
      compare('board 4 × 500: add a card, main thread', { ...saves, target: 1.5 }),
      compare('board 4 × 500: heap of the page', {
        ours: weights.ours.map(({ page }) => page),
        baseline: weights.baseline.map(({ page }) => page),
        unit: 'kB',
        target: 1.3,
      }),
      compare('board 4 × 500: heap over the data', {
        ours: weights.ours.map(({ over }) => over),
        baseline: weights.small.map(({ over }) => over),
        against: 'ours, 4 × 50',
        unit: 'kB',
        target: 1.3,
      }),
    ],
  };
}
