import { StorageError } from '../../../src/storage/contract.js';
import type { Json, Operation, OperationResult, StorageAdapter } from '../../../src/storage/contract.js';
import type { Fault } from './broken-worlds.js';

/** By the title of a test that catches it. */
export const WRITE_FAULTS: Readonly<Record<string, Fault>> = {
  // no revision check: the last writer wins
  'put with a stale revision conflicts, changes nothing and shows the current record': (sound) => ({
    commit: (space, operations, options) => overwrite(sound, space, operations, options),
  }),

  // increments get lost with it
  "at the same time two clients' twenty increments lose nothing": (sound) => ({
    commit: (space, operations, options) => overwrite(sound, space, operations, options),
  }),

  // no opId check: a repeat is a conflict
  'a repeated opId is one write while it is the last': (sound) => {
    let count = 0;
    return {
      commit: (space, operations, options) => {
        count += 1;
        const renamed = operations.map((operation) => ({ ...operation, opId: `${operation.opId} ${String(count)}` }));
        return sound.commit(space, renamed, options);
      },
    };
  },

  // a repeat is taken for harmless for ever
  'a repeated opId is a conflict after a later write': (sound) => {
    const done = new Map<string, OperationResult>();
    return {
      commit: async (space, operations, options) => {
        const keys = operations.map(({ id, opId }) => JSON.stringify([space, id, opId]));
        const results = await sound.commit(space, operations, options);
        results.forEach((result, index) => {
          const key = keys[index] ?? '';
          if (result.ok && !done.has(key)) done.set(key, result);
        });
        return results.map((result, index) => done.get(keys[index] ?? '') ?? result);
      },
    };
  },

  // a missing ifRev counts as null
  'put refuses a missing ifRev as invalid and writes nothing': (sound) => ({
    commit: (space, operations, options) => {
      const blind = operations.map((operation) => ({ ...operation, ifRev: operation.ifRev ?? null }));
      return sound.commit(space, blind, options);
    },
  }),

  // revisions start again after a delete
  'delete never lets a revision come back': (sound, world) => ({
    commit: async (space, operations, options) => {
      const results = await sound.commit(space, operations, options);
      if (operations.some(({ type }) => type === 'delete')) world.seq = 0;
      return results;
    },
  }),

  // an atomic commit writes what it can
  'an atomic commit writes nothing when one operation conflicts': (sound) => ({
    commit: (space, operations, options) => sound.commit(space, operations, { signal: options?.signal }),
  }),

  // results in the order in which they were done
  'commit answers in the order of the operations': (sound) => ({
    commit: async (space, operations, options) => {
      const sorted = [...operations].sort((a, b) => (a.id < b.id ? -1 : 1));
      return sound.commit(space, sorted, options);
    },
  }),

  // a batch stops at its first failure
  'commit writes the good ones beside one that fails': (sound) => ({
    commit: async (space, operations, options) => {
      const results: OperationResult[] = [];
      for (const operation of operations) {
        const failed = results.some(({ ok }) => !ok);
        const error = new StorageError('batch-aborted');
        results.push(
          ...(failed
            ? [{ ok: false, id: operation.id, error } as const]
            : await sound.commit(space, [operation], options)),
        );
      }
      return results;
    },
  }),

  // a conflict does not say what is there
  'put with null conflicts with a record that is there, and shows it': (sound) => ({
    commit: async (space, operations, options) => {
      const results = await sound.commit(space, operations, options);
      return results.map((result) => (result.ok ? result : { ...result, error: new StorageError(result.error.code) }));
    },
  }),

  // the value is read after the call has returned
  'commit is not touched by what the caller does to the operations later': (sound) => ({
    commit: async (space, operations, options) => {
      await Promise.resolve();
      return sound.commit(space, operations, options);
    },
  }),

  // every reader gets the same object, which is not frozen
  'what was stored does not follow what was read': (sound) => {
    const values = new Map<string, Json>();
    return {
      get: async (space, ids, options) => {
        const records = await sound.get(space, ids, options);
        return records.map((record) => {
          if (!record) return undefined;
          const value = values.get(record.rev) ?? structuredClone(record.value);
          values.set(record.rev, value);
          return { ...record, value };
        });
      },
    };
  },

  // what JSON cannot carry is dropped without a word
  'a value is invalid with NaN, alone in its batch': (sound) => ({
    commit: (space, operations, options) => sound.commit(space, operations.map(throughJson), options),
  }),

  // text is normalised
  'a value carries composed and decomposed letters, each as it is': (sound) => ({
    commit: (space, operations, options) => sound.commit(space, operations.map(normalised), options),
  }),
};

/** Writes over whatever is there. */
async function overwrite(
  sound: StorageAdapter,
  ...[space, operations, options]: Parameters<StorageAdapter['commit']>
): Promise<OperationResult[]> {
  const results = await sound.commit(space, operations, options);
  const stale = results.some((result) => !result.ok && result.error.code === 'conflict');
  if (!stale) return results;
  const records = await sound.get(
    space,
    operations.map(({ id }) => id),
  );
  const blind = operations.map((operation, index) => ({ ...operation, ifRev: records[index]?.rev ?? null }));
  return overwrite(sound, space, blind, options);
}

function throughJson(operation: Operation): Operation {
  if (operation.type === 'delete') return operation;
  const value: Json = Number.isNaN(operation.value) ? null : operation.value;
  return { ...operation, value };
}

function normalised(operation: Operation): Operation {
  if (operation.type === 'delete' || !Array.isArray(operation.value)) return operation;
  const items: readonly Json[] = operation.value;
  return { ...operation, value: items.map((item) => (typeof item === 'string' ? item.normalize() : item)) };
}
