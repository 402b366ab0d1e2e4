import type { Profile } from '../person.js';
import { columnOf, type Column } from './column.js';
import type { Listed } from './listed.js';

/**
 * By what people can be narrowed down. `topics` are those that somebody mentors in or may be asked about; the values of
 * `kinds` are the words of HELP_KINDS, those of all others are texts as people wrote them.
 */
export const FACETS = ['topics', 'kinds', 'languages', 'formats', 'styles', 'learns', 'organisation', 'place'] as const;

export type Facet = (typeof FACETS)[number];

const oneOf = (value: string): readonly string[] => (value === '' ? [] : [value]);

const VALUES: Readonly<Record<Facet, (profile: Profile) => readonly string[]>> = {
  topics: ({ topics, asks }) => (asks.length === 0 ? topics : [...topics, ...asks]),
  kinds: ({ kinds }) => kinds,
  languages: ({ languages }) => languages,
  formats: ({ formats }) => formats,
  styles: ({ styles }) => styles,
  learns: ({ learns }) => learns,
  organisation: ({ organisation }) => oneOf(organisation),
  place: ({ place }) => oneOf(place),
};

/** The column of each facet, read when it is first needed. */
export type Columns = (facet: Facet) => Column;

export function columnsOf(people: readonly Listed[]): Columns {
  const known = new Map<Facet, Column>();
  return (facet) => {
    const column = known.get(facet) ?? columnOf(people, ({ profile }) => VALUES[facet](profile));
    known.set(facet, column);
    return column;
  };
}
