import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  createFacets,
  FACETS,
  type Chosen,
  type Facet,
  type Filter,
  type Reader,
} from '../../../src/model/directory/facets.js';
import type { Listed } from '../../../src/model/directory/listed.js';
import { namesLanguage } from '../../../src/model/directory/language.js';
import { listed } from './people.js';

const READER: Reader = {
  now: '2026-10-21T08:20:00.000Z',
  today: '2026-10-21',
  zone: 'Europe/Berlin',
  languages: ['German'],
  hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
};

const PEOPLE = listed(
  {
    name: 'Amara',
    topics: ['Pricing', 'Hiring'],
    languages: ['English', 'German'],
    place: 'Berlin',
    places: 2,
    taken: 1,
  },
  {
    name: 'Björn',
    topics: ['pricing'],
    asks: ['Hiring'],
    languages: ['English'],
    place: 'Berlin',
    places: 1,
    taken: 1,
  },
  { name: 'Chidi', topics: ['Strategy'], languages: ['some German'], place: 'Lagos', pausedUntil: '2026-12-01' },
  {
    ...{ name: 'Dana', topics: ['Hiring', 'Strategy'], languages: ['English'], place: 'Lagos', zone: 'Africa/Lagos' },
    hours: [{ days: [1], from: '15:15', to: '20:00' }],
  },
  {
    name: 'Emre',
    topics: [],
    asks: ['Pricing'],
    zone: 'Europe/Istanbul',
    hours: [{ days: [6], from: '10:00', to: '12:00' }],
  },
);

const NONE: Filter = { chosen: {}, switches: [] };
const match = (filter: Partial<Filter>, within?: number[]) =>
  createFacets(PEOPLE).match({ ...NONE, ...filter }, READER, within && Uint32Array.from(within));
const countsOf = (facet: Facet, filter: Partial<Filter>, within?: number[]): Record<string, number> =>
  Object.fromEntries(match(filter, within).facets[facet].map(({ value, count }) => [value, count]));

describe('facets', () => {
  const table: [what: string, filter: Partial<Filter>, hits: number[]][] = [
    ['nothing chosen lets everybody pass', {}, [0, 1, 2, 3, 4]],
    ['one value, in whatever way it is written', { chosen: { topics: ['PRICING'] } }, [0, 1, 4]],
    ['several values of a facet: one of them', { chosen: { topics: ['Pricing', 'Strategy'] } }, [0, 1, 2, 3, 4]],
    ['several facets: all of them', { chosen: { topics: ['Pricing'], place: ['Berlin'] } }, [0, 1]],
    ['a value that nobody has', { chosen: { place: ['Atlantis'] } }, []],
    ['an empty choice is none', { chosen: { place: [] } }, [0, 1, 2, 3, 4]],
    ['open to requests: free places, or unsaid', { switches: ['open'] }, [0, 3, 4]],
    ['speaks my language, as people write it', { switches: ['language'] }, [0, 2]],
    ['free in my hours, for half an hour', { switches: ['hours'] }, [3]],
    ['all together', { chosen: { place: ['Berlin'] }, switches: ['open', 'language'] }, [0]],
  ];
  for (const [what, filter, hits] of table) {
    it(what, () => assert.deepEqual([...match(filter).hits], hits));
  }

  it('count under all other conditions, not their own', () => {
    const filter: Partial<Filter> = { chosen: { topics: ['Pricing'], place: ['Berlin'] } };
    assert.deepEqual(countsOf('topics', filter), { Hiring: 2, Pricing: 2 });
    assert.deepEqual(countsOf('place', filter), { Berlin: 2 });
    assert.deepEqual(countsOf('languages', filter), { English: 2, German: 1 });
  });

  it('count within what a search found', () => {
    assert.deepEqual(countsOf('place', {}, [0, 3]), { Berlin: 1, Lagos: 1 });
  });

  it('say a value as most people write it, the frequent ones first', () => {
    assert.deepEqual(match({ chosen: { topics: ['pricing'] } }).facets.topics, [
      { value: 'Hiring', count: 3, chosen: false },
      { value: 'Pricing', count: 3, chosen: true },
      { value: 'Strategy', count: 2, chosen: false },
    ]);
  });

  it('keep a chosen value that nobody has, so that it can be given up', () => {
    assert.deepEqual(match({ chosen: { styles: ['Loud'] } }).facets.styles, [
      { value: 'Loud', count: 0, chosen: true },
    ]);
  });

  it('say how many a switch would leave, and how many it leaves', () => {
    assert.deepEqual(match({ chosen: { place: ['Lagos'] } }).switches, { open: 1, language: 1, hours: 1 });
    assert.deepEqual(match({ switches: ['language'] }).switches, { open: 1, language: 2, hours: 0 });
  });

  it('follow the reader', () => {
    const facets = createFacets(PEOPLE);
    const open = (today: string) => [...facets.match({ ...NONE, switches: ['open'] }, { ...READER, today }).hits];
    assert.deepEqual(open('2026-10-21'), [0, 3, 4]);
    assert.deepEqual(open('2026-12-01'), [0, 2, 3, 4]);
    const none = facets.match({ ...NONE, switches: ['hours'] }, { ...READER, hours: [] });
    assert.deepEqual([...none.hits], []);
    assert.equal(none.switches.hours, 0);
  });
});

