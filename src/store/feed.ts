import { RECORD_KINDS } from '../model/id.js';
import { StorageError, type Change, type Cursor, type StorageAdapter } from '../storage/contract.js';
import type { Cache } from './cache.js';

/** Reads every record of a space into the cache. */
async function loadSpace(adapter: StorageAdapter, cache: Cache, space: string): Promise<void> {
  const loadKind = async (kind: string) => {
    let cursor: Cursor | undefined;
    do {
      const page = await adapter.list(space, { kind }, { cursor, limit: 1000 });
      for (const record of page.items) cache.put(space, record);
      cursor = page.cursor;
    } while (cursor !== undefined);
  };
  await Promise.all(RECORD_KINDS.map(loadKind));
}

export const loadSpaces = (adapter: StorageAdapter, cache: Cache, spaces: readonly string[]): Promise<unknown> =>
  Promise.all(spaces.map((space) => loadSpace(adapter, cache, space)));

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
  /** Where to go on. */
  readonly cursor: Cursor | undefined;
  stop(): void;
}

/**
 * Follows the changes of some spaces. `onNews` is called after the cache has taken them, `onLost` when the cursor is
 * dead and everything must be read again.
 */
export function follow(
  adapter: StorageAdapter,
  cache: Cache,
  spaces: readonly string[],
  since: Cursor | undefined,
  handlers: { onNews: () => void; onLost: () => void },
): Feed {
  const stop = new AbortController();
  let cursor = since;
  let begin: () => void = () => undefined;
  const started = new Promise<void>((resolve) => (begin = resolve));
  const run = async () => {
    for await (const batch of adapter.changes(spaces, { since, signal: stop.signal })) {
      if (await applyChanges(adapter, cache, batch.changes)) handlers.onNews();
      cursor = batch.cursor;
      begin();
    }
  };
  run()
    .catch((error: unknown) => {
      if (error instanceof StorageError && error.code === 'cursor-expired') handlers.onLost();
    })
    .finally(() => {
      begin();
    });
  return {
    started,
    get cursor() {
      return cursor;
    },
    stop: () => {
      stop.abort();
    },
  };
}
