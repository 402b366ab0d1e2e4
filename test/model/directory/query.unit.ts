import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EVERYBODY, narrows, type Query } from '../../../src/model/directory/query.js';

describe('a query', () => {
  const table: [what: string, query: Partial<Query>, narrowed: boolean][] = [
    ['asks for everybody', {}, false],
    ['asks for everybody in another order', { order: 'reply' }, false],
    ['asks for everybody by spaces', { text: '  ' }, false],
    ['narrows by words', { text: 'a' }, true],
    ['narrows by a value', { chosen: { place: ['Oslo'] } }, true],
    ['narrows by a switch', { switches: ['open'] }, true],
    ['narrows to the own list', { shortlist: true }, true],
  ];
  for (const [what, query, narrowed] of table) {
    it(what, () => {
      assert.equal(narrows({ ...EVERYBODY, ...query }), narrowed);
    });
  }
});
