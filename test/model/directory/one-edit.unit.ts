import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearness } from '../../../src/model/directory/one-edit.js';

describe('one edit', () => {
  const table: [typed: string, word: string, expected: string | undefined][] = [
    ['pricing', 'pricing', 'whole'],
    ['prizing', 'pricing', 'whole'],
    ['pricign', 'pricing', 'whole'],
    ['prcing', 'pricing', 'whole'],
    ['pricinng', 'pricing', 'whole'],
    ['ricing', 'pricing', 'whole'],
    ['xpricing', 'pricing', 'whole'],
    ['pricingx', 'pricing', 'whole'],
    ['rpicing', 'pricing', 'whole'],
    ['jva', 'java', 'whole'],
    ['negotait', 'negotiation', 'beginning'],
    ['negto', 'negotiation', 'beginning'],
    ['prciign', 'pricing', undefined],
    ['gnicirp', 'pricing', undefined],
    ['pricingxx', 'pricing', undefined],
    ['cat', 'car', undefined],
    ['art', 'cart', 'whole'],
    ['ca', 'cart', undefined],
    ['xar', 'carton', undefined],
    ['', 'word', undefined],
  ];
  for (const [typed, word, expected] of table) {
    it(`${typed} for ${word}: ${expected ?? 'no'}`, () => assert.equal(nearness(typed, word), expected));
  }
});
