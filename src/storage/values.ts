import { FORBIDDEN_KEYS, StorageError } from './contract.js';
import type { Json } from './contract.js';

/** How deep a value may be nested; deeper ones are `invalid`, also because a walk must not exhaust the stack. */
export const MAX_DEPTH = 200;

const encoder = new TextEncoder();

/** Well-formed Unicode without NUL. With the `u` flag a surrogate of a proper pair does not match. */
export function isText(text: unknown): text is string {
  return typeof text === 'string' && !text.includes('\0') && !/\p{Surrogate}/u.test(text);
}

/** `kind:unique`, neither side empty; `unique` may hold further colons. */
export function isRecordId(id: unknown): id is string {
  return isText(id) && kindOf(id) !== '' && id.length > kindOf(id).length + 1;
}

/** The part before the first colon, or '' where there is none. */
export function kindOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf(':')));
}

/** A frozen deep copy of what JSON can carry; throws `invalid` for anything else. */
export function copyJson(value: unknown): Json {
  return copy(value, []);
}

/** As {@link copyJson}; throws `too-large` above `maxBytes` bytes of UTF-8 JSON. */
export function copyValue(value: unknown, maxBytes: number): Json {
  const copied = copyJson(value);
  const json = JSON.stringify(copied);
  const certainlyFits = json.length * 3 <= maxBytes;
  if (!certainlyFits && encoder.encode(json).length > maxBytes) {
    throw new StorageError('too-large', `A value may have ${String(maxBytes)} bytes of JSON.`);
  }
  return copied;
}

function copy(value: unknown, path: readonly object[]): Json {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return copyText(value);
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'object') return copyContainer(value, path);
  throw invalid(`JSON has no ${typeof value === 'number' ? String(value) : typeof value}.`);
}

function copyText(text: string): string {
  if (!isText(text)) throw invalid('Text must be well-formed Unicode without NUL.');
  return text;
}

function copyContainer(value: object, path: readonly object[]): Json {
  if (path.includes(value)) throw invalid('A value must not contain itself.');
  if (path.length >= MAX_DEPTH) throw invalid(`A value may be nested ${String(MAX_DEPTH)} deep.`);
  const inner = [...path, value];
  // Array.from also visits the holes of a sparse array, which are then refused as undefined.
  if (Array.isArray(value)) return Object.freeze(Array.from(value, (item: unknown) => copy(item, inner)));
  if (!isPlain(value)) throw invalid('Only plain objects and arrays can be stored.');
  return Object.freeze(
    Object.fromEntries(Object.entries(value).map(([key, item]) => [copyKey(key), copy(item, inner)])),
  );
}

function copyKey(key: string): string {
  if (key.startsWith('_') || FORBIDDEN_KEYS.includes(key))
    throw invalid(`The key ${JSON.stringify(key)} is not allowed.`);
  return copyText(key);
}

/** An object literal of any realm: its prototype is null or has no prototype itself. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || (typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null);
}

function invalid(message: string): StorageError {
  return new StorageError('invalid', message);
}
