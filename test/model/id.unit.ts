import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { derivedId, kindOf, personId, RECORD_KINDS, uniquePart } from '../../src/model/id.js';

describe('ids', () => {
  it('say their kind', () => {
    for (const kind of RECORD_KINDS) assert.equal(kindOf(`${kind}:a:b`), kind);
    for (const text of ['', 'goal', ':a', 'Goal:a', 'planet:a', 'constructor:a']) assert.equal(kindOf(text), undefined);
  });
  it('have a unique part', () => {
    assert.equal(uniquePart('goal:a:b'), 'a:b');
    assert.equal(uniquePart('plain'), 'plain');
  });
  it('follow from another one, always the same', () => {
    assert.equal(derivedId('goal', 'goal:read', 'shared'), 'goal:read.shared');
    assert.equal(derivedId('note', 'meeting:m1', 'shared'), 'note:m1.shared');
  });
  it('of people are recognised with and without their kind', () => {
    assert.equal(personId('lena'), 'person:lena');
    assert.equal(personId('person:lena'), 'person:lena');
    assert.equal(personId('goal:x'), 'person:goal:x');
  });
});
