import { FACETS, SWITCHES, type Chosen, type Facet } from './facets.js';
import { ORDERS } from './order.js';
import type { Query } from './query.js';

const TEXT = 'q';
const SHORTLIST = 'shortlist';
const ORDER = 'order';
const ON = '1';

/** The names of all params, so that others in an address are left alone. */
export const QUERY_PARAMS: readonly string[] = [TEXT, ...FACETS, ...SWITCHES, SHORTLIST, ORDER];

type Param = readonly [name: string, value: string];

/** The params of a query, ready for `URLSearchParams`; none for everybody. */
export function queryToParams({ text, chosen, switches, shortlist, order }: Query): Param[] {
  const chosenParams = FACETS.flatMap((facet) => (chosen[facet] ?? []).map((value): Param => [facet, value]));
  return [
    ...(text === '' ? [] : [[TEXT, text] as const]),
    ...chosenParams,
    ...SWITCHES.filter((name) => switches.includes(name)).map((name): Param => [name, ON]),
    ...(shortlist ? [[SHORTLIST, ON] as const] : []),
    ...(order ? [[ORDER, order] as const] : []),
  ];
}

/** An address that somebody else wrote costs no more than one that a reader made. */
const LONGEST = 200;
const MOST_VALUES = 20;

function valuesOf(params: readonly Param[], name: string): string[] {
  const values = params
    .filter((param) => param[0] === name)
    .map(([, value]) => value.slice(0, LONGEST).toWellFormed().trim())
    .filter((value) => value !== '');
  return [...new Set(values)].slice(0, MOST_VALUES);
}

function chosenOf(params: readonly Param[]): Chosen {
  const chosen: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of FACETS) {
    const values = valuesOf(params, facet);
    if (values.length > 0) chosen[facet] = values;
  }
  return chosen;
}

/** Reads params of an address; those that are unknown or malformed count as absent, what is too long or too many is cut. */
export function queryFromParams(params: Iterable<Param>): Query {
  const all = [...params];
  const isOn = (name: string): boolean => valuesOf(all, name)[0] === ON;
  const [order] = valuesOf(all, ORDER);
  return {
    text: valuesOf(all, TEXT)[0] ?? '',
    chosen: chosenOf(all),
    switches: SWITCHES.filter(isOn),
    shortlist: isOn(SHORTLIST),
    order: ORDERS.find((known) => known === order),
  };
}
