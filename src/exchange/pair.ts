import type { TemporalApi } from '../calendar/temporal.js';
import { uniquePart, type RecordKind } from '../model/id.js';
import { SCHEMA_VERSION } from '../model/record.js';
import type { Collector, Item } from './collector.js';
import { isFields, type Fields } from './fields.js';
import type { Path } from './json-text.js';

/** A mentorship whose two people are known: all its records go where the pair reads them. */
export interface Pair {
  readonly collector: Collector;
  readonly temporal: TemporalApi;
  readonly mentorship: string;
  readonly people: readonly string[];
  readonly space: string;
  readonly startedAt: unknown;
  /** Ids of the file's meetings, goals and series to the ids of their records. */
  readonly known: Map<string, string>;
}

/** `a` and `goal:a` both name `goal:a`; anything but a text stays as it is, to be refused by the schema. */
export const refer = (kind: RecordKind, value: unknown): unknown =>
  typeof value === 'string' && value !== '' && !value.startsWith(`${kind}:`) ? `${kind}:${value}` : value;

/** The fields that every value has; a file may leave all of them out. */
export function baseOf(fields: Fields, at: unknown, by: unknown): Fields {
  const createdAt = fields['createdAt'] ?? at;
  return {
    schemaVersion: SCHEMA_VERSION,
    createdAt,
    createdBy: refer('person', fields['createdBy'] ?? by),
    updatedAt: fields['updatedAt'] ?? createdAt,
  };
}

/** Each item of a list with one field that names a person or a record turned into an id. */
export const referIn = (list: unknown, field: string, kind: RecordKind): unknown =>
  Array.isArray(list)
    ? list.map((item: unknown) =>
        isFields(item) && field in item ? { ...item, [field]: refer(kind, item[field]) } : item,
      )
    : list;

export const isId = (value: unknown): value is string => typeof value === 'string' && uniquePart(value) !== '';

/** The id of an item's record, or undefined after telling that it has none. */
export function ownId(collector: Collector, { fields, path }: Item, kind: RecordKind): string | undefined {
  const id = refer(kind, fields['id']);
  if (isId(id)) return id;
  collector.reject(path, 'exchange.value.noId');
  return undefined;
}

/** Stores a record of the pair in the name of its author, who must be one of the two. */
export function addShared(pair: Pair, id: string, value: Fields, path: Path, space = pair.space): boolean {
  const { collector, people } = pair;
  const writer = people.find((person) => person === value['createdBy']);
  if (writer === undefined) {
    collector.reject(path, 'exchange.reference.partner');
    return false;
  }
  return collector.add({ space, members: space === pair.space ? people : undefined, id, writer, value }, path);
}

/** A reference to another record of this mentorship; one that leads nowhere is told and left out. */
export function reference(pair: Pair, kind: RecordKind, value: unknown, path: Path): Fields {
  const field = String(path.at(-1));
  if (value === undefined) return {};
  const known = pair.known.get(String(refer(kind, value)));
  if (known !== undefined) return { [field]: known };
  pair.collector.reject(path, 'exchange.reference.unknown', { id: typeof value === 'string' ? value : '' });
  return {};
}
