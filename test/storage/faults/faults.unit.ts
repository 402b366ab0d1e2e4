import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { storageConformance } from '../../../src/storage/conformance/index.js';
import { faultyHarness } from './broken-worlds.js';
import { CHANGE_FAULTS } from './change-faults.js';
import { collectTests } from './collect.js';
import { READ_FAULTS } from './read-faults.js';
import { WRITE_FAULTS } from './write-faults.js';

const FAULTS = new Map(Object.entries({ ...WRITE_FAULTS, ...READ_FAULTS, ...CHANGE_FAULTS }));
const SOUND = faultyHarness(() => ({}));

/** The faults that every suite for storages must find, under the names they have here. */
const CLASSIC: Readonly<Record<string, string>> = {
  'no revision check': 'no revision check: the last writer wins',
  'no opId check': 'no opId check: a repeat is a conflict',
  'not atomic': 'an atomic commit writes what it can',
  'no copy of what is written': 'the value is read after the call has returned',
  'no copy of what is read': 'every reader gets the same object, which is not frozen',
  'revisions used again': 'revisions start again after a delete',
  'a page drops ties': 'the page after an order value starts at the next order value',
  'an inclusive end': 'the end of a range belongs to it',
  'deleted records listed': 'what was deleted is still listed',
  'no echo': 'own writes are not echoed',
  'since ignored': 'a cursor is not looked at',
  'an aborted read goes on': 'a call goes on although it was aborted',
  'an aborted commit is written': 'a commit is written although it was aborted',
  'an aborted feed goes on': 'a feed never ends',
  'use after close': 'a call goes on after close',
  'results out of order': 'results in the order in which they were done',
  'records leak across spaces': 'a record of one space shows in another',
  'changes leak across spaces': 'a feed tells of every space one reads',
};

describe('the conformance suite refuses an adapter with the fault', () => {
  for (const [name, { title, fault }] of FAULTS) {
    it(`“${name}”, by “${title}”`, async () => {
      const test = collectTests(faultyHarness(fault)).get(title);
      assert.ok(test, 'there is no such test');
      // Any other error would be a slip in the fault itself.
      await assert.rejects(test(), { name: /^(Conformance|Storage)Error$/ });
    });
  }
});

describe('the conformance suite', () => {
  it('passes the sound adapter that the faulty ones wrap', async () => {
    for (const test of collectTests(SOUND).values()) await test();
  });

  it('names at least sixty behaviours, each once', () => {
    const titles = [...collectTests(SOUND).keys()];
    console.log(`conformance: ${String(titles.length)} named behaviours`);
    assert.equal(titles.length >= 60, true);
    assert.equal(new Set(titles).size, countTests());
  });

  it('is tried with at least thirty faults, the classic ones among them', () => {
    console.log(
      `conformance: ${String(FAULTS.size)} broken adapters, one fault each:\n  ${[...FAULTS.keys()].join('\n  ')}`,
    );
    assert.equal(FAULTS.size >= 30, true);
    const missing = Object.entries(CLASSIC).filter(([, name]) => !FAULTS.has(name));
    assert.deepEqual(missing, []);
  });
});

/** Counted apart from their titles: two tests of one title would hide each other in a report. */
function countTests(): number {
  let count = 0;
  storageConformance({ describe: (_, body) => body(), it: () => (count += 1) }, SOUND);
  return count;
}
