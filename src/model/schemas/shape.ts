/** Reads a value that came from outside, or throws a `Fault` at the first thing that is wrong with it. */
export type Schema<T> = (value: unknown) => T;

/** A field that may be absent. */
export interface OptionalSchema<T> extends Schema<T | undefined> {
  readonly optional: true;
}

export type InferOutput<S> = S extends Schema<infer T> ? T : never;

type Fields = Readonly<Record<string, Schema<unknown>>>;

/** One object in place of several that hold together, so that tools can compare it. */
type Flat<T> = { [K in keyof T]: T[K] };

type Read<F extends Fields> = Flat<
  {
    [K in keyof F as F[K] extends OptionalSchema<unknown> ? never : K]: InferOutput<F[K]>;
  } & { [K in keyof F as F[K] extends OptionalSchema<unknown> ? K : never]?: InferOutput<F[K]> }
>;

/** What is wrong with a value. */
export class Fault extends Error {
  /** Where, inside the value that was read. */
  readonly path: (string | number)[] = [];

  constructor(
    /** The name of the shape or check that was not met. */
    readonly type: string,
    readonly found: unknown,
    /** The pattern or the words of which one was wanted. */
    readonly wanted?: RegExp | readonly unknown[],
  ) {
    super(`Invalid ${type}`);
  }
}

const kind =
  <T>(type: string, is: (value: unknown) => value is T, wanted?: readonly unknown[]): Schema<T> =>
  (value) => {
    if (is(value)) return value;
    throw new Fault(type, value, wanted);
  };

function readAt<T>(key: string | number, read: Schema<T>, value: unknown): T {
  try {
    return read(value);
  } catch (fault) {
    if (fault instanceof Fault) fault.path.unshift(key);
    throw fault;
  }
}

export const unknown = (): Schema<unknown> => (value) => value;

export const string = (): Schema<string> => kind('string', (value) => typeof value === 'string');

/** Any number but NaN. */
export const number = (): Schema<number> =>
  kind('number', (value): value is number => typeof value === 'number' && !Number.isNaN(value));

export const picklist = <const T>(words: readonly T[]): Schema<T> =>
  kind('picklist', (value): value is T => words.some((word) => word === value), words);

export const literal = <const T>(word: T): Schema<T> => picklist([word]);

export const array =
  <T>(item: Schema<T>): Schema<T[]> =>
  (value) => {
    if (!Array.isArray(value)) throw new Fault('array', value);
    return value.map((one: unknown, index) => readAt(index, item, one));
  };

/** Names that would change what an object is. */
const FORBIDDEN = ['__proto__', 'prototype', 'constructor'];

/** A copy of an object without what has such a name; all of it has fields of its own, so that no setter is reached. */
function copyOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new Fault('object', value);
  const copy: Record<string, unknown> = { ...value };
  for (const name of FORBIDDEN) Reflect.deleteProperty(copy, name);
  return copy;
}

/** An object with these fields; others are kept as they are. */
export function looseObject<F extends Fields>(shape: F): Schema<Read<F> & Record<string, unknown>> {
  const fields = Object.entries(shape);
  return (given) => {
    let copy = copyOf(given);
    for (const [key, read] of fields) {
      const isGiven = Object.hasOwn(copy, key);
      const value = readAt(key, read, isGiven ? copy[key] : undefined);
      if (isGiven) copy[key] = value;
      else if (value !== undefined) copy = { ...copy, [key]: value };
    }
    return copy as Read<F> & Record<string, unknown>;
  };
}

/** An object with these fields; others are dropped. */
export function object<F extends Fields>(shape: F): Schema<Read<F>> {
  const read = looseObject(shape);
  return (value) =>
    Object.fromEntries(Object.entries(read(value)).filter(([key]) => Object.hasOwn(shape, key))) as Read<F>;
}

export const record =
  <T>(key: Schema<string>, item: Schema<T>): Schema<Record<string, T>> =>
  (value) =>
    Object.fromEntries(
      Object.entries(copyOf(value)).map(([name, one]) => [readAt(name, key, name), readAt(name, item, one)]),
    );

/** Undefined stands for `initial`, which is read like any other value. */
export function optional<T>(read: Schema<T>): OptionalSchema<T>;
export function optional<T>(read: Schema<T>, initial: unknown): Schema<T>;
export function optional<T>(read: Schema<T>, initial?: unknown): Schema<T | undefined> {
  const readGiven = (value: unknown = initial) => (value === undefined ? undefined : read(value));
  return Object.assign(readGiven, { optional: true });
}

/** What is of another shape counts as `instead`. */
export const fallback =
  <T>(read: Schema<T>, instead: T): Schema<T> =>
  (value) => {
    const answer = safeParse(read, value);
    return answer.success ? answer.output : instead;
  };

/** Of the first of these shapes that fits. */
export const union =
  <T>(shapes: readonly Schema<T>[]): Schema<T> =>
  (value) => {
    for (const shape of shapes) {
      const answer = safeParse(shape, value);
      if (answer.success) return answer.output;
    }
    throw new Fault('union', value);
  };

/** Hands what was read from step to step; each may refuse or change it. */
export function pipe<A, B>(read: Schema<A>, first: (value: A) => B): Schema<B>;
export function pipe<A, B, C>(read: Schema<A>, first: (value: A) => B, second: (value: B) => C): Schema<C>;
export function pipe(read: Schema<unknown>, ...steps: Schema<unknown>[]): Schema<unknown> {
  return (value) => steps.reduce((done, step) => step(done), read(value));
}

const step =
  <T>(type: string, holds: (value: T) => boolean, wanted?: RegExp) =>
  (value: T): T => {
    if (holds(value)) return value;
    throw new Fault(type, value, wanted);
  };

export const check = <T>(holds: (value: T) => boolean): ((value: T) => T) => step('check', holds);

export const regex = (pattern: RegExp): ((text: string) => string) =>
  step('regex', (text) => pattern.test(text), pattern);

/** `YYYY-MM-DD` */
export const isoDate = (): ((text: string) => string) =>
  step('iso_date', (text) => /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u.test(text));

export const nonEmpty = <T extends { readonly length: number }>(): ((value: T) => T) =>
  step('non_empty', ({ length }) => length > 0);

export const transform = <A, B>(change: (value: A) => B): ((value: A) => B) => change;

type Answer<T> =
  | { readonly success: true; readonly output: T; readonly fault?: undefined }
  | { readonly success: false; readonly output?: undefined; readonly fault: Fault };

export function safeParse<T>(read: Schema<T>, value: unknown): Answer<T> {
  try {
    return { success: true, output: read(value) };
  } catch (fault) {
    if (fault instanceof Fault) return { success: false, fault };
    throw fault;
  }
}

export const is = <T>(read: Schema<T>, value: unknown): value is T => safeParse(read, value).success;

/** Throws a `Fault` where the value is of another shape. */
export const parse = <T>(read: Schema<T>, value: unknown): T => read(value);
