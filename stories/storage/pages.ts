import { StorageError } from '../../src/storage/contract.js';
import type { Json, ListPage, ListQuery, StoredRecord } from '../../src/storage/contract.js';

/** Where a record stands in a list: by its type, its value, then its id. No two records stand in the same place. */
type Place = readonly [type: string, value: string | number, id: string];

/** One page of the records that a query asks for. */
export function pageOf(records: readonly StoredRecord[], query: ListQuery, limit: number, cursor?: string): ListPage {
  if (query.kind === '' || query.kind.includes(':') || limit < 1) throw new StorageError('invalid');
  const found = records
    .filter((record) => matches(record, query))
    .map((record) => ({ record, place: placeOf(record, query) }))
    .sort((a, b) => compare(a.place, b.place));
  // The cursor names a place, never a number of records: others write while one reads.
  const after = cursor === undefined ? undefined : parseCursor(cursor, query);
  const rest = after ? found.filter(({ place }) => compare(place, after) > 0) : found;
  const page = rest.slice(0, Math.min(limit, 1000));
  const items = page.map(({ record }) => record);
  const last = page.at(-1);
  return last && page.length < rest.length ? { items, cursor: JSON.stringify([query, last.place]) } : { items };
}

function matches(record: StoredRecord, query: ListQuery): boolean {
  const { from, to } = query.range ?? {};
  const [type, value] = placeOf(record, query);
  return (
    record.id.startsWith(`${query.kind}:`) &&
    Object.entries(query.where ?? {}).every(([name, wanted]) => fieldOf(record.value, name) === wanted) &&
    // Half-open: what begins at `to` belongs to the next range.
    (from === undefined || (type === typeof from && value >= from)) &&
    (to === undefined || (type === typeof to && value < to))
  );
}

function placeOf({ id, value }: StoredRecord, { order }: ListQuery): Place {
  const by = order === undefined ? id : fieldOf(value, order);
  return typeof by === 'string' || typeof by === 'number' ? [typeof by, by, id] : ['without', '', id];
}

function fieldOf(value: Json, name: string): Json | undefined {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

function compare(a: Place, b: Place): number {
  const index = a.findIndex((part, at) => part !== b[at]);
  const [one = '', two = ''] = [a[index], b[index]];
  return one === two ? 0 : one < two ? -1 : 1;
}

/** Only a cursor of the very same query is taken. */
function parseCursor(cursor: string, query: ListQuery): Place {
  try {
    const parsed: unknown = JSON.parse(cursor);
    const [of, place]: readonly unknown[] = Array.isArray(parsed) ? parsed : [];
    const [type, value, id]: readonly unknown[] = Array.isArray(place) ? place : [];
    const known = JSON.stringify(of) === JSON.stringify(query) && typeof type === 'string' && typeof id === 'string';
    if (known && (typeof value === 'string' || typeof value === 'number')) return [type, value, id];
  } catch (cause) {
    throw new StorageError('invalid', 'This cursor was never given.', { cause });
  }
  throw new StorageError('invalid', 'This cursor is of another list.');
}
