import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { StorageError } from '../../../src/storage/contract.js';
import type { Operation, OperationResult } from '../../../src/storage/contract.js';
import { faultyHarness } from './broken-worlds.js';
import type { Fault } from './broken-worlds.js';
import { collectTests } from './collect.js';

const readOnly: Fault = (sound) => ({
  commit: async (space, operations, options) => {
    await sound.commit(space, [], options);
    return unsupported(operations);
  },
});

const notAtomic: Fault = (sound) => ({
  commit: (space, operations, options) =>
    options?.atomic === true ? Promise.resolve(unsupported(operations)) : sound.commit(space, operations, options),
});

const withoutChanges: Fault = () => ({
  changes: () => ({
    [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new StorageError('unsupported')) }),
  }),
});

const CASES = {
  'a read-only source': [readOnly, { write: false }],
  'an adapter without atomic commits': [notAtomic, { atomicBatch: false }],
  'an adapter without changes': [withoutChanges, { changes: 'none' }],
} as const;

describe('the capabilities choose the tests', () => {
  for (const [name, [fault, capabilities]] of Object.entries(CASES)) {
    it(`${name} passes those for it`, async () => {
      for (const test of collectTests(faultyHarness(fault, capabilities)).values()) await test();
    });

    it(`${name} that declares more does not pass`, async () => {
      const runs = [...collectTests(faultyHarness(fault)).values()].map((test) => test());
      const failed = (await Promise.allSettled(runs)).filter(({ status }) => status === 'rejected');
      assert.notEqual(failed.length, 0);
    });
  }
});

function unsupported(operations: readonly Operation[]): OperationResult[] {
  return operations.map(({ id }) => ({ ok: false, id, error: new StorageError('unsupported') }));
}
