import { conformanceConfig } from '../../src/storage/conformance/index.js';
import type { ConformanceHarness } from '../../src/storage/conformance/index.js';
import { indexedDBStorage } from '../../src/storage/indexeddb.js';
import { createMemoryWorld, memoryStorage } from '../../src/storage/memory.js';

export const memoryHarness: ConformanceHarness = {
  name: 'memory',
  capabilities: {
    write: true,
    atomicBatch: true,
    changes: 'push',
    reach: 'tab',
    access: true,
    maxRecordBytes: 262_144,
  },
  createWorld: () => {
    const storage = memoryStorage({ shared: createMemoryWorld() });
    return Promise.resolve({
      connect: (person) => storage(conformanceConfig(person)),
      destroy: () => Promise.resolve(),
    });
  },
};

export const indexedDBHarness: ConformanceHarness = {
  name: 'IndexedDB',
  capabilities: {
    write: true,
    atomicBatch: true,
    changes: 'push',
    reach: 'browser',
    access: true,
    maxRecordBytes: 262_144,
  },
  createWorld: () => {
    const name = createDatabaseName();
    const storage = indexedDBStorage({ name });
    return Promise.resolve({
      connect: (person) => storage(conformanceConfig(person)),
      destroy: () => deleteDatabase(name),
    });
  },
};

/** A name that no other test has. */
export function createDatabaseName(): string {
  return `test ${crypto.getRandomValues(new Uint32Array(3)).join(' ')}`;
}

export function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = () => {
      resolve();
    };
    deleting.onerror = () => {
      reject(new Error(`${name} could not be deleted`));
    };
  });
}
