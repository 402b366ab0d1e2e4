import type { View } from '../../model/directory/directory.js';
import type { Listed } from '../../model/directory/listed.js';
import { createOrdering, type Order, type Ordering } from '../../model/directory/order.js';
import type { Counts, Results } from './results.js';

/** A look at people, with as many counts as are known. */
export type Look = Pick<View, 'hits' | 'needles' | 'corrections'> & Counts;

/** People in the order of a language. */
export const orderingOf = (people: readonly Listed[], language: string): Ordering =>
  createOrdering(people, new Intl.Collator(language, { numeric: true }));

/** Everybody in order: what is shown before the part that searches and counts has come. */
export const firstLook = (
  people: readonly Listed[],
  ordering: Ordering,
  order: Order,
  today: string,
  fit: Uint32Array | undefined,
): Look => ({
  hits: ordering.inOrder(Uint32Array.from(people.keys()), order, { today, fit }),
  ...{ facets: {}, switches: {}, needles: [], corrections: [] },
});

export const resultsOf = (people: readonly Listed[], look: Look): Results => ({
  at: (index) => people[look.hits[index] ?? -1],
  total: look.hits.length,
  known: look.hits.length,
  all: people.length,
  counts: look,
  needles: look.needles,
  corrections: look.corrections,
});
