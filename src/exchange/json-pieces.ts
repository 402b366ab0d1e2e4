import type { Problem } from '../model/result.js';
import { readJson, type Path, type Place } from './json-text.js';

/** A value of a long JSON file that is read by itself, so that one that is broken stops nothing. */
export interface Piece {
  readonly path: Path;
  readonly start: number;
  /** Where reading goes on. */
  readonly end: number;
  readonly value: unknown;
  /** Why it could not be read, and where in the file. */
  readonly fault?: { readonly offset: number; readonly problem: Problem } | undefined;
}

/** No person takes more; a value that does was never closed. */
const LONGEST = 262_144;

const SPACE = /[ \t\r\n]*/uy;
const SCALAR = /[^,\]}\s]*/uy;
const MARK = /["{}[\]]/gu;

function after(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  pattern.test(text);
  return pattern.lastIndex;
}

const skip = (text: string, from: number): number => after(SPACE, text, from);

function endOfString(text: string, start: number): number | undefined {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let before = at - 1;
    while (text[before] === '\\') before--;
    if ((at - before) % 2 === 1) return at + 1;
  }
  return undefined;
}

/** Behind the value that begins at `start`, by its brackets and quotes alone. */
function endOfValue(text: string, start: number): number | undefined {
  if (!/["{[]/u.test(text[start] ?? '')) return after(SCALAR, text, start);
  let depth = 0;
  for (let at = start; at - start <= LONGEST;) {
    MARK.lastIndex = at;
    const mark = MARK.exec(text);
    if (!mark) return undefined;
    const end = mark[0] === '"' ? endOfString(text, mark.index) : mark.index + 1;
    if (end === undefined) return undefined;
    if ('{['.includes(mark[0])) depth++;
    else if (mark[0] !== '"') depth--;
    if (depth <= 0) return end;
    at = end;
  }
  return undefined;
}

/** Where the next item after a broken one seems to begin: at the same depth of a file that is written on lines. */
function nextItem(text: string, start: number, from: number): number {
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const indent = text.slice(lineStart, start);
  const line = text.lastIndexOf('\n', from);
  // what is missing is often told only where the next item begins
  const behind = line > start ? line : from;
  const ahead = text.slice(behind, behind + LONGEST);
  const found = /^[ \t]*$/u.test(indent) ? ahead.search(new RegExp(`\\n${indent}[{"]`, 'u')) : -1;
  if (found >= 0) return behind + found + 1 + indent.length;
  const inLine = /\}\s*,\s*(?=\{)/u.exec(ahead);
  return inLine ? behind + inLine.index + inLine[0].length : text.length;
}

function readPiece(text: string, start: number, path: Path): Piece {
  const end = endOfValue(text, start);
  const own = text.slice(start, end ?? start + LONGEST);
  try {
    return { path, start, end: end ?? start + LONGEST, value: JSON.parse(own) as unknown };
  } catch {
    const { problem, offset } = faultIn(own);
    const at = start + offset;
    return { path, start, end: nextItem(text, start, at), value: undefined, fault: { offset: at, problem } };
  }
}

function faultIn(text: string): { problem: Problem; offset: number } {
  const json = readJson(text);
  if (json.ok) return { problem: { code: 'exchange.json.deep', params: {} }, offset: 0 };
  const { line, column } = json.place;
  let offset = 0;
  for (let passed = 1; passed < line; passed++) offset = text.indexOf('\n', offset) + 1;
  return { problem: json.problem, offset: offset + column - 1 };
}

const unexpected = (text: string, path: Path, at: number, end = text.length): Piece => {
  const found = String.fromCodePoint(text.codePointAt(at) ?? 32);
  const code = at >= text.length ? 'exchange.json.end' : 'exchange.json.syntax';
  return { path, start: at, end, value: undefined, fault: { offset: at, problem: { code, params: { found } } } };
};

/** The items of a list from behind its bracket; answers where it ends. */
function* listItems(text: string, from: number, path: Path): Generator<Piece, number> {
  let at = skip(text, from);
  for (let index = 0; text[at] !== ']'; index++) {
    if (at >= text.length) {
      yield unexpected(text, path, at);
      return at;
    }
    const piece = readPiece(text, at, [...path, index]);
    yield piece;
    const behind = skip(text, piece.end);
    at = text[behind] === ',' ? skip(text, behind + 1) : behind;
    if (piece.fault || at > behind || text[at] === ']' || at >= text.length) continue;
    yield unexpected(text, [...path, index], at);
    at = nextItem(text, piece.start, at);
  }
  return at + 1;
}

/** The members of an object from behind its bracket; `inside` may take one over and answer where it ends. */
function* members(
  text: string,
  from: number,
  inside: (key: string, at: number) => Generator<Piece, number> | undefined,
): Generator<Piece, number> {
  let at = skip(text, from);
  while (text[at] !== '}') {
    const end = text[at] === '"' ? endOfString(text, at) : undefined;
    const colon = end === undefined ? at : skip(text, end);
    const key = end === undefined ? undefined : keyIn(text.slice(at, end));
    if (key === undefined || text[colon] !== ':') {
      yield unexpected(text, [], colon);
      return text.length;
    }
    const start = skip(text, colon + 1);
    const taken = inside(key, start);
    if (taken) at = skip(text, yield* taken);
    else {
      const piece = readPiece(text, start, [key]);
      yield piece;
      at = skip(text, piece.end);
    }
    if (text[at] === ',') at = skip(text, at + 1);
    else if (text[at] !== '}') {
      yield unexpected(text, [], at);
      return text.length;
    }
  }
  return at + 1;
}

function keyIn(literal: string): string | undefined {
  try {
    return String(JSON.parse(literal));
  } catch {
    return undefined;
  }
}

/** Under these keys a file of people keeps its list. */
const LISTS = ['people', 'mentors', 'members', 'persons', 'profiles', 'items', 'results', 'data'];

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** `{people: […]}`, people by their ids, or one person. Pieces without a value let the reader breathe. */
function* objectItems(text: string, from: number): Generator<Piece> {
  const kept: Piece[] = [];
  const lists: string[] = [];
  const inside = (key: string, at: number) => {
    if (!LISTS.includes(key) || text[at] !== '[') return undefined;
    lists.push(key);
    return listItems(text, at + 1, [key]);
  };
  for (const piece of members(text, from + 1, inside)) {
    const isKept = piece.path.length === 1 && !piece.fault;
    if (isKept) kept.push(piece);
    yield isKept ? { ...piece, value: undefined, path: [] } : piece;
  }
  if (lists.length > 0) return;
  const people = kept.filter(({ value }) => isObject(value));
  const wrapped = people.find(({ path: [key] }) => LISTS.includes(String(key)));
  if (wrapped) yield* members(text, wrapped.start + 1, () => undefined);
  else if (kept.some(({ path: [key], value }) => key === 'name' && typeof value === 'string')) {
    yield readPiece(text, from, []);
  } else yield* people;
}

const FIRST_LINES = 20;

const isJsonObject = (line: string): boolean => {
  try {
    return isObject(JSON.parse(line));
  } catch {
    return false;
  }
};

/** Whether every line is a value of its own; one of them may be broken. */
function isLines(text: string): boolean {
  const lines = text
    .slice(0, LONGEST)
    .split('\n', FIRST_LINES)
    .filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.filter(isJsonObject).length * 2 > lines.length;
}

function* lineItems(text: string): Generator<Piece> {
  let index = 0;
  for (let at = 0; at < text.length;) {
    const stop = text.indexOf('\n', at);
    const end = stop === -1 ? text.length : stop + 1;
    const line = text.slice(at, end);
    const start = at + (line.length - line.trimStart().length);
    if (line.trim() !== '') yield { ...readPiece(line.trimEnd(), start - at, [index++]), ...moved(line, at, end) };
    at = end;
  }
}

function moved(line: string, at: number, end: number): Pick<Piece, 'start' | 'end' | 'fault'> {
  const space = line.length - line.trimStart().length;
  const piece = readPiece(line.trimEnd(), space, []);
  const rest = line.slice(piece.end).trim();
  const fault = piece.fault ?? (rest === '' ? undefined : unexpected(line, [], piece.end).fault);
  return { start: at + space, end, fault: fault && { ...fault, offset: at + fault.offset } };
}

/** The people of a JSON text: of a list, a list inside an object, an object by ids, lines, or one alone. */
export function* piecesOf(text: string): Generator<Piece> {
  const at = skip(text, text.startsWith('\uFEFF') ? 1 : 0);
  if (isLines(text)) yield* lineItems(text);
  else if (/^\[\s*"vcard"/u.test(text.slice(at, at + 99))) yield readPiece(text, at, []);
  else if (text[at] === '[') yield* listItems(text, at + 1, []);
  else if (text[at] === '{') yield* objectItems(text, at);
  else yield unexpected(text, [], at);
}

/** Tells line and column of ascending offsets without reading from the top each time. */
export function createPlaces(text: string): (offset: number) => Place {
  const endOf = (start: number): number => {
    const end = text.indexOf('\n', start);
    return end === -1 ? text.length : end;
  };
  let line = 1;
  let start = 0;
  let end = endOf(0);
  return (offset) => {
    if (offset < start) [line, start, end] = [1, 0, endOf(0)];
    for (; end < offset; end = endOf(start)) {
      line++;
      start = end + 1;
    }
    return { line, column: offset - start + 1 };
  };
}
