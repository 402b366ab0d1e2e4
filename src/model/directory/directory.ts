import { columnsOf } from './columns.js';
import { createFacets, type Matched, type Reader } from './facets.js';
import type { Listed } from './listed.js';
import type { Ordering } from './order.js';
import type { Query } from './query.js';
import { createSearch, type Found } from './search.js';

export interface LookOptions extends Reader {
  /** Ids of the people on the reader's shortlist. */
  readonly shortlist: ReadonlySet<string>;
  /** From `fitRanks`. */
  readonly fit?: Uint32Array | undefined;
}

/** What a query answers. */
export interface View extends Omit<Matched, 'hits'>, Omit<Found, 'hits'> {
  /** Indexes into the people, in order. */
  readonly hits: readonly number[];
}

/** A directory of people that can be looked through again and again. */
export interface Directory {
  look(query: Query, options: LookOptions): View;
  /** As of `Search`. */
  prepare(mayGoOn: () => boolean): boolean;
}

/** Search, facets and order over the same people. */
export function createDirectory(people: readonly Listed[], ordering: Ordering): Directory {
  const columns = columnsOf(people);
  const search = createSearch(people, columns);
  const facets = createFacets(people, columns);
  return {
    look(query, options) {
      const { hits: found, needles, corrections } = search.find(query.text);
      const kept = query.shortlist ? found.filter((index) => options.shortlist.has(people[index]?.id ?? '')) : found;
      const matched = facets.match(query, options, kept);
      const hits = ordering.inOrder(matched.hits, query.order ?? 'name', options);
      return { ...matched, hits, needles, corrections };
    },
    prepare: (mayGoOn) => search.prepare(mayGoOn),
  };
}
