import { StorageError, type StorageAdapter, type StorageFactory } from '../../src/storage/contract.js';
import { indexedDBStorage } from '../../src/storage/indexeddb.js';
import { createMemoryWorld, memoryStorage } from '../../src/storage/memory.js';

/** Where this page keeps everything. */
export const DATABASE = 'mentorship-demo';
const AS_OF = 'mentorship-demo/as-of';
/** Of the widgets: drafts and changes that wait. */
const OWN_KEYS = /^mentorship-(?:demo|widgets)\//u;

const database = indexedDBStorage({ name: DATABASE });

/** Stands in for a browser that blocks its storage: one for the importer and the widgets, until the tab is closed. */
const memory = memoryStorage({ shared: createMemoryWorld() });

/** The storage of the whole page, found out when it is first used. */
let chosen: Promise<StorageFactory> | undefined;

async function choose(): Promise<StorageFactory> {
  try {
    const adapter = await database({ person: '', indexes: {}, schemaVersion: 1 });
    await adapter.close();
    return database;
  } catch (error) {
    if (error instanceof StorageError && error.code === 'unavailable') return memory;
    throw error;
  }
}

const storage = (): Promise<StorageFactory> => (chosen ??= choose());

/** What the widgets use where this browser blocks its storage; otherwise undefined. */
export async function memoryInstead(): Promise<StorageFactory | undefined> {
  const found = await storage().catch(() => database);
  return found === memory ? memory : undefined;
}

/** Opens the storage for a person; rejects with a StorageError. */
export async function open(person: string): Promise<StorageAdapter> {
  return (await storage())({ person, indexes: {}, schemaVersion: 1 });
}

/** What this browser remembers of the page. Where it remembers nothing, as in a sandboxed frame, asking throws. */
function asked<T>(ask: (device: Storage) => T): T | undefined {
  try {
    return ask(localStorage);
  } catch {
    return undefined;
  }
}

/** Of a page that remembers nothing. */
let asOfNow: string | undefined;

/** The instant at which the stored sample was true; undefined while there is none. */
export const storedAsOf = (): string | undefined => asOfNow ?? asked((device) => device.getItem(AS_OF)) ?? undefined;

/** Keeps that instant as long as the sample is kept. */
export async function keepAsOf(asOf: string): Promise<void> {
  asOfNow = asOf;
  if (await memoryInstead()) return;
  asked((device) => {
    device.setItem(AS_OF, asOf);
  });
}

/** Whether the sample has to be brought in: memory begins empty with every visit. */
export const needsSample = async (): Promise<boolean> =>
  storedAsOf() === undefined || (asOfNow === undefined && (await memoryInstead()) !== undefined);

/** Forgets all that this page keeps. Other tabs of it lose their storage and say so. */
export async function forget(): Promise<void> {
  asked((device) => {
    for (const key of Object.keys(device).filter((name) => OWN_KEYS.test(name))) device.removeItem(key);
  });
  if (await memoryInstead()) return;
  await new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess =
      request.onerror =
      request.onblocked =
        () => {
          resolve();
        };
  });
}

interface Sight {
  readonly name: string;
  readonly zone: string;
}

const textIn = (value: unknown, field: string): string => {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
  return typeof found === 'string' ? found : '';
};

/** What is known of a person, and whether they have a mentorship. */
export async function lookUp(person: string): Promise<Sight & { readonly paired: boolean }> {
  const adapter = await open(person);
  try {
    const [[record], spaces] = await Promise.all([adapter.get('members', [person]), adapter.spaces()]);
    return {
      name: textIn(record?.value, 'name'),
      zone: textIn(record?.value, 'zone'),
      paired: spaces.some(({ space }) => space.startsWith('pair:')),
    };
  } finally {
    await adapter.close();
  }
}

/** The programme that everybody may read about. */
export async function findProgramme(): Promise<{ name: string; about: string } | undefined> {
  const adapter = await open('');
  try {
    const { items } = await adapter.list('public', { kind: 'programme' }, { limit: 1 });
    const value = items[0]?.value;
    return value === undefined ? undefined : { name: textIn(value, 'name'), about: textIn(value, 'about') };
  } finally {
    await adapter.close();
  }
}
