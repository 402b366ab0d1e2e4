import { RECORD_KINDS } from '../model/id.js';
import type { Change, Cursor, StorageAdapter } from '../storage/contract.js';
import { placeOf, type Cache } from './cache.js';

/** Reads every record of those kinds in a space into the cache; answers where they stand. */
async function loadSpace(
  adapter: StorageAdapter,
  cache: Cache,
  space: string,
  kinds: readonly string[],
): Promise<string[]> {
  const places: string[] = [];
  const loadKind = async (kind: string) => {
    let cursor: Cursor | undefined;
    do {
      const page = await adapter.list(space, { kind }, { cursor, limit: 1000 });
      for (const record of page.items) {
        cache.put(space, record);
        places.push(placeOf(space, record.id));
      }
      cursor = page.cursor;
    } while (cursor !== undefined);
  };
  await Promise.all(kinds.map(loadKind));
  return places;
}

/** Reads every record of those kinds in some spaces into the cache; answers where they stand. */
export async function loadSpaces(
  adapter: StorageAdapter,
  cache: Cache,
  spaces: readonly string[],
  kinds: readonly string[] = RECORD_KINDS,
): Promise<ReadonlySet<string>> {
  return new Set((await Promise.all(spaces.map((space) => loadSpace(adapter, cache, space, kinds)))).flat());
}

async function applyChanges(adapter: StorageAdapter, cache: Cache, changes: readonly Change[]): Promise<boolean> {
  const news = changes.filter(({ space, id, rev, deleted }) =>
    deleted ? cache.revision(space, id) !== null : cache.revision(space, id) !== rev,
  );
  for (const [space, ids] of groupBySpace(news)) {
    const records = await adapter.get(space, ids);
    records.forEach((record, index) => {
      const id = ids[index];
      if (record) cache.put(space, record);
      else if (id !== undefined) cache.remove(space, id);
    });
  }
  return news.length > 0;
}

function groupBySpace(changes: readonly Change[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { space, id } of changes) groups.set(space, [...(groups.get(space) ?? []), id]);
  return groups;
}

export interface Feed {
  /** Settles once the first batch has come: from here on nothing is missed. */
  readonly started: Promise<void>;
  /** Lets news into the cache. They wait for it, since what is being read meanwhile may be older than they are. */
  go(): void;
  /** Where to go on. */
  readonly cursor: Cursor | undefined;
  stop(): void;
}

/**
 * Follows the changes of some spaces. `onNews` is called after the cache has taken them, `onEnd` when the storage ends
 * the feed: with `cursor-expired` everything must be read again.
 */
export function follow(
  adapter: StorageAdapter,
  cache: Cache,
  spaces: readonly string[],
  since: Cursor | undefined,
  handlers: { onNews: () => void; onEnd: (error: unknown) => void },
): Feed {
  const stop = new AbortController();
  let cursor = since;
  let begin: () => void = () => undefined;
  const started = new Promise<void>((resolve) => (begin = resolve));
  let go: () => void = () => undefined;
  const going = new Promise<void>((resolve) => (go = resolve));
  const run = async () => {
    for await (const batch of adapter.changes(spaces, { since, signal: stop.signal })) {
      // without `since`, the first batch holds no change
      cursor ??= batch.cursor;
      begin();
      await going;
      if (stop.signal.aborted) return;
      if (await applyChanges(adapter, cache, batch.changes)) handlers.onNews();
      cursor = batch.cursor;
    }
  };
  run()
    .catch((error: unknown) => {
      if (!stop.signal.aborted) handlers.onEnd(error);
    })
    .finally(() => {
      begin();
    });
  return {
    started,
    go,
    get cursor() {
      return cursor;
    },
    stop: () => {
      stop.abort();
      go();
    },
  };
}
