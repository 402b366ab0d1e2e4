import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkOpen, checkPerson, checkRead, checkWrite } from '../../src/storage/access.js';

const ADA = 'person:ada';
const BEN = 'person:ben';
const EVE = 'person:eve';

/** person, space, members of it · who reads · who writes */
const RULES = [
  [ADA, ADA, undefined, 'yes', 'yes'],
  [ADA, BEN, undefined, 'forbidden', 'forbidden'],
  [ADA, 'members', undefined, 'yes', 'yes'],
  [ADA, 'public', undefined, 'yes', 'yes'],
  ['', 'public', undefined, 'yes', 'forbidden'],
  ['', 'members', undefined, 'forbidden', 'forbidden'],
  ['', ADA, undefined, 'forbidden', 'forbidden'],
  ['', '', undefined, 'invalid', 'invalid'],
  [ADA, 'pair:x', [ADA, BEN], 'yes', 'yes'],
  [EVE, 'pair:x', [ADA, BEN], 'forbidden', 'forbidden'],
  [ADA, 'pair:x', undefined, 'forbidden', 'forbidden'],
  ['', 'pair:x', [''], 'forbidden', 'forbidden'],
  [ADA, 'programme:x', [ADA], 'yes', 'yes'],
  [EVE, 'programme:x', [ADA], 'forbidden', 'forbidden'],
  [ADA, 'person:', undefined, 'invalid', 'invalid'],
  [ADA, 'pair:\ud800', [ADA, BEN], 'invalid', 'invalid'],
  [ADA, 'room:x', [ADA], 'invalid', 'invalid'],
] as const;

/** person, space, asked members, standing members · answer */
const OPENINGS = [
  [ADA, 'pair:x', [ADA, BEN], undefined, true],
  [ADA, 'pair:x', [BEN, ADA], [ADA, BEN], false],
  [ADA, 'pair:x', [ADA, EVE], [ADA, BEN], 'forbidden'],
  [EVE, 'pair:x', [ADA, BEN], undefined, 'forbidden'],
  ['', 'pair:x', [ADA, BEN], undefined, 'forbidden'],
  [ADA, 'pair:x', [ADA], undefined, 'invalid'],
  [ADA, 'pair:x', [ADA, ADA], undefined, 'invalid'],
  [ADA, 'pair:x', [ADA, BEN, EVE], undefined, 'invalid'],
  [ADA, 'pair:x', [ADA, 'ben'], undefined, 'invalid'],
  [ADA, 'programme:x', [ADA, BEN, EVE], undefined, true],
  [ADA, 'programme:x', [ADA], [ADA], false],
  [ADA, 'programme:x', [ADA], [ADA, BEN], 'forbidden'],
  [ADA, 'programme:x', [], undefined, 'invalid'],
  [ADA, 'members', [ADA, BEN], undefined, 'invalid'],
] as const;

describe('access', () => {
  for (const [person, space, members, reads, writes] of RULES) {
    it(`${person || 'a visitor'} in ${space}: reads ${reads}, writes ${writes}`, () => {
      assert.equal(answerOf(() => checkRead(person, space, members)) ?? 'yes', reads);
      assert.equal(answerOf(() => checkWrite(person, space, members)) ?? 'yes', writes);
    });
  }

  for (const [person, space, members, standing, answer] of OPENINGS) {
    it(`${person || 'a visitor'} opens ${space} for ${members.join(', ')}: ${String(answer)}`, () => {
      assert.equal(
        answerOf(() => checkOpen(person, space, members, standing)),
        answer,
      );
    });
  }

  for (const [person, answer] of [
    ['', undefined],
    [ADA, undefined],
    ['ada', 'invalid'],
    ['person:', 'invalid'],
    ['members', 'invalid'],
  ] as const) {
    it(`${JSON.stringify(person)} as the current person: ${answer ?? 'taken'}`, () => {
      assert.equal(
        answerOf(() => checkPerson(person)),
        answer,
      );
    });
  }
});

function answerOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
}
