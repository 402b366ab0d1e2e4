import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FACETS, SWITCHES } from '../../../src/model/directory/facets.js';
import { ORDERS } from '../../../src/model/directory/order.js';
import { QUERY_PARAMS, queryFromParams, queryToParams } from '../../../src/model/directory/query-params.js';
import { EVERYBODY, type Query } from '../../../src/model/directory/query.js';

const read = (search: string): Query => queryFromParams(new URLSearchParams(search));

describe('the params of a query', () => {
  it('are none for everybody', () => {
    assert.deepEqual(queryToParams(EVERYBODY), []);
    assert.deepEqual(read(''), EVERYBODY);
  });

  it('say all of it', () => {
    const query: Query = {
      text: 'lena berlin',
      chosen: { topics: ['Public speaking', 'R&D'], place: ['Kraków'] },
      switches: ['open', 'hours'],
      shortlist: true,
      order: 'places',
    };
    const params = new URLSearchParams(queryToParams(query).map(([name, value]) => [name, value]));
    assert.equal(
      params.toString(),
      'q=lena+berlin&topics=Public+speaking&topics=R%26D&place=Krak%C3%B3w&open=1&hours=1&shortlist=1&order=places',
    );
    assert.deepEqual(queryFromParams(params), query);
  });

  it('carry every query there and back', () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((text) => text.trim())
      .filter((text) => text !== '');
    const values = fc.uniqueArray(word, { minLength: 1, maxLength: 5 });
    const queries: fc.Arbitrary<Query> = fc.record({
      text: fc.oneof(fc.constant(''), word),
      chosen: fc.record(Object.fromEntries(FACETS.map((facet) => [facet, values])), { requiredKeys: [] }),
      switches: fc.subarray([...SWITCHES]),
      shortlist: fc.boolean(),
      order: fc.option(fc.constantFrom(...ORDERS), { nil: undefined }),
    });
    fc.assert(
      fc.property(queries, (query) => {
        const params = new URLSearchParams(queryToParams(query).map(([name, value]) => [name, value]));
        assert.deepEqual(queryFromParams(new URLSearchParams(params.toString())), {
          ...query,
          chosen: { ...query.chosen },
        });
      }),
    );
  });

  const hostile: [what: string, search: string, expected: Partial<Query>][] = [
    ['names of others', 'page=2&utm_source=mail&__proto__=x&constructor=y', {}],
    ['an order that does not exist', 'order=score', {}],
    ['a switch that is not on', 'open=yes&language=0&shortlist=true', {}],
    ['empty values', 'q=&topics=&topics=%20', {}],
    ['the same value twice', 'topics=Pricing&topics=Pricing', { chosen: { topics: ['Pricing'] } }],
    ['two texts', 'q=one&q=two', { text: 'one' }],
    ['half a letter', 'q=%ED%A0%80a', { text: '���a' }],
    ['markup, as text', 'q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', { text: '<img src=x onerror=alert(1)>' }],
  ];
  for (const [what, search, expected] of hostile) {
    it(`that are hostile are read: ${what}`, () => assert.deepEqual(read(search), { ...EVERYBODY, ...expected }));
  }

  it('are cut where they are too long or too many', () => {
    const many = Array.from({ length: 500 }, (_, index) => `topics=${String(index)}`).join('&');
    assert.equal(read(many).chosen.topics?.length, 20);
    assert.equal(read(`q=${'a'.repeat(100_000)}`).text.length, 200);
    const halved = queryFromParams([['q', `${'a'.repeat(199)}😀`]]).text;
    assert.equal(halved.isWellFormed(), true);
  });

  it('have names of their own', () => {
    assert.deepEqual(QUERY_PARAMS, [
      ...['q', 'topics', 'kinds', 'languages', 'formats', 'styles', 'learns', 'organisation', 'place'],
      ...['open', 'language', 'hours', 'shortlist', 'order'],
    ]);
  });
});
