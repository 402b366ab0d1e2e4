import { FACETS, type Chosen, type Facet, type Switch } from '../../model/directory/facets.js';
import { EVERYBODY, type Query } from '../../model/directory/query.js';

/** One thing that narrows the directory down, as it stands on a chip. */
export type Choice =
  | { readonly facet: Facet; readonly value: string }
  | { readonly switch: Switch }
  | { readonly text: string }
  | { readonly shortlist: true };

const without = <T>(items: readonly T[], item: T): readonly T[] => items.filter((other) => other !== item);

const toggled = <T>(items: readonly T[], item: T): readonly T[] =>
  items.includes(item) ? without(items, item) : [...items, item];

function withValues(chosen: Chosen, facet: Facet, values: readonly string[]): Chosen {
  const { [facet]: _, ...others } = chosen;
  return values.length === 0 ? others : { ...others, [facet]: values };
}

export const toggleValue = (query: Query, facet: Facet, value: string): Query => ({
  ...query,
  chosen: withValues(query.chosen, facet, toggled(query.chosen[facet] ?? [], value)),
});

export const toggleSwitch = (query: Query, name: Switch): Query => ({
  ...query,
  switches: toggled(query.switches, name),
});

/** Facets and switches that narrow, in the order of the page; the words of the search and the shortlist are not among them. */
export const choicesOf = ({ chosen, switches }: Query): readonly Choice[] => [
  ...FACETS.flatMap((facet) => (chosen[facet] ?? []).map((value) => ({ facet, value }))),
  ...switches.map((name) => ({ switch: name })),
];

/** All that narrows, the words and the shortlist included. */
export const narrowings = (query: Query): readonly Choice[] => [
  ...(query.text.trim() === '' ? [] : [{ text: query.text.trim() }]),
  ...choicesOf(query),
  ...(query.shortlist ? [{ shortlist: true } as const] : []),
];

export function withoutChoice(query: Query, choice: Choice): Query {
  if ('text' in choice) return { ...query, text: '' };
  if ('shortlist' in choice) return { ...query, shortlist: false };
  if ('switch' in choice) return { ...query, switches: without(query.switches, choice.switch) };
  const values = without(query.chosen[choice.facet] ?? [], choice.value);
  return { ...query, chosen: withValues(query.chosen, choice.facet, values) };
}

/** Everybody, in the order that was asked for. */
export const withoutChoices = ({ order }: Query): Query => ({ ...EVERYBODY, order });
