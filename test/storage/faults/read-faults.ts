import { StorageError } from '../../../src/storage/contract.js';
import type { Json, ListQuery, StorageAdapter, StoredRecord } from '../../../src/storage/contract.js';
import { caught } from './broken-worlds.js';
import type { NamedFault } from './broken-worlds.js';

/** By what is broken; each names the test that catches it. */
export const READ_FAULTS: Readonly<Record<string, NamedFault>> = {
  'records in the order in which they were found': caught(
    'get answers in the order of the ids, undefined where there is none',
    (sound) => ({
      get: async (space, ids, options) => {
        const records = await sound.get(space, [...new Set(ids)].sort(), options);
        return records.filter((record) => record !== undefined);
      },
    }),
  ),

  'a record of one space shows in another': caught('spaces keeps a record of one space out of the others', (sound) => ({
    get: async (space, ids, options) => {
      const own = await sound.get(space, ids, options);
      const elsewhere = await sound.get('person:ada', ids, options);
      return own.map((record, index) => record ?? elsewhere[index]);
    },
  })),

  'nobody asks who reads': caught('access forbids a third person to get, list and commit', (sound, world) => ({
    get: async (space, ids, options) => {
      try {
        return await sound.get(space, ids, options);
      } catch {
        return ids.map((id) => recordIn(world.rows.get(space)?.get(id)));
      }
    },
  })),

  'opening a pair again exchanges its people': caught(
    'access forbids one of the pair to exchange the other',
    (sound, world) => ({
      open: async (space, members, options) => {
        world.members.delete(space);
        await sound.open(space, members, options);
      },
    }),
  ),

  'a second opening is refused': caught('open is idempotent, in any order of people, for either', (sound, world) => ({
    open: async (space, members, options) => {
      if (world.members.has(space)) throw new StorageError('conflict');
      await sound.open(space, members, options);
    },
  })),

  'the page after an order value starts at the next order value': caught(
    'a page of 2 cuts through equal order values without losing or repeating any',
    (sound) => {
      const last = new Map<string, unknown>();
      return {
        list: async (space, query, options) => {
          const page = await sound.list(space, query, options);
          const passed = last.get(options?.cursor ?? '');
          const items = page.items.filter((record) => passed === undefined || orderOf(record, query) !== passed);
          if (page.cursor !== undefined) last.set(page.cursor, orderOf(page.items.at(-1), query));
          return { ...page, items };
        },
      };
    },
  ),

  'pages are counted off, so that they shift when somebody writes': caught(
    'paging while others write gives what nobody touched exactly once, by id',
    (sound) => ({
      list: async (space, query, options) => {
        const all = await everything(sound, space, query);
        const start = Number(options?.cursor ?? 0);
        const end = start + (options?.limit ?? 100);
        return { items: all.slice(start, end), ...(end < all.length ? { cursor: String(end) } : {}) };
      },
    }),
  ),

  'the end of a range belongs to it': caught('list gives records in a half-open range of numbers', (sound) => ({
    list: async (space, query) => {
      const { from, to } = query.range ?? {};
      const all = await everything(sound, space, { ...query, range: from === undefined ? {} : { from } });
      return { items: all.filter((record) => to === undefined || Number(orderOf(record, query)) <= Number(to)) };
    },
  })),

  'a filter is forgotten': caught('list gives records where several fields are equal', (sound) => ({
    list: (space, { where, ...query }, options) => {
      const [first] = Object.entries(where ?? {});
      return sound.list(space, { ...query, ...(first ? { where: Object.fromEntries([first]) } : {}) }, options);
    },
  })),

  'numbers are ordered as text': caught('list gives records by a number, ties by id', (sound) => ({
    list: async (space, query) => {
      const all = await everything(sound, space, query);
      return { items: all.sort((a, b) => String(orderOf(a, query)).localeCompare(String(orderOf(b, query)))) };
    },
  })),

  'what was deleted is still listed': caught(
    'list leaves out what was deleted and takes in what was created again',
    (sound) => {
      const deleted: StoredRecord[] = [];
      return {
        commit: async (space, operations, options) => {
          for (const { type, id } of operations) {
            const [record] = type === 'delete' ? await sound.get(space, [id]) : [];
            if (record) deleted.push(record);
          }
          return sound.commit(space, operations, options);
        },
        list: async (space, query, options) => {
          const page = await sound.list(space, query, options);
          return { ...page, items: [...page.items, ...deleted] };
        },
      };
    },
  ),

  'a kind is taken for the beginning of an id': caught('list keeps kinds apart that begin alike', (sound) => ({
    list: async (space, query, options) => {
      const page = await sound.list(space, query, options);
      const alike = await sound.list(space, { ...query, kind: `${query.kind}s` }, options);
      return { ...page, items: [...page.items, ...alike.items] };
    },
  })),

  'a call goes on after close': caught('close makes get reject with closed', () => ({
    close: () => Promise.resolve(),
  })),

  'a closed adapter finds fault with the call first': caught(
    'close goes before whatever else is wrong with a call',
    (sound) => ({
      list: async (space, query, options) => {
        if (query.kind === '') throw new StorageError('invalid');
        return sound.list(space, query, options);
      },
    }),
  ),

  'a call goes on although it was aborted': caught('an aborted signal makes list reject with aborted', (sound) => ({
    list: (space, query, options) => sound.list(space, query, { ...options, signal: undefined }),
  })),

  'everything ends with the adapter': caught(
    'what was written is there after closing and connecting again',
    (sound, world) => ({
      close: async () => {
        world.rows.clear();
        await sound.close();
      },
    }),
  ),
};

async function everything(sound: StorageAdapter, space: string, query: ListQuery): Promise<StoredRecord[]> {
  return [...(await sound.list(space, query, { limit: 1000 })).items];
}

function orderOf(record: StoredRecord | undefined, { order = '' }: ListQuery): unknown {
  const value = record?.value;
  return typeof value === 'object' && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(order)
    : undefined;
}

function recordIn(row: { id: string; rev: string; value: Json | undefined } | undefined): StoredRecord | undefined {
  return row?.value === undefined ? undefined : { id: row.id, rev: row.rev, value: row.value };
}
