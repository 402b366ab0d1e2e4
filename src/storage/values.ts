import { FORBIDDEN_KEYS, StorageError } from './contract.js';
import type { Json } from './contract.js';

/** How deep a value may be nested; deeper ones are `invalid`, also because a walk must not exhaust the stack. */
export const MAX_DEPTH = 200;

const encoder = new TextEncoder();

/** Well-formed Unicode without NUL. */
export function isText(text: unknown): text is string {
  return typeof text === 'string' && text.isWellFormed() && !text.includes('\0');
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
  return copy(value, { path: [], most: 0 });
}

/** As {@link copyJson}; throws `too-large` above `maxBytes` bytes of UTF-8 JSON. */
export function copyValue(value: unknown, maxBytes: number): Json {
  const walk = { path: [], most: 0 };
  const copied = copy(value, walk);
  if (walk.most > maxBytes && encoder.encode(JSON.stringify(copied)).length > maxBytes) {
    throw new StorageError('too-large', `A value may have ${String(maxBytes)} bytes of JSON.`);
  }
  return copied;
}

/** One walk through a value. */
interface Walk {
  /** The containers around where it is. */
  readonly path: object[];
  /** The bytes of JSON that what it has seen takes at the most; counting is cheaper than writing JSON. */
  most: number;
}

/** Of a literal or a number, and the signs around any value and its key. */
const MOST_BYTES = 32;
/** Of a code unit: an escape, `\u0007`. */
const MOST_UNIT_BYTES = 6;

function copy(value: unknown, walk: Walk): Json {
  walk.most += MOST_BYTES;
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return copyText(value, walk);
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'object') return copyContainer(value, walk);
  throw invalid(`JSON has no ${typeof value === 'number' ? String(value) : typeof value}.`);
}

function copyText(text: string, walk: Walk): string {
  if (!isText(text)) throw invalid('Text must be well-formed Unicode without NUL.');
  walk.most += text.length * MOST_UNIT_BYTES;
  return text;
}

function copyContainer(value: object, walk: Walk): Json {
  const { path } = walk;
  if (path.includes(value)) throw invalid('A value must not contain itself.');
  if (path.length >= MAX_DEPTH) throw invalid(`A value may be nested ${String(MAX_DEPTH)} deep.`);
  path.push(value);
  const copied = Array.isArray(value) ? copyItems(value, walk) : copyFields(value, walk);
  path.pop();
  return Object.freeze(copied);
}

function copyItems(items: readonly unknown[], walk: Walk): Json {
  // spreading also visits the holes of a sparse array, which are then refused as undefined
  return [...items].map((item) => copy(item, walk));
}

function copyFields(value: object, walk: Walk): Json {
  if (!isPlain(value)) throw invalid('Only plain objects and arrays can be stored.');
  // all of it has fields of its own, so that filling them in can reach no setter of a patched prototype
  const copied: Record<string, Json> = { ...value };
  for (const symbol of Object.getOwnPropertySymbols(copied)) Reflect.deleteProperty(copied, symbol);
  for (const [key, item] of Object.entries(value)) copied[checkedKey(key, walk)] = copy(item, walk);
  return copied;
}

function checkedKey(key: string, walk: Walk): string {
  if (key.startsWith('_') || FORBIDDEN_KEYS.includes(key))
    throw invalid(`The key ${JSON.stringify(key)} is not allowed.`);
  return copyText(key, walk);
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
