import fc from 'fast-check';
import type { ConformanceHarness } from '../../../src/storage/conformance/index.js';
import { begin, beginnings, firstBatch, histories, KINDS, SPACES } from './commands.js';
import { createSide, outcome, shownBatch } from './side.js';
import type { Side } from './side.js';

/** How often a history is made up. A few seconds in the slowest browser. */
const RUNS = 50;

const PEOPLE: readonly (readonly [string, string])[] = [
  ['person:ada', 'person:ada'],
  ['person:ada', 'person:ben'],
];

/**
 * Rejects when any history gets another answer from one storage than from the other. The error names the seed and the
 * shortest history that was found.
 */
export async function expectSameHistories(expected: ConformanceHarness, actual: ConformanceHarness): Promise<void> {
  const property = fc.asyncProperty(
    fc.constantFrom(...PEOPLE),
    beginnings,
    histories,
    async (people, beginning, history) => {
      const model = await createSide(await expected.createWorld(), people);
      const real = await createSide(await actual.createWorld(), people);
      try {
        for (const side of [model, real]) await begin(side, beginning);
        await fc.asyncModelRun(() => ({ model, real }), history);
        await expectSameContents(model, real);
      } finally {
        await model.end();
        await real.end();
      }
    },
  );
  const stops = { interruptAfterTimeLimit: 60_000, markInterruptAsFailure: true };
  await fc.assert(property, { numRuns: RUNS, includeErrorInReport: true, ...stops });
}

async function expectSameContents(model: Side, real: Side): Promise<void> {
  const [wanted, got] = [model.told(await contents(model)), real.told(await contents(real))];
  if (wanted !== got) throw new Error(`in the end\nexpected ${wanted}\ngot ${got}`);
}

/** Everything either client can still learn, with new connections. */
async function contents(side: Side): Promise<unknown> {
  const found: unknown[] = [];
  for (const client of side.clients) {
    await client.adapter.close();
    client.adapter = await side.connect(client.person);
    found.push(await outcome(client.adapter.spaces()));
    for (const space of SPACES) {
      for (const kind of KINDS) found.push(await outcome(client.adapter.list(space, { kind }), ({ items }) => items));
    }
    if (client.since !== undefined)
      found.push(await outcome(firstBatch(client, ['members'], client.since), shownBatch));
  }
  return found;
}
