import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { conformanceConfig, storageConformance } from '../../src/storage/conformance/index.js';
import { createMemoryWorld, memoryStorage } from '../../src/storage/memory.js';
import { memoryHarness } from './harness.js';

storageConformance({ describe, it }, memoryHarness);

describe('memory storage', () => {
  it('has a world of its own by default', async () => {
    const storage = memoryStorage();
    const [one, two] = [await storage(conformanceConfig('person:ada')), await storage(conformanceConfig('person:ada'))];
    await one.commit('person:ada', [{ type: 'put', id: 'goal:a', opId: 'op', ifRev: null, value: 1 }]);
    assert.deepEqual(await two.get('person:ada', ['goal:a']), [undefined]);
  });

  it('refuses a person that is no id', async () => {
    await assert.rejects(memoryStorage()(conformanceConfig('ada')), { code: 'invalid' });
  });

  it('rejects with aborted when the signal was aborted before', async () => {
    const config = { ...conformanceConfig('person:ada'), signal: AbortSignal.abort() };
    await assert.rejects(memoryStorage()(config), { code: 'aborted' });
  });

  it('does not take the cursor of another world', async () => {
    const [here, there] = [createMemoryWorld(), createMemoryWorld()];
    const signal = new AbortController().signal;
    const ada = await memoryStorage({ shared: here })(conformanceConfig('person:ada'));
    const other = await memoryStorage({ shared: there })(conformanceConfig('person:ada'));
    const first = await ada.changes(['public'], { signal })[Symbol.asyncIterator]().next();
    assert.equal(first.done, false);
    const since = first.value.cursor;
    const elsewhere = other.changes(['public'], { signal, since })[Symbol.asyncIterator]();
    await assert.rejects(elsewhere.next(), { code: 'cursor-expired' });
  });
});
