import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultyHarness } from './broken-worlds.js';
import { CHANGE_FAULTS } from './change-faults.js';
import { collectTests } from './collect.js';
import { READ_FAULTS } from './read-faults.js';
import { WRITE_FAULTS } from './write-faults.js';

describe('the conformance suite fails an adapter whose fault is named by', () => {
  for (const [title, fault] of Object.entries({ ...WRITE_FAULTS, ...READ_FAULTS, ...CHANGE_FAULTS })) {
    it(`“${title}”`, async () => {
      const test = collectTests(faultyHarness(fault)).get(title);
      assert.ok(test, 'there is no such test');
      // Any other error would be a slip in the fault itself.
      await assert.rejects(test(), { name: /^(Conformance|Storage)Error$/ });
    });
  }
});

describe('the conformance suite passes', () => {
  it('the sound adapter that the faulty ones wrap', async () => {
    for (const test of collectTests(faultyHarness(() => ({}))).values()) await test();
  });
});
