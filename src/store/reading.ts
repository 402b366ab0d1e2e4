import type { SpaceInfo, StorageAdapter } from '../storage/contract.js';
import type { Cache } from './cache.js';
import { follow, loadSpaces, type Feed } from './feed.js';
import type { Kinds } from './kinds.js';

export interface ReadingOptions {
  readonly cache: Cache;
  readonly kinds: Kinds;
  /** The cache has taken what others wrote. */
  readonly onNews: () => void;
  /** The storage ended the feed; with `cursor-expired` everything must be read again. */
  readonly onEnd: (error: unknown) => void;
}

/**
 * Reads what is stored into the cache and follows what others write from there on. Rejects with the error of the storage.
 * One call at a time: each begins where the one before it ended.
 */
export interface Reading {
  /** The spaces that were there when they were last asked for. */
  readonly spaces: readonly SpaceInfo[];
  /** Reads everything; what is gone from the storage leaves the cache. */
  everything(adapter: StorageAdapter): Promise<void>;
  /** Follows again from where the feed before it stood; reads everything where it stood nowhere. */
  onward(adapter: StorageAdapter): Promise<void>;
  /** Reads the spaces that were made meanwhile: that of a new mentorship is made by one partner. */
  newSpaces(adapter: StorageAdapter): Promise<void>;
  /** Follows no more until it is asked to go on. */
  pause(): void;
  /** Never follows again. */
  close(): void;
}

export function createReading({ cache, kinds, onNews, onEnd }: ReadingOptions): Reading {
  let spaces: readonly SpaceInfo[] = [];
  let feed: Feed | undefined;
  let isClosed = false;

  const handlers = {
    onNews: () => {
      kinds.meet([...cache.aside.values()].map(({ id }) => id));
      onNews();
    },
    onEnd,
  };

  /** Follows first and reads then, so that nothing falls between; goes on where the feed before it stood. */
  async function followAnd(adapter: StorageAdapter, read: () => Promise<unknown>): Promise<void> {
    const since = feed?.cursor;
    feed?.stop();
    const names = spaces.map(({ space }) => space);
    const follows = !isClosed && adapter.capabilities.changes !== 'none';
    const next = follows ? follow(adapter, cache, names, since, handlers) : undefined;
    feed = next;
    try {
      await next?.started;
      await read();
      next?.go();
    } catch (error) {
      next?.stop();
      feed = undefined;
      throw error;
    }
  }

  async function everything(adapter: StorageAdapter): Promise<void> {
    feed?.stop();
    feed = undefined;
    spaces = await adapter.spaces();
    const names = spaces.map(({ space }) => space);
    await followAnd(adapter, async () => {
      cache.retain(await loadSpaces(adapter, cache, names, kinds.all));
    });
  }

  return {
    get spaces() {
      return spaces;
    },
    everything,
    onward: (adapter) =>
      feed?.cursor === undefined ? everything(adapter) : followAnd(adapter, () => Promise.resolve()),
    async newSpaces(adapter) {
      const known = new Set(spaces.map(({ space }) => space));
      spaces = await adapter.spaces().catch(() => spaces);
      const added = spaces.filter(({ space }) => !known.has(space)).map(({ space }) => space);
      if (added.length > 0) await followAnd(adapter, () => loadSpaces(adapter, cache, added, kinds.all));
    },
    pause: () => feed?.stop(),
    close() {
      isClosed = true;
      feed?.stop();
    },
  };
}
