import type { Space, StoredRecord } from '../contract.js';
import { isOpened } from '../access.js';
import type { Position } from '../feed.js';
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

/** Every record of a kind in the order of ids; undefined where there are more than `limit` of them. */
export async function allOf(
  records: IDBObjectStore,
  space: Space,
  kind: string,
  limit: number,
): Promise<StoredRecord[] | undefined> {
  const rows = parseRows(await answer(records.getAll(rangeOf(space, kind), limit + 1)));
  return rows.length > limit ? undefined : recordsOf(rows);
}

/** The keys of a kind; ';' is the character after ':'. */
export const rangeOf = (space: Space, kind: string): IDBKeyRange =>
  IDBKeyRange.bound([space, `${kind}:`], [space, `${kind};`], false, true);
