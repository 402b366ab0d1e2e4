import type { Space, StoredRecord } from '../contract.js';
import { isOpened } from '../access.js';
import type { Position } from '../feed.js';
import { matches } from '../list.js';
import type { Listing } from '../list.js';
import { recordsOf } from '../rows.js';
import { answer, POSITION } from './database.js';
import { parsePosition, parseRows, parseSpace } from './stored.js';

/** Who opened a space; undefined where nobody did, and for spaces that nobody opens. */
export async function membersOf(transaction: IDBTransaction, space: Space): Promise<readonly string[] | undefined> {
  if (!isOpened(space)) return undefined;
  return parseSpace(await answer(transaction.objectStore('spaces').get(space)))?.members;
}

export async function positionOf(transaction: IDBTransaction): Promise<Position> {
  return parsePosition(await answer(transaction.objectStore('meta').get(POSITION)));
}

/**
 * Records among which the page of a listing is found. In the order of ids, only as many are read as the page needs;
 * any other order needs all of the kind.
 */
export async function candidates(records: IDBObjectStore, space: Space, listing: Listing): Promise<StoredRecord[]> {
  const { kind, order } = listing.query;
  // ';' is the character after ':'.
  const end = [space, `${kind};`];
  if (order !== undefined) {
    const range = IDBKeyRange.bound([space, `${kind}:`], end, false, true);
    return recordsOf(parseRows(await answer(records.getAll(range))));
  }
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
