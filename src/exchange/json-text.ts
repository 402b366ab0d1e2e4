import type { Problem } from '../model/result.js';

/** Line and column from 1, as editors count. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Keys and indexes from the root. */
export type Path = readonly (string | number)[];

export type JsonReading =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** Where the value of a path begins; for one that is not there, that of its nearest ancestor. */
      readonly placeOf: (path: Path) => Place;
    }
  | { readonly ok: false; readonly place: Place; readonly problem: Problem };

/** Deeper nesting is refused: no file of ours needs it, and it would exhaust the stack. */
const MAX_DEPTH = 64;

const STRING = /"(?:[^"\\]|\\.)*"/suy;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const WORD = /true|false|null/uy;
const SPACE = /[ \t\r\n]*/uy;

class Stop extends Error {
  readonly offset: number;
  constructor(offset: number) {
    super();
    this.offset = offset;
  }
}

const keyOf = (path: Path): string => JSON.stringify(path);

/** `mentorships[0].goals[2].title`; a key that is no plain word is quoted. */
export const formatPath = (path: Path): string =>
  path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`;
      return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(part)
        ? `${index === 0 ? '' : '.'}${part}`
        : `[${JSON.stringify(part)}]`;
    })
    .join('');

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** Reads the value of one text and remembers where everything in it begins. */
class Reader {
  readonly starts = new Map<string, number>();
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  readAll(): unknown {
    const value = this.#value([]);
    if (this.#at < this.#text.length) throw new Stop(this.#at);
    return value;
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #takeSign(sign: string): boolean {
    this.#take(SPACE);
    if (this.#text[this.#at] !== sign) return false;
    this.#at++;
    this.#take(SPACE);
    return true;
  }

  #value(path: Path): unknown {
    this.#take(SPACE);
    if (path.length > MAX_DEPTH) throw new Stop(this.#at);
    this.starts.set(keyOf(path), this.#at);
    const value = this.#inner(path);
    this.#take(SPACE);
    return value;
  }

  #inner(path: Path): unknown {
    if (this.#takeSign('{')) return this.#object(path);
    if (this.#takeSign('[')) return this.#array(path);
    return this.#literal([STRING, NUMBER, WORD]);
  }

  #literal(patterns: readonly RegExp[]): unknown {
    const start = this.#at;
    for (const pattern of patterns) {
      const found = this.#take(pattern);
      if (found !== undefined) return this.#parsed(found, start);
    }
    throw new Stop(start);
  }

  /** A text with a line end or an escape that JSON does not know is told where it begins. */
  #parsed(literal: string, start: number): unknown {
    try {
      return JSON.parse(literal);
    } catch {
      throw new Stop(start);
    }
  }

  #object(path: Path): unknown {
    const fields: [string, unknown][] = [];
    if (this.#takeSign('}')) return {};
    do {
      const key = String(this.#literal([STRING]));
      if (!this.#takeSign(':')) throw new Stop(this.#at);
      fields.push([key, this.#value([...path, key])]);
    } while (this.#takeSign(','));
    if (!this.#takeSign('}')) throw new Stop(this.#at);
    return Object.fromEntries(fields);
  }

  #array(path: Path): unknown {
    const items: unknown[] = [];
    if (this.#takeSign(']')) return items;
    do items.push(this.#value([...path, items.length]));
    while (this.#takeSign(','));
    if (!this.#takeSign(']')) throw new Stop(this.#at);
    return items;
  }
}

/**
 * Parses JSON and keeps the place of every value, which `JSON.parse` does not tell in any engine. Takes and refuses what
 * `JSON.parse` does, and refuses nesting beyond 64 levels.
 */
export function readJson(file: string): JsonReading {
  const text = file.replace(/^\uFEFF/u, '');
  const reader = new Reader(text);
  try {
    const value = reader.readAll();
    const placeOf = (path: Path): Place => {
      const known = reader.starts.get(keyOf(path));
      return known === undefined && path.length > 0 ? placeOf(path.slice(0, -1)) : placeAt(text, known ?? 0);
    };
    return { ok: true, value, placeOf };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    const code = error.offset >= text.length ? 'exchange.json.end' : 'exchange.json.syntax';
    const found = String.fromCodePoint(text.codePointAt(error.offset) ?? 32);
    return { ok: false, place: placeAt(text, error.offset), problem: { code, params: { found } } };
  }
}
