import type { Change, Json, Revision, Space, StoredRecord } from './contract.js';

/** The last state of an id, as the local adapters keep it. */
export interface Row {
  readonly id: string;
  readonly rev: Revision;
  /** Grows with every write to the whole storage, which makes revisions and the place in the change feed. */
  readonly seq: number;
  readonly opId: string;
  /** Undefined after a delete: the row stays, so that the feed can tell of it. */
  readonly value: Json | undefined;
}

/** The record of a row, or undefined where it was deleted. */
export function recordOf(row: Row | undefined): StoredRecord | undefined {
  return row?.value === undefined ? undefined : { id: row.id, rev: row.rev, value: row.value };
}

/** The records of those rows that were not deleted. */
export function recordsOf(rows: Iterable<Row>): StoredRecord[] {
  return Array.from(rows, recordOf).filter((record) => record !== undefined);
}

/** The change that led to a row. */
export function changeOf(space: Space, { id, rev, opId, value }: Row): Change {
  return { space, id, rev, opId, deleted: value === undefined };
}
