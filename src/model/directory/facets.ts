import type { Column } from './column.js';
import { columnsOf, FACETS, type Columns, type Facet } from './columns.js';
import type { Listed } from './listed.js';
import { createSwitches, maskOf, SWITCHES, type Mask, type Reader, type Switch } from './switches.js';

export { FACETS, type Facet } from './columns.js';

export { SWITCHES, type Reader, type Switch } from './switches.js';

/** Values of each facet; somebody who has one of them passes. Case and accents do not count. */
export type Chosen = Readonly<Partial<Record<Facet, readonly string[]>>>;

export interface FacetValue {
  /** As most people write it. */
  readonly value: string;
  /** How many people have it among those whom everything but this facet's own choice lets pass. */
  readonly count: number;
  readonly chosen: boolean;
}

/** The counts are worked out when they are first asked for. */
export interface Matched {
  /** Indexes into the people, ascending. */
  readonly hits: Uint32Array;
  /** Values that somebody has or that are chosen; the most frequent first, then in the order of their texts. */
  readonly facets: Readonly<Record<Facet, readonly FacetValue[]>>;
  /** How many people are left when the switch is on. */
  readonly switches: Readonly<Record<Switch, number>>;
}

export interface Filter {
  readonly chosen: Chosen;
  readonly switches: readonly Switch[];
}

export interface Facets {
  /** `within`: the hits of a search, ascending; absent for everybody. */
  match(filter: Filter, reader: Reader, within?: Uint32Array): Matched;
}

/** How many of the conditions that are set each person fails, and which one where it is a single one. */
interface Failures {
  readonly counts: Uint8Array;
  readonly which: Uint8Array;
}

type Condition = Facet | Switch;

const CONDITIONS: readonly Condition[] = [...FACETS, ...SWITCHES];

function chosenMask(people: readonly Listed[], column: Column, chosen: readonly string[]): Mask {
  const wanted = new Uint8Array(column.texts.length);
  for (const number of chosen.map((value) => column.numberOf(value))) if (number !== undefined) wanted[number] = 1;
  return maskOf(people, (_, index) => column.hasAny(index, wanted));
}

function failuresOf(total: number, conditions: ReadonlyMap<Condition, Mask>): Failures {
  const counts = new Uint8Array(total);
  const which = new Uint8Array(total);
  for (const [condition, mask] of conditions) {
    const place = CONDITIONS.indexOf(condition);
    for (let index = 0; index < total; index++) {
      if (mask[index] === 1) continue;
      counts[index] = (counts[index] ?? 0) + 1;
      which[index] = place;
    }
  }
  return { counts, which };
}

/** Those of `within` who pass every condition, or every one but this. */
function passing(within: Uint32Array, { counts, which }: Failures, but?: Condition): Uint32Array {
  const place = but === undefined ? -1 : CONDITIONS.indexOf(but);
  return within.filter((index) => counts[index] === 0 || (counts[index] === 1 && which[index] === place));
}

const byCount = (a: FacetValue, b: FacetValue): number => b.count - a.count || (a.value < b.value ? -1 : 1);

/** Chosen values that nobody has are listed too, so that they can be given up. */
function facetValues(column: Column, hits: Uint32Array, chosen: readonly string[]): FacetValue[] {
  const counts = column.counts(hits);
  const numbers = new Set(chosen.map((value) => column.numberOf(value)));
  const unknown = chosen.filter((value) => column.numberOf(value) === undefined);
  return column.texts
    .map((value, number) => ({ value, count: counts[number] ?? 0, chosen: numbers.has(number) }))
    .filter((value) => value.count > 0 || value.chosen)
    .concat(unknown.map((value) => ({ value, count: 0, chosen: true })))
    .sort(byCount);
}

function countIn(mask: Mask, hits: Uint32Array): number {
  let count = 0;
  for (const index of hits) count += mask[index] ?? 0;
  return count;
}

/** An object whose members are worked out when they are first read. */
function onDemand<K extends string, T>(keys: readonly K[], make: (key: K) => T): Readonly<Record<K, T>> {
  const known = new Map<K, T>();
  const get = (key: K): T => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
  const members = keys.map((key) => [key, { enumerable: true, get: () => get(key) }] as const);
  return Object.defineProperties({}, Object.fromEntries(members)) as Record<K, T>;
}

/** Cheap to make: values are read when they are first needed. */
export function createFacets(people: readonly Listed[], columns: Columns = columnsOf(people)): Facets {
  const masks = createSwitches(people, () => columns('languages'));
  const everybody = Uint32Array.from(people.keys());
  return {
    match({ chosen, switches }, reader, within = everybody) {
      const conditions = new Map<Condition, Mask>(switches.map((name) => [name, masks[name](reader)]));
      const chosenOf = (facet: Facet): readonly string[] => chosen[facet] ?? [];
      for (const facet of FACETS.filter((name) => chosenOf(name).length > 0))
        conditions.set(facet, chosenMask(people, columns(facet), chosenOf(facet)));
      const failures = failuresOf(people.length, conditions);
      const hits = conditions.size === 0 ? within : passing(within, failures);
      const besides = (condition: Condition): Uint32Array =>
        conditions.has(condition) ? passing(within, failures, condition) : hits;
      return {
        hits,
        facets: onDemand(FACETS, (facet) => facetValues(columns(facet), besides(facet), chosenOf(facet))),
        switches: onDemand(SWITCHES, (name) => countIn(masks[name](reader), besides(name))),
      };
    },
  };
}
