import { indexedDBHarness, memoryHarness } from './harness.js';
import { expectSameHistories } from './history/same.js';

describe('IndexedDB and memory', () => {
  it('answer alike, whatever two clients do', async function () {
    // Only a failure takes long: it looks for the shortest history.
    this.timeout(90_000);
    await expectSameHistories(memoryHarness, indexedDBHarness);
  });
});
