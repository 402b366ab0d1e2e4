import { availability } from '../availability.js';
import type { Listed } from './listed.js';

/** By name; those who fit best first; those who answer soonest; those with most places free. Equals stand by name. */
export const ORDERS = ['name', 'fit', 'reply', 'places'] as const;

export type Order = (typeof ORDERS)[number];

export interface OrderBasis {
  /** Plain date on which places are counted. */
  readonly today: string;
  /** From `fitRanks`; without it the order by fit is the one by name. */
  readonly fit?: Uint32Array | undefined;
}

export interface Ordering {
  /** The indexes of `hits`, in order. */
  inOrder(hits: Uint32Array, order: Order, basis: OrderBasis): readonly number[];
}

const LAST = Number.MAX_SAFE_INTEGER;

/** What people are sorted by, the smallest first. */
type Key = (person: Listed, index: number) => number;

/** Those who can be asked: by the places that are free, then those who did not say how many, then the others. */
function placesKey(today: string): Key {
  return ({ profile }) => {
    const state = availability(profile, today);
    if (state.state === 'open') return -state.free;
    return state.state === 'unsaid' ? 0 : LAST;
  };
}

function keyFor(order: Order, { today, fit }: OrderBasis): Key | undefined {
  if (order === 'reply') return ({ profile }) => profile.replyDays ?? LAST;
  if (order === 'places') return placesKey(today);
  return order === 'fit' && fit ? (_, index) => fit[index] ?? LAST : undefined;
}

function sortedBy(people: readonly Listed[], byName: Uint32Array, key: Key): Uint32Array {
  const keys = Float64Array.from(people, key);
  return byName.slice().sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
}

/** Orders that are worked out when they are needed and then hold; `collator` is that of the reader's language. */
export function createOrdering(people: readonly Listed[], collator: Intl.Collator): Ordering {
  let byName: Uint32Array | undefined;
  let last: { readonly order: Order; readonly basis: OrderBasis; readonly sorted: Uint32Array } | undefined;

  const named = (): Uint32Array => {
    byName ??= Uint32Array.from(sortedNames(people, collator));
    return byName;
  };

  const sorted = (order: Order, basis: OrderBasis): Uint32Array => {
    const key = keyFor(order, basis);
    if (!key) return named();
    if (last?.order !== order || last.basis.today !== basis.today || last.basis.fit !== basis.fit)
      last = { order, basis, sorted: sortedBy(people, named(), key) };
    return last.sorted;
  };

  return {
    inOrder(hits, order, basis) {
      const wanted = new Uint8Array(people.length);
      for (const index of hits) wanted[index] = 1;
      const kept: number[] = [];
      for (const index of sorted(order, basis)) if (wanted[index] === 1) kept.push(index);
      return kept;
    },
  };
}

function sortedNames(people: readonly Listed[], collator: Intl.Collator): number[] {
  const names = people.map(({ profile }) => profile.name);
  return Array.from(people.keys()).sort((a, b) => collator.compare(names[a] ?? '', names[b] ?? ''));
}
