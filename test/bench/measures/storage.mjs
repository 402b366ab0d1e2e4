// The IndexedDB adapter: records in bulk, puts issued together, queries; against IndexedDB by hand.
import { compare, inTurn } from '../figures.mjs';

const BULK = 10_000;
const PUTS = 1_000;
const RECORDS = 1_000;

export async function measureStorage(bench) {
  const page = await bench.open('storage');
  const run = (group, names, count) =>
    inTurn(
      Object.fromEntries(
        names.map((name) => [name, () => page.evaluate((g, n, c) => globalThis.bench[g][n](c), group, name, count)]),
      ),
      bench,
    );
  const bulk = await run('bulk', ['ours', 'indexed', 'bare'], BULK);
  const puts = await run('puts', ['together', 'oneByOne', 'byHand'], PUTS);
  const queries = await run('queries', ['snapshot', 'adapter', 'all'], RECORDS);
  await page.close();
  const getAll = 'get all, filter';
  return {
    lines: [
      compare('storage: 10,000 records in bulk', {
        ours: bulk.ours,
        baseline: bulk.indexed,
        against: 'raw, same rows and index',
        target: 1,
      }),
      compare('storage: 10,000 records in bulk', {
        ours: bulk.ours,
        baseline: bulk.bare,
        against: 'raw, same rows, no index',
      }),
      compare('storage: 1,000 puts together', {
        ours: puts.together,
        baseline: puts.oneByOne,
        against: 'one by one',
        target: 0.15,
      }),
      compare('storage: 1,000 puts one by one', { ours: puts.oneByOne, baseline: puts.byHand, against: 'raw' }),
      compare('storage: 50 queries of the store', {
        ours: queries.snapshot,
        baseline: queries.all,
        against: getAll,
        target: 0.3,
      }),
      compare('storage: 50 queries of the adapter', { ours: queries.adapter, baseline: queries.all, against: getAll }),
    ],
  };
}
