import { StorageError } from '../../../src/storage/contract.js';
import type { Json, Operation, OperationResult, StorageAdapter } from '../../../src/storage/contract.js';
import { caught } from './broken-worlds.js';
import type { NamedFault } from './broken-worlds.js';

/** By what is broken; each names the test that catches it. */
export const WRITE_FAULTS: Readonly<Record<string, NamedFault>> = {
  'no revision check: the last writer wins': caught(
    'put with a stale revision conflicts, changes nothing and shows the current record',
    (sound) => ({
      commit: (space, operations, options) => overwrite(sound, space, operations, options),
    }),
  ),

  'increments get lost with it': caught("at the same time two clients' twenty increments lose nothing", (sound) => ({
    commit: (space, operations, options) => overwrite(sound, space, operations, options),
  })),

  'no opId check: a repeat is a conflict': caught('a repeated opId is one write while it is the last', (sound) => {
    let count = 0;
    return {
      commit: (space, operations, options) => {
        count += 1;
        const renamed = operations.map((operation) => ({ ...operation, opId: `${operation.opId} ${String(count)}` }));
        return sound.commit(space, renamed, options);
      },
    };
  }),

  'a repeat is taken for harmless for ever': caught('a repeated opId is a conflict after a later write', (sound) => {
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
  }),

  'a missing ifRev counts as null': caught('put refuses a missing ifRev as invalid and writes nothing', (sound) => ({
    commit: (space, operations, options) => {
      const blind = operations.map((operation) => ({ ...operation, ifRev: operation.ifRev ?? null }));
      return sound.commit(space, blind, options);
    },
  })),

  'revisions start again after a delete': caught('delete never lets a revision come back', (sound, world) => ({
    commit: async (space, operations, options) => {
      const results = await sound.commit(space, operations, options);
      if (operations.some(({ type }) => type === 'delete')) world.seq = 0;
      return results;
    },
  })),

  'an atomic commit writes what it can': caught(
    'an atomic commit writes nothing when one operation conflicts',
    (sound) => ({
      commit: (space, operations, options) => sound.commit(space, operations, { signal: options?.signal }),
    }),
  ),

  'results in the order in which they were done': caught('commit answers in the order of the operations', (sound) => ({
    commit: async (space, operations, options) => {
      const sorted = [...operations].sort((a, b) => (a.id < b.id ? -1 : 1));
      return sound.commit(space, sorted, options);
    },
  })),

  'a batch stops at its first failure': caught('commit writes the good ones beside one that fails', (sound) => ({
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
  })),

  'a conflict does not say what is there': caught(
    'put with null conflicts with a record that is there, and shows it',
    (sound) => ({
      commit: async (space, operations, options) => {
        const results = await sound.commit(space, operations, options);
        return results.map((result) =>
          result.ok ? result : { ...result, error: new StorageError(result.error.code) },
        );
      },
    }),
  ),

  'the value is read after the call has returned': caught(
    'commit is not touched by what the caller does to the operations later',
    (sound) => ({
      commit: async (space, operations, options) => {
        await Promise.resolve();
        return sound.commit(space, operations, options);
      },
    }),
  ),

  'every reader gets the same object, which is not frozen': caught(
    'what was stored does not follow what was read',
    (sound) => {
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
  ),

  'what JSON cannot carry is dropped without a word': caught(
    'a value is invalid with NaN, alone in its batch',
    (sound) => ({
      commit: (space, operations, options) => sound.commit(space, operations.map(throughJson), options),
    }),
  ),

  'text is normalised': caught('a value carries composed and decomposed letters, each as it is', (sound) => ({
    commit: (space, operations, options) => sound.commit(space, operations.map(normalised), options),
  })),

  'a commit is written although it was aborted': caught(
    'what was written stays unwritten when the commit was aborted before',
    (sound) => ({
      commit: async (space, operations, options) => {
        const results = await sound.commit(space, operations, { atomic: options?.atomic ?? false });
        if (options?.signal?.aborted) throw new StorageError('aborted');
        return results;
      },
    }),
  ),

  'an id may come twice in an atomic commit': caught('an atomic commit refuses an id that comes twice', (sound) => ({
    commit: async (space, operations, options) => {
      const twice = new Set(operations.map(({ id }) => id)).size < operations.length;
      return sound.commit(space, operations, twice ? { signal: options?.signal } : options);
    },
  })),

  'a commit of nothing is refused': caught('commit of nothing answers nothing', (sound) => ({
    commit: async (space, operations, options) => {
      if (operations.length === 0) throw new StorageError('invalid');
      return sound.commit(space, operations, options);
    },
  })),
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
