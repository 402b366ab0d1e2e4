import type { ReactiveControllerHost } from 'lit';
import { hasLocalPerson } from './local-person.js';
import { plainDateOf } from '../../calendar/plain-date.js';
import { ownZone } from '../../context/identity.js';
import type { LookOptions } from '../../model/directory/directory.js';
import type { Facet, FacetValue, Reader } from '../../model/directory/facets.js';
import type { FitRule, Seeker } from '../../model/directory/fit.js';
import type { Listed } from '../../model/directory/listed.js';
import type { Order } from '../../model/directory/order.js';
import type { Query } from '../../model/directory/query.js';
import type { Choosing } from './choosing.js';
import type { Found } from './found.js';
import { firstLook, orderingOf, resultsOf } from './first-look.js';
import type { Fit } from './fit-words.js';
import { PeopleSource, type SourceHost, type Unread } from './people-source.js';
import { remembered } from './remembered.js';
import type { RemoteSearch, SearchFunction } from './remote-search.js';
import type { Counts } from './results.js';
import type { Sight } from './sight.js';

export type DataHost = SourceHost &
  ReactiveControllerHost & {
    readonly search: SearchFunction | undefined;
    readonly provider: string;
    readonly reasons: readonly FitRule[];
    readonly clock: (() => string) | undefined;
  };

const NOBODY: readonly Listed[] = [];
const NOTHING_UNREAD: readonly Unread[] = [];
const NOTHING_KEPT: readonly string[] = [];
const HOUR = 'YYYY-MM-DDTHH'.length;

const loadFit = () => import('./fit-words.js');

const NO_TOPICS: readonly string[] = [];

type Topics = Awaited<ReturnType<typeof loadFit>>['topicsOf'];
type MakeFit = Awaited<ReturnType<typeof loadFit>>['fitFor'];

/** Joins what the page gives with what the store knows, and answers queries from both. */
export class DirectoryData {
  readonly #host: DataHost;
  readonly #source: PeopleSource;
  #remote: RemoteSearch | undefined;
  #fit: Awaited<ReturnType<typeof loadFit>> | undefined;
  #fitWords: Parameters<MakeFit>[3] | undefined;
  /** Somebody did what needs a store. */
  #asked = false;
  sight: Sight | undefined;
  readonly #choosing: () => Choosing | undefined;

  /** What `choosing` answers searches and counts; until it is there, everybody is shown, or who was shown before. */
  constructor(host: DataHost, choosing: () => Choosing | undefined) {
    this.#host = host;
    this.#choosing = choosing;
    this.#source = new PeopleSource(host);
  }

  /** Whether the people come from the store. */
  get lists(): boolean {
    return this.#host.search === undefined && this.#source.state.status === 'none';
  }

  /** Whether the part that opens a store is worth its bytes here. */
  get needsStore(): boolean {
    const isNear = this.#host.provider !== '' || document.querySelector('mentorship-provider') !== null;
    return this.#asked || this.lists || isNear || this.#isKnownReader();
  }

  /** Whether the page has a storage that an ask can go to. */
  get asks(): boolean {
    return this.sight?.status === 'ready';
  }

  needStore(): void {
    this.#asked = true;
    this.#host.requestUpdate();
  }

  get kept(): ReadonlySet<string> {
    return this.#kept(this.sight?.kept ?? NOTHING_KEPT);
  }

  get seeker(): Seeker | undefined {
    return this.sight?.seeker;
  }

