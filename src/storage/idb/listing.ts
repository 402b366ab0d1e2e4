import type { ListOptions, ListPage, ListQuery, Space, StoredRecord } from '../contract.js';
import { matches, pageOf, parseListing } from '../list.js';
import type { Listing } from '../list.js';
import { recordsOf } from '../rows.js';
import { answer } from './database.js';
import { rangeOf } from './reads.js';
import { parseRows } from './stored.js';

/** A page of any list: filtered, in any order, from a cursor on. Throws `invalid` for a query that cannot be. */
export function lister(query: ListQuery, options: ListOptions) {
  const listing = parseListing(query, options);
  return async (records: IDBObjectStore, space: Space): Promise<ListPage> =>
    pageOf(await candidates(records, space, listing), listing);
}

/**
 * Records among which the page of a listing is found. In the order of ids, only as many are read as the page needs;
 * any other order needs all of the kind.
 */
async function candidates(records: IDBObjectStore, space: Space, listing: Listing): Promise<StoredRecord[]> {
  const { kind, order } = listing.query;
  if (order !== undefined) {
    return recordsOf(parseRows(await answer(records.getAll(rangeOf(space, kind)))));
  }
  const end = [space, `${kind};`];
  const found: StoredRecord[] = [];
  const count = listing.limit + 1;
  for (let start: string | undefined = listing.after?.id ?? `${kind}:`; start !== undefined;) {
    const range = IDBKeyRange.bound([space, start], end, true, true);
    const rows = parseRows(await answer(records.getAll(range, count)));
    found.push(...recordsOf(rows).filter((record) => matches(record, listing.query)));
    start = found.length < count && rows.length === count ? rows.at(-1)?.id : undefined;
  }
  return found;
}
