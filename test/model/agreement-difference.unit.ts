import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { differenceOf, listDifference, wordDifference } from '../../src/model/agreement-difference.js';

const pieces = (found: ReturnType<typeof listDifference>) =>
  found.map(({ piece, value }) => `${piece === 'kept' ? '=' : piece === 'gone' ? '-' : '+'}${value}`);

describe('R56: the difference of two versions', () => {
  it('names what came, changed and went', () => {
    const before = [
      { clause: 'cadence', value: 'weekly' as const },
      { clause: 'minutes', value: 45 },
      { clause: 'purpose', of: 'person:lena', value: 'I learn.' },
    ];
    const after = [
      { clause: 'cadence', value: 'monthly' as const },
      { clause: 'minutes', value: 45 },
      { clause: 'purpose', of: 'person:amara', value: 'I learn.' },
    ];
    assert.deepEqual(differenceOf(before, after), [
      { clause: 'cadence', change: 'changed', was: 'weekly', is: 'monthly' },
      { clause: 'purpose', of: 'person:amara', change: 'added', was: undefined, is: 'I learn.' },
      { clause: 'purpose', of: 'person:lena', change: 'removed', was: 'I learn.' },
    ]);
    assert.deepEqual(differenceOf(after, after), []);
  });

  const lists: readonly [before: string, after: string, expected: string][] = [
    ['', '', ''],
    ['a b', 'a b', '=a =b'],
    ['a b', 'a c', '=a -b +c'],
    ['a b c', 'b c d', '-a =b =c +d'],
    ['', 'a', '+a'],
    ['a', '', '-a'],
  ];
  const items = (text: string) => text.split(' ').filter(Boolean);
  for (const [before, after, expected] of lists) {
    it(`of lists: “${before}” and “${after}”`, () => {
      assert.deepEqual(pieces(listDifference(items(before), items(after))), items(expected));
    });
  }

  it('of sentences, in runs of words', () => {
    assert.deepEqual(pieces(wordDifference('I lead a project', 'I want to lead a team')), [
      '= I',
      '+ want to',
      '= lead a',
      '- project',
      '+ team',
    ]);
  });
});
