import type { RecordKind } from '../model/id.js';
import { SCHEMA_VERSION } from '../model/record.js';
import { RECORD_SCHEMAS, type RecordValues } from '../model/schemas/records.js';

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

/** The part of Standard Schema (https://standardschema.dev) that is asked for, so that the validator can be another one. */
interface Schema<T> {
  readonly '~standard': {
    readonly validate: (value: unknown) => SchemaAnswer<T> | Promise<SchemaAnswer<T>>;
  };
}

type SchemaAnswer<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path?: readonly unknown[] | undefined }[] };

/** Any Standard Schema does: the table says nothing of the validator. */
const SCHEMAS: { readonly [K in RecordKind]: Schema<RecordValues[K]> } = RECORD_SCHEMAS;

export type Parsed<T> =
  | { readonly state: 'fine'; readonly value: T }
  | { readonly state: 'newer' }
  | { readonly state: 'corrupt'; readonly field: string; readonly reason: string };

const segment = (part: unknown): string =>
  typeof part === 'object' && part !== null && 'key' in part ? String(part.key) : String(part);

const isNewer = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'schemaVersion' in value &&
  typeof value.schemaVersion === 'number' &&
  value.schemaVersion > SCHEMA_VERSION;

/** Parses what came from storage or a file. Unknown fields survive; a newer or broken value is named, never guessed. */
export function parseValue<K extends RecordKind>(kind: K, value: unknown): Parsed<RecordValues[K]> {
  if (isNewer(value)) return { state: 'newer' };
  const answer = SCHEMAS[kind]['~standard'].validate(value);
  if (answer instanceof Promise) return { state: 'corrupt', field: '', reason: 'asynchronous schema' };
  if (!answer.issues) return { state: 'fine', value: answer.value };
  const issue = answer.issues[0];
  return { state: 'corrupt', field: (issue?.path ?? []).map(segment).join('.'), reason: issue?.message ?? '' };
}
