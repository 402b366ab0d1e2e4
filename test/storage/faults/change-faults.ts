import { conformanceConfig } from '../../../src/storage/conformance/index.js';
import type { Change, ChangeBatch, ChangeOptions, StorageAdapter } from '../../../src/storage/contract.js';
import { memoryStorage } from '../../../src/storage/memory.js';
import type { MemoryWorld } from '../../../src/storage/memory.js';
import { caught } from './broken-worlds.js';
import type { NamedFault } from './broken-worlds.js';

/** By what is broken; each names the test that catches it. */
export const CHANGE_FAULTS: Readonly<Record<string, NamedFault>> = {
  'own writes are not echoed': caught("changes tell of a client's own writes, with their revision", (sound) => {
    const own = new Set<string>();
    return {
      commit: async (space, operations, options) => {
        const results = await sound.commit(space, operations, options);
        for (const result of results) if (result.ok) own.add(result.rev);
        return results;
      },
      changes: (spaces, options) => withoutOwn(sound, spaces, options, own),
    };
  }),

  'a cursor is not looked at': caught('changes since a cursor miss nothing that happened meanwhile', (sound) => ({
    changes: (spaces, { signal }) => sound.changes(spaces, { signal }),
  })),

  'a feed starts with all there ever was': caught(
    'changes begin at once with a cursor and without what was before',
    (sound, world) => ({
      changes: (spaces, options) =>
        sound.changes(spaces, { ...options, since: options.since ?? `${world.generation}.0` }),
    }),
  ),

  'a dead cursor is taken for none': caught(
    'changes since a cursor reject a cursor it never gave with cursor-expired',
    (sound) => ({
      changes: (spaces, { since, signal }) =>
        sound.changes(spaces, { signal, since: since?.includes('.') ? since : undefined }),
    }),
  ),

  'a feed never ends': caught('changes end without an error when the signal is aborted while they wait', (sound) => ({
    changes: (spaces, { since }) => sound.changes(spaces, { since, signal: new AbortController().signal }),
  })),

  'a feed tells of every space one reads': caught('changes tell nothing of other spaces', (sound) => ({
    changes: (_, options) => sound.changes(['person:ada', 'members', 'public'], options),
  })),

  'a feed tells of one space only': caught('changes of several spaces tell of each', (sound) => ({
    changes: (spaces, options) => sound.changes(spaces.slice(0, 1), options),
  })),

  'a delete looks like any write': caught('changes tell of a delete', (sound) => ({
    changes: (spaces, options) => undeleted(sound, spaces, options),
  })),

  'a feed waits for the first write': caught(
    'changes since a cursor begin with an empty batch when nothing happened',
    (sound) => ({
      changes: (spaces, options) => withoutEmpty(sound, spaces, options),
    }),
  ),

  'a feed outlives its adapter': caught('close ends a feed under way with closed', (_, world) => ({
    changes: (spaces, options) => ofAnother(world, spaces, options),
  })),

  'what was refused is told': caught('changes tell nothing of what was refused', (sound) => {
    const refused: Change[] = [];
    return {
      commit: async (space, operations, options) => {
        const results = await sound.commit(space, operations, options);
        for (const { ok, id } of results) if (!ok) refused.push({ space, id, rev: 'refused', deleted: false });
        return results;
      },
      changes: (spaces, options) => withRefused(sound, spaces, options, refused),
    };
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

async function* withRefused(
  sound: StorageAdapter,
  spaces: readonly string[],
  options: ChangeOptions,
  refused: readonly Change[],
): AsyncIterable<ChangeBatch> {
  for await (const { changes, cursor } of sound.changes(spaces, options)) {
    yield { cursor, changes: [...changes, ...refused] };
  }
}

async function* ofAnother(
  world: MemoryWorld,
  spaces: readonly string[],
  options: ChangeOptions,
): AsyncIterable<ChangeBatch> {
  const another = await memoryStorage({ shared: world })(conformanceConfig('person:ada'));
  yield* another.changes(spaces, options);
}
