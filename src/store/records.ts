import type { RecordKind } from '../model/id.js';
import { SCHEMA_VERSION } from '../model/record.js';
import { RECORD_SCHEMAS, type RecordValues } from '../model/schemas/records.js';
import { safeParse, type Schema } from '../model/schemas/shape.js';

export type { RecordValues };

export type RecordValue = RecordValues[RecordKind];

/** One record as elements see it: frozen, parsed, with the space that says who reads it. */
export interface Entry<K extends RecordKind> {
  readonly kind: K;
  readonly space: string;
  readonly id: string;
  readonly rev: string;
  readonly value: RecordValues[K];
}

export type Parsed<T> =
  | { readonly state: 'fine'; readonly value: T }
  | { readonly state: 'newer' }
  | { readonly state: 'corrupt'; readonly field: string; readonly reason: string };

/** What a table of unions would lose: which kind has which values. */
const SCHEMAS: { readonly [K in RecordKind]: Schema<RecordValues[K]> } = RECORD_SCHEMAS;

const isNewer = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'schemaVersion' in value &&
  typeof value.schemaVersion === 'number' &&
  value.schemaVersion > SCHEMA_VERSION;

/** Parses what came from storage or a file. Unknown fields survive; a newer or broken value is named, never guessed. */
export function parseValue<K extends RecordKind>(kind: K, value: unknown): Parsed<RecordValues[K]> {
  if (isNewer(value)) return { state: 'newer' };
  const answer = safeParse(SCHEMAS[kind], value);
  if (answer.success) return { state: 'fine', value: answer.output };
  const { path, message } = answer.fault;
  return { state: 'corrupt', field: path.join('.'), reason: message };
}
