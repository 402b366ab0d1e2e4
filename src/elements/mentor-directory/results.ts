import type { Facet, FacetValue, Switch } from '../../model/directory/facets.js';
import type { Listed } from '../../model/directory/listed.js';
import type { Correction } from '../../model/directory/search.js';

/** How many people each choice would leave, and what there is to choose from before anything is chosen. */
export interface Counts {
  readonly facets: Readonly<Partial<Record<Facet, readonly FacetValue[]>>>;
  readonly switches: Readonly<Partial<Record<Switch, number>>>;
}

/** What a query answers, whoever worked it out: this page or a server. */
export interface Results {
  /** The person at a place of the order; undefined where nobody is known yet. */
  readonly at: (index: number) => Listed | undefined;
  readonly total: number;
  /** How many of them are at hand, from the first one on. */
  readonly known: number;
  /** How many there are altogether; undefined where only a server knows. */
  readonly all: number | undefined;
  readonly counts: Counts;
  readonly needles: readonly string[];
  readonly corrections: readonly Correction[];
}
