import { conformanceConfig } from '../../../src/storage/conformance/index.js';
import type { ConformanceHarness } from '../../../src/storage/conformance/index.js';
import type { StorageAdapter } from '../../../src/storage/contract.js';
import { createMemoryWorld, memoryStorage } from '../../../src/storage/memory.js';
import type { MemoryWorld } from '../../../src/storage/memory.js';
import { memoryHarness } from '../harness.js';

/** What a broken adapter does differently from the sound one it wraps. */
export type Fault = (sound: StorageAdapter, world: MemoryWorld) => Partial<StorageAdapter>;

/** A fault with the title of the test that catches it. */
export interface NamedFault {
  readonly title: string;
  readonly fault: Fault;
}

export const caught = (title: string, fault: Fault): NamedFault => ({ title, fault });

/** Memory adapters that all have the fault. */
export function faultyHarness(
  fault: Fault,
  capabilities: Partial<ConformanceHarness['capabilities']> = {},
): ConformanceHarness {
  const declared = { ...memoryHarness.capabilities, ...capabilities };
  return {
    name: 'faulty',
    capabilities: declared,
    deadline: 100,
    createWorld: () => {
      const world = createMemoryWorld();
      const storage = memoryStorage({ shared: world });
      return Promise.resolve({
        connect: async (person) => {
          const sound = await storage(conformanceConfig(person));
          return { ...delegate(sound), capabilities: declared, ...fault(sound, world) };
        },
        destroy: () => Promise.resolve(),
      });
    },
  };
}

function delegate(sound: StorageAdapter): StorageAdapter {
  return {
    name: sound.name,
    capabilities: sound.capabilities,
    spaces: (options) => sound.spaces(options),
    open: (space, members, options) => sound.open(space, members, options),
    get: (space, ids, options) => sound.get(space, ids, options),
    list: (space, query, options) => sound.list(space, query, options),
    commit: (space, operations, options) => sound.commit(space, operations, options),
    changes: (spaces, options) => sound.changes(spaces, options),
    close: () => sound.close(),
  };
}
