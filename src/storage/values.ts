import { FORBIDDEN_KEYS, StorageError } from './contract.js';
import type { Json } from './contract.js';

/** How deep a value may be nested; deeper ones are `invalid`, also because a walk must not exhaust the stack. */
export const MAX_DEPTH = 200;

const encoder = new TextEncoder();

/** NUL, and halves of a pair: with the `u` flag those of a proper pair do not match. */
const NO_TEXT = /[\0\p{Surrogate}]/u;

/** Well-formed Unicode without NUL. */
export function isText(text: unknown): text is string {
  return typeof text === 'string' && !NO_TEXT.test(text);
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

function copy(value: unknown, path: object[]): Json {
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

/** `path` holds the containers around the value; one list serves the whole walk. */
function copyContainer(value: object, path: object[]): Json {
  if (path.includes(value)) throw invalid('A value must not contain itself.');
  if (path.length >= MAX_DEPTH) throw invalid(`A value may be nested ${String(MAX_DEPTH)} deep.`);
  path.push(value);
  const copied = Array.isArray(value) ? copyItems(value, path) : copyFields(value, path);
  path.pop();
  return Object.freeze(copied);
}

function copyItems(items: readonly unknown[], path: object[]): Json {
  // Array.from also visits the holes of a sparse array, which are then refused as undefined.
  return Array.from(items, (item) => copy(item, path));
}

function copyFields(value: object, path: object[]): Json {
  if (!isPlain(value)) throw invalid('Only plain objects and arrays can be stored.');
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [copyKey(key), copy(item, path)]),
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
  if (prototype === Object.prototype) return true;
  return prototype === null || (typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null);
}

function invalid(message: string): StorageError {
  return new StorageError('invalid', message);
}