const NAMES = ['Pricing', 'Hiring', 'Strategy', 'Data'];
const PLACES = ['Berlin', 'Lagos', ''];
const someone = fc.record({
  topics: fc.subarray(NAMES),
  languages: fc.subarray(['English', 'German']),
  place: fc.constantFrom(...PLACES),
  taken: fc.nat({ max: 2 }),
});
const chosen = fc.record(
  {
    topics: fc.subarray([...NAMES, 'Other']),
    languages: fc.subarray(['English', 'German']),
    place: fc.subarray(['Berlin', 'Lagos']),
  },
  { requiredKeys: [] },
);

const valuesOf = ({ profile }: Listed, facet: Facet): readonly string[] =>
  facet === 'place'
    ? [profile.place].filter((place) => place !== '')
    : facet === 'topics'
      ? profile.topics
      : profile.languages;

/** The rule as it is told, one person at a time. */
const passes = (person: Listed, wanted: Chosen, filter: Filter, but?: string): boolean =>
  (['topics', 'languages', 'place'] as const).every((facet) => {
    const values = wanted[facet] ?? [];
    return facet === but || values.length === 0 || values.some((value) => valuesOf(person, facet).includes(value));
  }) &&
  (!filter.switches.includes('open') || but === 'open' || person.profile.taken < 2) &&
  (!filter.switches.includes('language') || but === 'language' || person.profile.languages.includes('German'));

describe('counts of facets', () => {
  it('are those of a count by hand', () => {
    const filters = fc.record({ chosen, switches: fc.subarray(['open', 'language'] as const) });
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 12 }), filters, (given, filter) => {
        const people = listed(...given.map((fields) => ({ ...fields, places: 2 })));
        const matched = createFacets(people).match(filter, READER);
        const hits = people.flatMap((person, index) => (passes(person, filter.chosen, filter) ? [index] : []));
        assert.deepEqual([...matched.hits], hits);
        for (const facet of ['topics', 'languages', 'place'] as const) {
          const others = people.filter((person) => passes(person, filter.chosen, filter, facet));
          for (const { value, count } of matched.facets[facet])
            assert.equal(count, others.filter((person) => valuesOf(person, facet).includes(value)).length, value);
          const values = new Set(others.flatMap((person) => valuesOf(person, facet)));
          assert.deepEqual(
            [...values].filter((value) => !matched.facets[facet].some((known) => known.value === value)),
            [],
          );
        }
        const speakers = people.filter((person) => passes(person, filter.chosen, filter, 'language'));
        assert.equal(
          matched.switches.language,
          speakers.filter(({ profile }) => profile.languages.includes('German')).length,
        );
      }),
    );
  });
});

describe('a language', () => {
  const table: [written: string, language: string, expected: boolean][] = [
    ['German', 'german', true],
    ['some German', 'German', true],
    ['German (basic)', 'German', true],
    ['Français', 'francais', true],
    ['Germanic', 'German', false],
    ['English', 'German', false],
    ['English', '', false],
    ['日本語', '日本語', true],
  ];
  for (const [written, language, expected] of table) {
    it(`${written} names ${language}: ${String(expected)}`, () =>
      assert.equal(namesLanguage(written, language), expected));
  }
});

it('every facet has its values', () => {
  const [person] = listed({
    ...{
      name: 'Amara',
      topics: ['a'],
      kinds: ['peer'],
      languages: ['b'],
      formats: ['c'],
      styles: ['d'],
      learns: ['e'],
    },
    ...{ organisation: 'f', place: 'g' },
  });
  const { facets } = createFacets(person ? [person] : []).match(NONE, READER);
  assert.deepEqual(
    FACETS.map((facet) => facets[facet].map(({ value }) => value)),
    [['a'], ['peer'], ['b'], ['c'], ['d'], ['e'], ['f'], ['g']],
  );
});
