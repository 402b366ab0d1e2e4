// A month of 200 meetings, each with a record or all of series: mount, and going to the next month, which has as many;
// beside FullCalendar.
import { compare, inTurn } from '../figures.mjs';
import { unlike } from '../same-content.mjs';

const PEERS = { fullcalendar6: 'FullCalendar 6', fullcalendar7: 'FullCalendar 7' };

/** Mounts once; resolves with both times. */
const sample = (page, name) =>
  page.evaluate(async (variant) => {
    const mount = await globalThis.bench.mount(variant);
    const next = await globalThis.bench.next();
    globalThis.bench.unmount();
    return { mount, next };
  }, name);

async function measure(bench, { name, title }) {
  const page = await bench.open(name);
  const faults = await unlike(page);
  const names = ['ours', 'baseline', ...(bench.peersInstalled ? Object.keys(PEERS) : [])];
  const samples = await inTurn(Object.fromEntries(names.map((one) => [one, () => sample(page, one)])), bench);
  await page.close();
  const linesOf = (part, what, target) => {
    const [ours, baseline, ...others] = names.map((one) => samples[one].map((taken) => taken[part]));
    const beside = others.map((other, index) =>
      compare(`${title}: ${what}`, { ours, baseline: other, against: Object.values(PEERS)[index] }),
    );
    return [compare(`${title}: ${what}`, { ours, baseline, target }), ...beside];
  };
  return { faults, lines: [...linesOf('mount', 'mount', 2), ...linesOf('next', 'next month', 1.7)] };
}

export async function measureMonth(bench) {
  const meetings = await measure(bench, { name: 'month', title: 'month of 200 meetings' });
  const series = await measure(bench, { name: 'series', title: 'month of 46 series' });
  return { faults: [...meetings.faults, ...series.faults], lines: [...meetings.lines, ...series.lines] };
}
