// One tab stores a goal, the other tab shows it: from the command to the paint there, both tabs in sight.
import { compare, inTurn } from '../figures.mjs';

export async function measureTabs(bench) {
  const [writer, reader] = await bench.openTwo('tabs');
  for (const page of [writer, reader]) {
    await page.evaluate(() => globalThis.bench.openOurs());
    await page.evaluate(() => globalThis.bench.openByHand());
  }
  let counter = 0;
  const sample = async (write) => {
    const title = `Goal ${counter++}`;
    const painted = reader.evaluate((text) => globalThis.bench.painted(text), title);
    const start = await writer.evaluate((name, text) => globalThis.bench[name](text), write, title);
    return (await painted) - start;
  };
  const samples = await inTurn({ ours: () => sample('write'), baseline: () => sample('writeByHand') }, bench);
  await Promise.all([writer.close(), reader.close()]);
  return { lines: [compare('one tab’s write on the other tab’s screen', samples)] };
}
