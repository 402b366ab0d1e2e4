import { storageConformance } from '../../../src/storage/conformance/index.js';
import type { ConformanceHarness } from '../../../src/storage/conformance/index.js';

/** The tests of the suite by title, not run yet. */
export function collectTests(harness: ConformanceHarness): ReadonlyMap<string, () => Promise<void>> {
  const tests = new Map<string, () => Promise<void>>();
  const groups: string[] = [];
  storageConformance(
    {
      describe: (title, body) => {
        groups.push(title);
        body();
        groups.pop();
      },
      it: (title, test) => {
        tests.set([...groups.slice(1), title].join(' '), test);
      },
    },
    harness,
  );
  return tests;
}