  /** The order where nobody asked for one. */
  order({ order }: Query): Order {
    if (order === 'fit' && !this.seeker) return 'name';
    return order ?? (this.seeker && this.#host.search === undefined ? 'fit' : 'name');
  }

  /** The reader's plain date. */
  get today(): string {
    return plainDateOf(this.#now, this.sight?.zone ?? ownZone());
  }

  /** Topics among those offered that the reader's goals are about (R03). */
  needs(offered: Counts): readonly string[] {
    return this.#needs(this.#fit?.topicsOf, this.seeker, offered.facets.topics);
  }

  /** Why people are shown to a reader with goals. */
  get fit(): Fit | undefined {
    return this.#fitted();
  }

  find(query: Query, language: string): Found {
    if (this.seeker && !this.#fit) void this.#loadFit();
    if (this.#host.search) return this.#findRemote(this.#host.search, query);
    const state = this.#source.state;
    if (state.status === 'loading' || state.status === 'failed') return state;
    if (state.status === 'none') return this.#findStored(query, language);
    return this.#findHere(query, language, state.unread);
  }

  /** Whether a facet is worth choosing by. A host says so by counting it. */
  differsIn(facet: Facet, offered: Counts): boolean {
    return this.#host.search
      ? (offered.facets[facet]?.length ?? 0) > 1
      : (this.#choosing()?.look.differsIn(facet) ?? false);
  }

  /** How many a query would leave; undefined where only the host knows. */
  count(query: Query, language: string): number | undefined {
    const choosing = this.#choosing();
    return this.#host.search ? undefined : choosing?.look.count(query, this.#asOf(choosing, language));
  }

  /** Fetches what a reader is about to reach. */
  reach(index: number): void {
    if (this.#host.search) this.#remote?.reach(index);
  }

  retry(): void {
    if (this.#host.search) this.#remote?.retry();
    else this.#source.retry();
  }

  #findStored(query: Query, language: string): Found {
    const { sight } = this;
    if (!sight || sight.status === 'loading') return { status: 'loading', rows: 0 };
    if (sight.status === 'absent') return { status: 'absent' };
    if (sight.status === 'failed') return { status: 'failed', problem: sight.problem };
    return this.#findHere(query, language, NOTHING_UNREAD);
  }

  #findRemote(search: SearchFunction, query: Query): Found {
    if (!this.#remote) {
      void this.#loadRemote();
      return { status: 'loading', rows: 0 };
    }
    const results = this.#remote.results(search, this.#query(query, this.order(query)));
    const { problem } = this.#remote;
    if (results) return { status: 'ready', results, offered: results.counts, problem, unread: NOTHING_UNREAD };
    return problem ? { status: 'failed', problem } : { status: 'loading', rows: 0 };
  }

  #findHere(query: Query, language: string, unread: readonly Unread[]): Found {
    const people = this.#everyone();
    if (people.length === 0 && unread.length === 0) return { status: 'empty' };
    const ordering = this.#ordering(people, language);
    const asked = this.#query(query, this.order(query));
    const choosing = this.#choosing();
    if (!choosing) {
      const view = this.#first(people, ordering, this.order(query), this.today, this.#fitted()?.ranks);
      return { status: 'ready', results: this.#results(people, view), offered: view, problem: undefined, unread };
    }
    const options = this.#asOf(choosing, language);
    const view = choosing.look.view(people, ordering, asked, options);
    const offered = choosing.look.everybody(options) ?? view;
    return { status: 'ready', results: this.#results(people, view), offered, problem: undefined, unread };
  }

  /** The reader is not among those who can be asked. */
  #everyone(): readonly Listed[] {
    const state = this.#source.state;
    const people = state.status === 'ready' ? state.people : (this.sight?.people ?? NOBODY);
    return this.#others(people, this.sight?.me ?? '');
  }

  /** To the hour: what is worked out for an instant holds for a while. */
  get #now(): string {
    const now = this.#host.clock?.() ?? this.sight?.now ?? new Date().toISOString();
    return `${now.slice(0, HOUR)}:00:00Z`;
  }

  #asOf(choosing: Choosing, language: string): LookOptions {
    const reader = this.#reader(choosing, this.sight, language, this.#now);
    return this.#options(reader, this.kept, this.#fitted()?.ranks);
  }

  #fitted() {
    const { seeker } = this;
    if (!seeker || !this.#fit || !this.#fitWords) return undefined;
    return this.#fitFor(this.#fit.fitFor, this.#everyone(), seeker, this.#host.reasons, this.#fitWords);
  }

  /** A part that does not come is tried again with the next question. */
  async #loadRemote(): Promise<void> {
    const loaded = await import('./remote-search.js').catch(() => undefined);
    if (!loaded || this.#remote) return;
    this.#remote = new loaded.RemoteSearch(this.#host);
    this.#host.requestUpdate();
  }

  async #loadFit(): Promise<void> {
    const fit = await loadFit().catch(() => undefined);
    if (!fit || this.#fit) return;
    this.#fit = fit;
    this.#fitWords = fit.fitWords(this.#host);
    this.#host.requestUpdate();
  }

  readonly #isKnownReader = remembered(hasLocalPerson);
  readonly #kept = remembered((ids: readonly string[]): ReadonlySet<string> => new Set(ids));
  readonly #reader = remembered((choosing: Choosing, ...args: Parameters<Choosing['readerOf']>) =>
    choosing.readerOf(...args),
  );
  readonly #ordering = remembered(orderingOf);
  readonly #first = remembered(firstLook);
  readonly #options = remembered(
    (reader: Reader, shortlist: ReadonlySet<string>, fit: Uint32Array | undefined): LookOptions => ({
      ...reader,
      shortlist,
      fit,
    }),
  );
  readonly #needs = remembered(
    (topicsOf: Topics | undefined, seeker: Seeker | undefined, topics: readonly FacetValue[] = []) =>
      topicsOf && seeker ? topicsOf(seeker, topics) : NO_TOPICS,
  );
  readonly #fitFor = remembered((make: MakeFit, ...args: Parameters<MakeFit>) => make(...args));
  readonly #results = remembered(resultsOf);
  readonly #query = remembered((query: Query, order: Order): Query => ({ ...query, order }));
  readonly #others = remembered((people: readonly Listed[], me: string): readonly Listed[] =>
    me !== '' && people.some(({ id }) => id === me) ? people.filter(({ id }) => id !== me) : people,
  );
}
