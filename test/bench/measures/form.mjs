// The feedback form with its five fields: mount, and what an empty submit shows.
import { compare, inTurn } from '../figures.mjs';
import { unlike } from '../same-content.mjs';

const sample = (page, name) =>
  page.evaluate(async (variant) => {
    const mount = await globalThis.bench.mount(variant);
    const { ms, frames } = await globalThis.bench.submit();
    globalThis.bench.unmount();
    return { mount, submit: ms, frames };
  }, name);

export async function measureForm(bench) {
  const page = await bench.open('form');
  const faults = await unlike(page);
  const samples = await inTurn(
    { ours: () => sample(page, 'ours'), baseline: () => sample(page, 'baseline') },
    // it is small, so more samples cost little
    { rounds: bench.rounds * 3, warmUp: bench.warmUp * 2 },
  );
  await page.close();
  const pick = (part) => ({
    ours: samples.ours.map((one) => one[part]),
    baseline: samples.baseline.map((one) => one[part]),
  });
  return {
    faults,
    lines: [
      compare('form: mount', { ...pick('mount'), target: 2 }),
      compare('form: empty submit to its problems', pick('submit')),
      compare('form: empty submit to its problems, frames', { ...pick('frames'), unit: 'frames', target: 1 }),
    ],
  };
}
