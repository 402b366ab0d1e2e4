import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createDirectory, type Directory, type LookOptions, type View } from '../../model/directory/directory.js';
import type { Facet } from '../../model/directory/facets.js';
import type { Listed } from '../../model/directory/listed.js';
import type { Ordering } from '../../model/directory/order.js';
import { EVERYBODY, narrows, type Query } from '../../model/directory/query.js';

/** As long as a piece of work may take, so that a key pressed meanwhile is answered within a frame. */
const PIECE_MS = 8;

/** Idle time where the browser offers it, else the next turn. */
const whenIdle: (run: () => void) => () => void =
  'requestIdleCallback' in globalThis
    ? (run) => {
        const id = requestIdleCallback(run, { timeout: 200 });
        return () => cancelIdleCallback(id);
      }
    : (run) => {
        const id = setTimeout(run, 16);
        return () => clearTimeout(id);
      };

function hasTwoValues(people: readonly Listed[], facet: Facet): boolean {
  let first: string | undefined;
  for (const { profile } of people) {
    const value = profile[facet];
    const values = typeof value === 'string' ? [value] : value;
    for (const text of values) {
      if (text !== '' && text !== (first ??= text)) return true;
    }
  }
  return false;
}

/** Looks through people that are at hand, and builds the indexes of the search in pieces, before they are needed. */
export class LookController implements ReactiveController {
  #people: readonly Listed[] = [];
  #ordering: Ordering | undefined;
  #directory: Directory | undefined;
  #cancel: (() => void) | undefined;
  #asked: readonly unknown[] = [];
  #view: View | undefined;
  #everybody: View | undefined;
  readonly #differing = new Map<Facet, boolean>();

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** What a query answers; worked out anew only when the query, the people or the reader are other ones. */
  view(people: readonly Listed[], ordering: Ordering, query: Query, options: LookOptions): View {
    const directory = this.#directoryOf(people, ordering);
    const asked = [directory, query, options];
    if (!this.#view || asked.some((part, index) => part !== this.#asked[index])) {
      this.#view = directory.look(query, options);
      this.#asked = asked;
      if (!narrows(query)) this.#everybody ??= this.#view;
    }
    return this.#view;
  }

  /** What there is to choose from before anything is chosen: choices keep their places while counts change. */
  everybody(options: LookOptions): View | undefined {
    return (this.#everybody ??= this.#directory?.look(EVERYBODY, options));
  }

  /** Whether people differ in a facet, so that it is worth choosing by. Stops at the first two values. */
  differsIn(facet: Facet): boolean {
    const known = this.#differing.get(facet) ?? hasTwoValues(this.#people, facet);
    this.#differing.set(facet, known);
    return known;
  }

  /** How many a query would leave. */
  count(query: Query, options: LookOptions): number {
    return this.#directory?.look(query, options).hits.length ?? 0;
  }

  hostConnected(): void {
    if (this.#directory) this.#prepare();
  }

  hostDisconnected(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #directoryOf(people: readonly Listed[], ordering: Ordering): Directory {
    if (this.#directory && people === this.#people && ordering === this.#ordering) return this.#directory;
    this.#people = people;
    this.#ordering = ordering;
    this.#everybody = undefined;
    this.#differing.clear();
    this.#directory = createDirectory(people, ordering);
    this.#prepare();
    return this.#directory;
  }

  #prepare(): void {
    this.#cancel?.();
    this.#cancel = whenIdle(() => {
      const until = performance.now() + PIECE_MS;
      const isReady = this.#directory?.prepare(() => performance.now() < until) ?? true;
      this.#cancel = undefined;
      if (!isReady) this.#prepare();
    });
  }
}
