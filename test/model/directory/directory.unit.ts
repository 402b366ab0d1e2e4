import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createDirectory, type LookOptions } from '../../../src/model/directory/directory.js';
import { createOrdering } from '../../../src/model/directory/order.js';
import { EVERYBODY, type Query } from '../../../src/model/directory/query.js';
import { listed } from './people.js';

const PEOPLE = listed(
  { name: 'Zoë', topics: ['Pricing'], place: 'Berlin', replyDays: 1 },
  { name: 'Amara', topics: ['Pricing'], place: 'Lagos', replyDays: 2 },
  { name: 'Björn', topics: ['Hiring'], place: 'Berlin', places: 1, taken: 1 },
);
const ORDERING = createOrdering(PEOPLE, new Intl.Collator('en'));
const OPTIONS: LookOptions = {
  now: '2026-10-21T08:20:00.000Z',
  today: '2026-10-21',
  zone: 'Europe/Berlin',
  languages: [],
  hours: [],
  shortlist: new Set(['person:björn', 'person:amara']),
};

describe('a directory', () => {
  const table: [what: string, query: Partial<Query>, ids: string[]][] = [
    ['shows everybody by name', {}, ['person:amara', 'person:björn', 'person:zoë']],
    ['in another order', { order: 'reply' }, ['person:zoë', 'person:amara', 'person:björn']],
    ['found by a text with a slip', { text: 'pricign' }, ['person:amara', 'person:zoë']],
    ['narrowed by a facet', { text: 'pricing', chosen: { place: ['Berlin'] } }, ['person:zoë']],
    ['who can be asked', { switches: ['open'] }, ['person:amara', 'person:zoë']],
    ['of the shortlist', { shortlist: true }, ['person:amara', 'person:björn']],
    ['of the shortlist that a text finds', { shortlist: true, text: 'hiring' }, ['person:björn']],
  ];
  for (const [what, query, ids] of table) {
    it(what, () => {
      const { hits } = createDirectory(PEOPLE, ORDERING).look({ ...EVERYBODY, ...query }, OPTIONS);
      assert.deepEqual(
        hits.map((index) => PEOPLE[index]?.id),
        ids,
      );
    });
  }

  it('counts within what a text found, and tells what it looked for', () => {
    const view = createDirectory(PEOPLE, ORDERING).look({ ...EVERYBODY, text: 'pricign' }, OPTIONS);
    assert.deepEqual(
      view.facets.place.map(({ value, count }) => [value, count]),
      [
        ['Berlin', 1],
        ['Lagos', 1],
      ],
    );
    assert.deepEqual(view.switches, { open: 2, language: 0, hours: 0 });
    assert.deepEqual(view.needles, ['pricing']);
    assert.deepEqual(view.corrections, [{ typed: 'pricign', instead: ['pricing'] }]);
  });

  it('prepares its index in pieces', () => {
    const directory = createDirectory(PEOPLE, ORDERING);
    assert.equal(
      directory.prepare(() => false),
      false,
    );
    assert.equal(
      directory.prepare(() => true),
      true,
    );
  });
});
