import type { ChangeBatch, ChangeOptions, StorageAdapter } from '../../../src/storage/contract.js';
import type { Fault } from './broken-worlds.js';

/** By the title of a test that catches it. */
export const CHANGE_FAULTS: Readonly<Record<string, Fault>> = {
  // own writes are not echoed
  "changes tell of a client's own writes, with their revision": (sound) => {
    const own = new Set<string>();
    return {
      commit: async (space, operations, options) => {
        const results = await sound.commit(space, operations, options);
        for (const result of results) if (result.ok) own.add(result.rev);
        return results;
      },
      changes: (spaces, options) => withoutOwn(sound, spaces, options, own),
    };
  },

  // a cursor is not looked at
  'changes since a cursor miss nothing that happened meanwhile': (sound) => ({
    changes: (spaces, { signal }) => sound.changes(spaces, { signal }),
  }),

  // a feed starts with all there ever was
  'changes begin at once with a cursor and without what was before': (sound, world) => ({
    changes: (spaces, options) =>
      sound.changes(spaces, { ...options, since: options.since ?? `${world.generation}.0` }),
  }),

  // a dead cursor is taken for none
  'changes since a cursor reject a cursor it never gave with cursor-expired': (sound) => ({
    changes: (spaces, { since, signal }) =>
      sound.changes(spaces, { signal, since: since?.includes('.') ? since : undefined }),
  }),

  // a feed never ends
  'changes end without an error when the signal is aborted while they wait': (sound) => ({
    changes: (spaces, { since }) => sound.changes(spaces, { since, signal: new AbortController().signal }),
  }),

  // a feed tells of every space one reads
  'changes tell nothing of other spaces': (sound) => ({
    changes: (_, options) => sound.changes(['person:ada', 'members', 'public'], options),
  }),

  // a feed tells of one space only
  'changes of several spaces tell of each': (sound) => ({
    changes: (spaces, options) => sound.changes(spaces.slice(0, 1), options),
  }),

  // a delete looks like any write
  'changes tell of a delete': (sound) => ({
    changes: (spaces, options) => undeleted(sound, spaces, options),
  }),

  // a feed waits for the first write
  'changes since a cursor begin with an empty batch when nothing happened': (sound) => ({
    changes: (spaces, options) => withoutEmpty(sound, spaces, options),
  }),
};

async function* withoutOwn(
  sound: StorageAdapter,
  spaces: readonly string[],
  options: ChangeOptions,
  own: ReadonlySet<string>,
): AsyncIterable<ChangeBatch> {
  for await (const { changes, cursor } of sound.changes(spaces, options)) {
    yield { cursor, changes: changes.filter(({ rev }) => !own.has(rev)) };
  }
}

async function* undeleted(
  sound: StorageAdapter,
  spaces: readonly string[],
  options: ChangeOptions,
): AsyncIterable<ChangeBatch> {
  for await (const { changes, cursor } of sound.changes(spaces, options)) {
    yield { cursor, changes: changes.map((change) => ({ ...change, deleted: false })) };
  }
}

async function* withoutEmpty(
  sound: StorageAdapter,
  spaces: readonly string[],
  options: ChangeOptions,
): AsyncIterable<ChangeBatch> {
  for await (const batch of sound.changes(spaces, options)) if (batch.changes.length > 0) yield batch;
}
