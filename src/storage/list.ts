import { StorageError } from './contract.js';
import type { Cursor, Json, ListOptions, ListPage, ListQuery, StoredRecord } from './contract.js';
import { isText } from './values.js';

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1000;

/** Where a record stands in a list: its order value, then its id. */
interface Place {
  /** Null where the record has no text or number to order by. */
  readonly value: string | number | null;
  readonly id: string;
}

/** A query that was checked, with the place after which its page starts. */
export interface Listing {
  readonly query: ListQuery;
  readonly after: Place | undefined;
  readonly limit: number;
}

/** Throws `invalid` for a kind, limit or cursor that cannot be; a limit above 1,000 counts as 1,000. */
export function parseListing(query: ListQuery, { cursor, limit = DEFAULT_LIMIT }: ListOptions = {}): Listing {
  if (!isText(query.kind) || query.kind === '' || query.kind.includes(':')) {
    throw new StorageError('invalid', `${JSON.stringify(query.kind)} is not a kind.`);
  }
  if (!Number.isInteger(limit) || limit < 1) throw new StorageError('invalid', 'A limit is a whole number from 1.');
  const after = cursor === undefined ? undefined : parseCursor(cursor, query);
  return { query, after, limit: Math.min(limit, MAX_LIMIT) };
}

/** The page of a listing out of `records`, which hold at least every record of the kind after the listing's place. */
export function pageOf(records: readonly StoredRecord[], { query, after, limit }: Listing): ListPage {
  const found = records
    .filter((record) => matches(record, query))
    .map((record) => ({ record, place: placeOf(record, query) }));
  const rest = after ? found.filter(({ place }) => compare(place, after) > 0) : found;
  rest.sort((a, b) => compare(a.place, b.place));
  const page = rest.slice(0, limit);
  const items = page.map(({ record }) => record);
  const last = page.at(-1);
  return last && rest.length > limit ? { items, cursor: formatCursor(last.place, query) } : { items };
}

/** Whether a record belongs in the list, whatever the page. */
export function matches(record: StoredRecord, query: ListQuery): boolean {
  if (!record.id.startsWith(`${query.kind}:`)) return false;
  const equal = Object.entries(query.where ?? {}).every(([name, wanted]) => field(record.value, name) === wanted);
  return equal && inRange(placeOf(record, query).value, query.range);
}

function inRange(value: string | number | null, { from, to }: NonNullable<ListQuery['range']> = {}): boolean {
  const aboveFrom = from === undefined || (typeof value === typeof from && value !== null && value >= from);
  const belowTo = to === undefined || (typeof value === typeof to && value !== null && value < to);
  return aboveFrom && belowTo;
}

function placeOf(record: StoredRecord, { order }: ListQuery): Place {
  const value = order === undefined ? record.id : field(record.value, order);
  return { value: typeof value === 'string' || typeof value === 'number' ? value : null, id: record.id };
}

function field(value: Json, name: string): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

/** Numbers, then texts, then records without either; equal ones by id. */
function compare(a: Place, b: Place): number {
  const byType = rank(a.value) - rank(b.value);
  if (byType !== 0) return byType;
  if (a.value !== null && b.value !== null && a.value !== b.value) return a.value < b.value ? -1 : 1;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}

function rank(value: Place['value']): number {
  return ['number', 'string', 'object'].indexOf(typeof value);
}

/**
 * A cursor names its query, so that it cannot be used for another one. An object: some pages give arrays a `toJSON` of
 * their own.
 */
function formatCursor(place: Place, query: ListQuery): Cursor {
  return JSON.stringify({ of: signature(query), ...place });
}

function parseCursor(cursor: Cursor, query: ListQuery): Place {
  const { of, value, id } = parseObject(cursor);
  const isValue = value === null || typeof value === 'string' || typeof value === 'number';
  if (of !== signature(query) || !isValue || typeof id !== 'string') {
    throw new StorageError('invalid', 'This cursor does not belong to this list.');
  }
  return { value, id };
}

function parseObject(json: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(json);
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}

function signature({ kind, order, range, where = {} }: ListQuery): string {
  const equal = Object.entries(where).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([kind, order, range?.from, range?.to, equal]);
}
