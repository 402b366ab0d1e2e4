// A month of 200 meetings: mount, and going to the next month, which has 200 as well; beside FullCalendar.
import { compare, inTurn } from '../figures.mjs';
import { unlike } from '../same-content.mjs';

/** Mounts once; resolves with both times. */
const sample = (page, name) =>
  page.evaluate(async (variant) => {
    const mount = await globalThis.bench.mount(variant);
    const next = await globalThis.bench.next();
    globalThis.bench.unmount();
    return { mount, next };
  }, name);

export async function measureMonth(bench) {
  const page = await bench.open('month');
  const faults = await unlike(page);
  const names = bench.peersInstalled ? ['ours', 'baseline', 'fullcalendar'] : ['ours', 'baseline'];
  const samples = await inTurn(Object.fromEntries(names.map((name) => [name, () => sample(page, name)])), bench);
  await page.close();
  const pick = (part) => Object.fromEntries(names.map((name) => [name, samples[name].map((one) => one[part])]));
  const mount = pick('mount');
  const next = pick('next');
  const beside = (measure, { ours, fullcalendar }) =>
    fullcalendar ? [compare(measure, { ours, baseline: fullcalendar, against: 'FullCalendar' })] : [];
  return {
    faults,
    lines: [
      compare('month of 200 meetings: mount', { ...mount, target: 2 }),
      ...beside('month of 200 meetings: mount', mount),
      compare('month of 200 meetings: next month', { ...next, target: 1.7 }),
      ...beside('month of 200 meetings: next month', next),
    ],
  };
}
