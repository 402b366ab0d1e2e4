import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FACETS, SWITCHES, type Facet, type FacetValue, type Switch } from '../../model/directory/facets.js';
import type { Listed } from '../../model/directory/listed.js';
import { normalise, wordsOf } from '../../model/directory/normalise.js';
import type { Query } from '../../model/directory/query.js';
import type { Problem } from '../../model/result.js';
import { listedPeople } from './listed-person.js';
import type { Counts, Results } from './results.js';

/** What a host's search answers: one page of people, in order. */
export interface SearchPage {
  /** Profiles, each with an `id`. */
  readonly people: readonly unknown[];
  /** Where the next page begins; absent on the last one. */
  readonly cursor?: string | undefined;
  /** How many fit altogether; without it only those that came are counted. */
  readonly total?: number | undefined;
  /** How many people each value would leave: `{topics: {Pricing: 12}, open: 90}`; the switches by their names. */
  readonly counts?: Readonly<Record<string, number | Readonly<Record<string, number>>>> | undefined;
}

/** A host's own search, for directories that are too large for a page. A query that is out of date is aborted. */
export type SearchFunction = (
  query: Query,
  options: { readonly cursor: string | undefined; readonly signal: AbortSignal },
) => Promise<SearchPage>;

/** Asks a host's search, page by page. An answer that comes after a newer question is dropped. */
export class RemoteSearch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #search: SearchFunction | undefined;
  #query: Query | undefined;
  #people: readonly Listed[] = [];
  #cursor: string | undefined;
  #busy = false;
  #stop = new AbortController();
  #results: Results | undefined;
  #problem: Problem | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Why the last question was not answered. */
  get problem(): Problem | undefined {
    return this.#problem;
  }

  /** Asks for what is not known yet. The answer to an older query stays until the new one comes. */
  results(search: SearchFunction, query: Query): Results | undefined {
    if (search !== this.#search || query !== this.#query) {
      this.#search = search;
      this.#query = query;
      this.#ask(undefined);
    }
    return this.#results;
  }

  /** Fetches the next page where a reader is about to reach what is not at hand, and no page is on its way. */
  reach(index: number): void {
    if (index >= this.#people.length && this.#cursor !== undefined && !this.#busy) this.#ask(this.#cursor);
  }

  retry(): void {
    this.#problem = undefined;
    this.#ask(undefined);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop.abort();
    this.#query = undefined;
  }

  #ask(cursor: string | undefined): void {
    this.#stop.abort();
    const { signal } = (this.#stop = new AbortController());
    const [search, query] = [this.#search, this.#query];
    if (!search || !query) return;
    this.#busy = true;
    void Promise.resolve()
      .then(() => search(query, { cursor, signal }))
      .then(
        (page) => {
          if (!signal.aborted) this.#settle(page, query, cursor !== undefined);
        },
        () => {
          if (!signal.aborted) this.#fail();
        },
      );
  }

  #fail(): void {
    this.#busy = false;
    this.#problem = { code: 'directory.unanswered', params: {} };
    this.#host.requestUpdate();
  }

  #settle(page: SearchPage, query: Query, isNext: boolean): void {
    const { people } = listedPeople(page.people);
    const all = isNext ? [...this.#people, ...people] : people;
    this.#people = all;
    this.#cursor = page.cursor;
    this.#busy = false;
    this.#problem = undefined;
    this.#results = {
      at: (index) => all[index],
      total: page.total ?? all.length + (page.cursor === undefined ? 0 : 1),
      known: all.length,
      all: undefined,
      counts: countsOf(page.counts),
      needles: wordsOf(normalise(query.text)),
      corrections: [],
    };
    this.#host.requestUpdate();
  }
}

function valuesOf(counted: Readonly<Record<string, number>>): readonly FacetValue[] {
  const values = Object.entries(counted).map(([value, count]) => ({ value, count, chosen: false }));
  return values.sort((a, b) => b.count - a.count);
}

function countsOf(counts: SearchPage['counts'] = {}): Counts {
  const facets: Partial<Record<Facet, readonly FacetValue[]>> = {};
  const switches: Partial<Record<Switch, number>> = {};
  for (const facet of FACETS) {
    const counted = counts[facet];
    if (typeof counted === 'object') facets[facet] = valuesOf(counted);
  }
  for (const name of SWITCHES) {
    const counted = counts[name];
    if (typeof counted === 'number') switches[name] = counted;
  }
  return { facets, switches };
}
