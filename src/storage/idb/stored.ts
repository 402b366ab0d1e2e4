import { StorageError } from '../contract.js';
import type { Space } from '../contract.js';
import type { Position } from '../feed.js';
import { copyJson } from '../values.js';
import type { Row } from '../rows.js';

/** A row of the object store `records`. */
export interface StoredRow extends Row {
  readonly space: Space;
}

/** A row of the object store `spaces`. */
export interface StoredSpace {
  readonly space: Space;
  readonly members: readonly string[];
}

/** Undefined where nothing is stored; throws `corrupt` for what this code never wrote. */
export function parseRow(stored: unknown): StoredRow | undefined {
  if (stored === undefined) return undefined;
  const { space, id, rev, seq, opId, value } = fields(stored);
  if (!isString(space) || !isString(id) || !isString(rev) || !isString(opId) || typeof seq !== 'number') {
    throw corrupt('record');
  }
  return { space, id, rev, seq, opId, value: value === undefined ? undefined : parseValue(value) };
}

export function parseRows(stored: unknown): StoredRow[] {
  return items(stored).map((row) => parseRow(row) ?? never('record'));
}

export function parseSpace(stored: unknown): StoredSpace | undefined {
  if (stored === undefined) return undefined;
  const { space, members } = fields(stored);
  if (!isString(space) || !Array.isArray(members) || !members.every(isString)) throw corrupt('space');
  return { space, members };
}

export function parseSpaces(stored: unknown): StoredSpace[] {
  return items(stored).map((space) => parseSpace(space) ?? never('space'));
}

/** The key of a row. */
export function parseKey(stored: unknown): Pick<StoredRow, 'space' | 'id'> {
  const [space, id] = items(stored);
  if (!isString(space) || !isString(id)) throw corrupt('key');
  return { space, id };
}

export function parsePosition(stored: unknown): Position {
  const { generation, seq } = fields(stored);
  if (!isString(generation) || typeof seq !== 'number') throw corrupt('position');
  return { generation, seq };
}

function parseValue(value: unknown) {
  try {
    return copyJson(value);
  } catch (cause) {
    throw corrupt('value', cause);
  }
}

function fields(stored: unknown): Readonly<Record<string, unknown>> {
  return typeof stored === 'object' && stored !== null ? { ...stored } : {};
}

function items(stored: unknown): readonly unknown[] {
  if (!Array.isArray(stored)) throw corrupt('list');
  return stored;
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function never(what: string): never {
  throw corrupt(what);
}

function corrupt(what: string, cause?: unknown): StorageError {
  return new StorageError('corrupt', `The database holds a ${what} that cannot be read.`, { cause });
}
