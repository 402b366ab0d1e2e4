import { indexedDBStorage } from '../../src/storage/indexeddb.js';
import type { StorageAdapter } from '../../src/storage/contract.js';

/** Where this page keeps everything. */
export const DATABASE = 'mentorship-demo';
const AS_OF = 'mentorship-demo/as-of';
/** Of the widgets: drafts and changes that wait. */
const OWN_KEYS = /^mentorship-(?:demo|widgets)\//u;

const storage = indexedDBStorage({ name: DATABASE });

/** Opens the storage for a person; rejects with a StorageError where this browser blocks it. */
export const open = (person: string): Promise<StorageAdapter> => storage({ person, indexes: {}, schemaVersion: 1 });

/** What this browser remembers of the page. Where it remembers nothing, as in a sandboxed frame, asking throws. */
function asked<T>(ask: (device: Storage) => T): T | undefined {
  try {
    return ask(localStorage);
  } catch {
    return undefined;
  }
}

/** The instant at which the stored sample was true; undefined while there is none. */
export const storedAsOf = (): string | undefined => asked((device) => device.getItem(AS_OF)) ?? undefined;

export const keepAsOf = (asOf: string): void => {
  asked((device) => device.setItem(AS_OF, asOf));
};

/** Forgets all that this page keeps. Other tabs of it lose their storage and say so. */
export async function forget(): Promise<void> {
  asked((device) => {
    for (const key of Object.keys(device).filter((name) => OWN_KEYS.test(name))) device.removeItem(key);
  });
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
