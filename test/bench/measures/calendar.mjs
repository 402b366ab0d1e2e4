// Hours for two people and a large calendar file, against what a page can bear: no hand-written page stands beside.
import { compare, inTurn } from '../figures.mjs';

/** Milliseconds. */
const HOURS_LIMIT = 5;
const FRAME_LIMIT = 50;

export async function measureCalendar(bench) {
  const page = await bench.open('calendar');
  const slots = (isPolyfilled) => () => page.evaluate((options) => globalThis.bench.slots(options), { isPolyfilled });
  const samples = await inTurn({ native: slots(false), polyfilled: slots(true), file: () => readFile(bench) }, bench);
  await page.close();
  const line = (measure, ours, limit) => compare(measure, { ours, baseline: [limit], against: 'the limit', target: 1 });
  return {
    lines: [
      line('six weeks of hours for two, 120 taken each', samples.native, HOURS_LIMIT),
      line('— with the Temporal of the polyfill', samples.polyfilled, HOURS_LIMIT),
      line('calendar file of 5 MB: longest frame', samples.file, FRAME_LIMIT),
    ],
  };
}

/** On a page of its own: nobody reads a second file, so nothing is warm. */
async function readFile(bench) {
  const page = await bench.open('calendar');
  const longest = await page.evaluate(() => globalThis.bench.file());
  await page.close();
  return longest;
}
