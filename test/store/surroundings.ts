import type { PageEvent, Platform } from '../../src/store/platform.js';
import type { Snapshot } from '../../src/store/snapshot.js';
import { createStore, type MentorshipStore, type StoreOptions } from '../../src/store/store.js';
import type { StorageFactory } from '../../src/storage/contract.js';
import { LENA, NOW } from '../support/sample.js';

/** One browser: what it keeps, and the channels between its pages. */
export interface Browser {
  readonly kept: Map<string, string>;
  readonly channels: Map<string, Set<() => void>>;
}

export const createBrowser = (): Browser => ({ kept: new Map(), channels: new Map() });

/** One page of a browser, with the events that the browser sends it. */
export interface Page extends Platform {
  emit(event: PageEvent): void;
  /** The waits that are planned, in milliseconds. */
  readonly waits: () => number[];
  /** Lets the planned waits end. */
  pass(): void;
  /** How many listen to page events. */
  readonly listening: () => number;
}

let made = 0;

export function openPage(browser: Browser = createBrowser(), now: () => string = () => NOW): Page {
  const listeners = new Set<(event: PageEvent) => void>();
  const planned = new Map<() => void, number>();
  const { kept, channels } = browser;
  return {
    now,
    newUnique: () => `u${String((made += 1))}`,
    later(milliseconds, run) {
      planned.set(run, milliseconds);
      return () => planned.delete(run);
    },
    device: {
      get: (key) => kept.get(key),
      set: (key, text) => {
        kept.set(key, text);
        return true;
      },
      remove: (key) => {
        kept.delete(key);
      },
    },
    channel(name, onSignal) {
      const open = channels.get(name) ?? new Set();
      const hear = () => {
        onSignal();
      };
      channels.set(name, open.add(hear));
      return {
        post: () => {
          for (const other of open) if (other !== hear) other();
        },
        close: () => {
          open.delete(hear);
        },
      };
    },
    onPage(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    emit: (event) => {
      for (const listener of [...listeners]) listener(event);
    },
    listening: () => listeners.size,
    waits: () => [...planned.values()],
    pass() {
      const due = [...planned.keys()];
      planned.clear();
      for (const run of due) run();
    },
  };
}

export interface StoreSetting extends Partial<Pick<StoreOptions, 'fallback' | 'onSnapshot'>> {
  readonly as?: string;
  readonly page?: Platform;
}

/** A store of one person on a page, on that storage. */
export const storeOn = (
  storage: StorageFactory,
  { as = LENA, page = openPage(), ...rest }: StoreSetting = {},
): MentorshipStore =>
  createStore({
    identity: { person: as, name: '', roles: [], zone: 'Europe/Berlin' },
    platform: page,
    storage: () => Promise.resolve(storage),
    name: 'test',
    ...rest,
  });

/** Resolves with the first snapshot for which the question is answered with yes; the last one counts too. */
export function until(store: MentorshipStore, question: (snapshot: Snapshot) => boolean): Promise<Snapshot> {
  return new Promise((resolve) => {
    const look = () => {
      const { snapshot } = store;
      if (!question(snapshot)) return;
      stop();
      resolve(snapshot);
    };
    const stop = store.subscribe(look);
    queueMicrotask(look);
  });
}

export const ready = async (store: MentorshipStore): Promise<MentorshipStore> => {
  await until(store, ({ status }) => status === 'ready');
  return store;
};

/** What the goals are called, in the order of the snapshot. */
export const titles = ({ snapshot }: Pick<MentorshipStore, 'snapshot'>): string[] =>
  snapshot.of('goal').map(({ value }) => value.title);
