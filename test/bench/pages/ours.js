// The page of the element: a provider on a memory storage that holds the records, its store open.
import 'mentorship-widgets/elements/mentorship-provider.js';
import { createMemoryWorld, memoryStorage } from 'mentorship-widgets/storage/memory.js';
import { AMARA, LENA, NOW, PAIR, ZONE } from '../data.js';

const config = (person) => ({ person, indexes: {}, schemaVersion: 1 });

/** A memory storage that holds the records. */
export async function storageOf(records) {
  const storage = memoryStorage({ shared: createMemoryWorld() });
  const adapter = await storage(config(LENA));
  await adapter.open(PAIR, [LENA, AMARA]);
  for (const { space, id, value } of records) {
    const plain = JSON.parse(JSON.stringify(value));
    const [result] = await adapter.commit(space, [{ type: 'put', id, ifRev: null, opId: id, value: plain }]);
    if (!result.ok) throw result.error;
  }
  return storage;
}

/** A provider on the page, without the store being opened. */
export function providerOn(storage, options = {}) {
  const provider = document.createElement('mentorship-provider');
  Object.assign(provider, { storageFactory: storage, user: LENA, zone: ZONE, clock: () => NOW, ...options });
  document.body.append(provider);
  return provider;
}

/** Resolves when the store has read its records, and keeps it open. */
export const whenReady = ({ store }) =>
  new Promise((resolve) => {
    const look = () => {
      if (store.snapshot.status === 'ready') resolve();
    };
    store.subscribe(look);
    look();
  });
