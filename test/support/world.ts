import { createMemoryWorld, memoryStorage, type MemoryWorld } from '../../src/storage/memory.js';
import type { StorageAdapter, StorageFactory } from '../../src/storage/contract.js';
import { importRecords, type ImportEntry } from '../../src/store/import.js';

const config = (person: string) => ({ person, indexes: {}, schemaVersion: 1 });

/** A memory storage that holds these records; every identity that opens it sees its own spaces. */
export interface World {
  readonly storage: StorageFactory;
  readonly memory: MemoryWorld;
}

export async function worldOf(records: readonly ImportEntry[] = []): Promise<World> {
  const memory = createMemoryWorld();
  const storage = memoryStorage({ shared: memory });
  const report = await importRecords(records, { open: (person) => storage(config(person)) });
  const [first] = report.refused;
  if (first) throw new Error(`${first.entry.id}: ${first.problem.code} ${JSON.stringify(first.problem.params)}`);
  return { storage, memory };
}

/** The same storage with some methods replaced: to let writes fail, or reading never end. */
export const spoiled =
  (storage: StorageFactory, replace: (adapter: StorageAdapter) => Partial<StorageAdapter>): StorageFactory =>
  async (c) => {
    const adapter = await storage(c);
    const bound = new Proxy(adapter, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    const parts = replace(bound);
    return new Proxy(bound, { get: (target, name) => Reflect.get(name in parts ? parts : target, name) as unknown });
  };
