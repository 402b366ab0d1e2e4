import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  changeShortlist,
  joinShortlists,
  shortlisted,
  shortlistPlace,
  type Shortlist,
} from '../../src/model/shortlist.js';

const LENA = 'person:lena';
const at = (minute: number) => ({ person: LENA, now: `2026-10-21T08:0${String(minute)}:00.000Z` });

function changed(before: Shortlist | undefined, person: string, on: boolean, minute: number): Shortlist {
  const result = changeShortlist(before, { person, on }, at(minute));
  assert.ok(result.ok);
  return result.value;
}

describe('the shortlist of a person (R04)', () => {
  it('stands with that person alone', () => {
    assert.deepEqual(shortlistPlace(LENA), { space: 'person:lena', id: 'shortlist:lena' });
  });

  it('keeps mentors, the last one first, each once', () => {
    const first = changed(undefined, 'person:a', true, 1);
    const second = changed(first, 'person:b', true, 2);
    assert.equal(changed(second, 'person:a', true, 3), second);
    assert.deepEqual(shortlisted([{ ...shortlistPlace(LENA), value: second }], LENA), ['person:b', 'person:a']);
    assert.deepEqual(shortlisted([{ ...shortlistPlace('person:zoe'), value: second }], LENA), []);
    const third = changed(second, 'person:a', false, 4);
    assert.equal(changed(third, 'person:a', false, 5), third);
    assert.deepEqual(third.people, [{ id: 'person:b', at: '2026-10-21T08:02:00.000Z' }]);
    assert.equal(third.updatedAt, '2026-10-21T08:04:00.000Z');
  });

  it('has an end', () => {
    const people = Array.from({ length: 500 }, (_, index) => ({ id: `person:${String(index)}`, at: at(1).now }));
    const many = { ...changed(undefined, 'person:a', true, 1), people };
    assert.deepEqual(changeShortlist(many, { person: 'person:new', on: true }, at(2)), {
      ok: false,
      problem: { code: 'shortlist.full', params: { count: 500 } },
    });
    assert.equal(changed(many, 'person:3', false, 2).people.length, 499);
  });

  it('takes in another one, each mentor once, and what it has already changes nothing', () => {
    const list = changed(undefined, 'person:a', true, 1);
    const other = changed(changed(undefined, 'person:a', true, 2), 'person:b', true, 3);
    const both = joinShortlists(list, other);
    assert.deepEqual(both?.people, [
      { id: 'person:a', at: '2026-10-21T08:01:00.000Z' },
      { id: 'person:b', at: '2026-10-21T08:03:00.000Z' },
    ]);
    assert.equal(both.updatedAt, other.updatedAt);
    assert.equal(joinShortlists(both, list), both);
  });

  it('takes in no other one with which it would be too long', () => {
    const people = Array.from({ length: 500 }, (_, index) => ({ id: `person:${String(index)}`, at: at(1).now }));
    const full = { ...changed(undefined, 'person:a', true, 1), people };
    assert.equal(joinShortlists(full, changed(undefined, 'person:new', true, 2)), undefined);
    assert.equal(joinShortlists(full, changed(undefined, 'person:3', true, 2)), full);
  });
});
