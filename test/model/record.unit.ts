import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from '../../src/model/schemas/shape.js';
import { newBase } from '../../src/model/record.js';
import {
  instant,
  optionalDate,
  optionalText,
  plainDate,
  reference,
  requiredText,
} from '../../src/model/schemas/fields.js';

const cases = [
  [
    'an instant',
    instant,
    ['2026-10-28T15:00:00Z', '2026-10-28T15:00:00.000Z'],
    ['', '2026-10-28', '2026-10-28T15:00:00', '2026-10-28T15:00:00+01:00', '2026-10-28 15:00:00Z', 5],
  ],
  ['a date', plainDate, ['2026-10-28'], ['', '2026-13-01', '28.10.2026', '2026-10-28T15:00:00Z', null]],
  ['a date that may be absent', optionalDate, [undefined, '2026-10-28'], ['', null]],
  ['text', requiredText, ['a', ' '], ['', undefined, 3]],
  ['a reference', reference, ['person:lena', 'goal:a:b'], ['', 'lena', 'person:', 'Person:lena', ':a']],
] as const;

describe('the parts of records', () => {
  for (const [what, schema, good, bad] of cases) {
    it(`${what} is told from what is none`, () => {
      for (const value of good) assert.equal(v.safeParse(schema, value).success, true, String(value));
      for (const value of bad) assert.equal(v.safeParse(schema, value).success, false, String(value));
    });
  }
  it('fill absent text', () => {
    assert.equal(v.parse(optionalText, undefined), '');
  });
  it('begin with who and when', () => {
    assert.deepEqual(newBase({ person: 'person:lena', now: '2026-10-21T08:20:00.000Z' }), {
      schemaVersion: 1,
      createdAt: '2026-10-21T08:20:00.000Z',
      createdBy: 'person:lena',
      updatedAt: '2026-10-21T08:20:00.000Z',
    });
  });
});
