/** One cell, and the line on which it begins. */
export interface Cell {
  readonly text: string;
  readonly line: number;
}

/** A row of a table; `broken` when its quotes do not pair up: then it holds its first line as one cell. */
export interface Row {
  readonly line: number;
  readonly cells: readonly Cell[];
  readonly broken: boolean;
  /** Where the next row begins. */
  readonly end: number;
}

/** A text in quotes that is longer was never closed; no field of a person needs as much. */
const LONGEST_QUOTED = 65_536;

/** The place of the quote that closes a text which begins at `from`; a doubled one is part of the text. */
function closingQuote(text: string, from: number): number | undefined {
  for (let at = from; at - from <= LONGEST_QUOTED; at += 2) {
    at = text.indexOf('"', at);
    if (at === -1) return undefined;
    if (text[at + 1] !== '"') return at;
  }
  return undefined;
}

const LINE_END = /\r\n?|\n/gu;

/** Behind the first line end at or after `from`. */
function nextLine(text: string, from: number): { stop: number; next: number } {
  LINE_END.lastIndex = from;
  const found = LINE_END.exec(text);
  return found ? { stop: found.index, next: LINE_END.lastIndex } : { stop: text.length, next: text.length };
}

interface Scanned {
  readonly text: string;
  /** Behind the cell, where a delimiter, a line end or the end of the text stands. */
  readonly end: number;
  readonly breaks: number;
}

/** Reads cells of a text that is written with one delimiter. */
function cellScanner(text: string, delimiter: string): (from: number) => Scanned | undefined {
  const plain = new RegExp(`[^${delimiter}\\r\\n]*`, 'uy');
  const space = delimiter === '\t' ? /[ ]*/uy : /[ \t]*/uy;
  const after = (pattern: RegExp, from: number): number => {
    pattern.lastIndex = from;
    pattern.test(text);
    return pattern.lastIndex;
  };
  const isEnd = (at: number): boolean => at >= text.length || [delimiter, '\r', '\n'].includes(text[at] ?? '');
  return (from) => {
    const start = after(space, from);
    if (text[start] !== '"') {
      const end = after(plain, from);
      return { text: text.slice(from, end).trim(), end, breaks: 0 };
    }
    const close = closingQuote(text, start + 1);
    if (close === undefined) return undefined;
    const end = after(space, close + 1);
    if (!isEnd(end)) return undefined;
    const inside = text
      .slice(start + 1, close)
      .replaceAll('""', '"')
      .replace(LINE_END, '\n');
    return { text: inside.trim(), end, breaks: inside.split('\n').length - 1 };
  };
}

/**
 * The rows of a table from the top; blank lines and rows without any text are left out. A quote that does not pair up
 * breaks its row only: reading goes on at the line below the one where the row begins. Line ends of every kind become
 * `\n` inside cells.
 */
export function* rowsOf(text: string, delimiter: string): Generator<Row> {
  const scan = cellScanner(text, delimiter);
  let line = 1;
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length;) {
    const row = readRow(text, delimiter, at, line, scan);
    if (row.cells.some((cell) => cell.text !== '')) yield row;
    line = row.nextLine;
    at = row.end;
  }
}

function readRow(
  text: string,
  delimiter: string,
  from: number,
  line: number,
  scan: (from: number) => Scanned | undefined,
): Row & { readonly nextLine: number } {
  const cells: Cell[] = [];
  let current = line;
  for (let at = from; ;) {
    const cell = scan(at);
    if (!cell) {
      const { stop, next } = nextLine(text, from);
      const whole = { text: text.slice(from, stop).trim(), line };
      return { line, cells: [whole], broken: true, end: next, nextLine: line + 1 };
    }
    cells.push({ text: cell.text, line: current });
    current += cell.breaks;
    if (text[cell.end] !== delimiter) {
      return { line, cells, broken: false, end: nextLine(text, cell.end).next, nextLine: current + 1 };
    }
    at = cell.end + 1;
  }
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** How many rows are looked at before a table is read. */
export const SAMPLE_ROWS = 100;

/** Where the headings of a table stand, and how its cells are told apart. */
export interface Layout {
  readonly delimiter: string;
  readonly headings: Row | undefined;
  /** The first rows below the headings. */
  readonly sample: readonly Row[];
}

function sampleOf(text: string, delimiter: string): Row[] {
  const rows: Row[] = [];
  for (const row of rowsOf(text, delimiter)) {
    rows.push(row);
    if (rows.length > SAMPLE_ROWS) break;
  }
  return rows;
}

/** The number of cells that most rows have, and how many rows do. */
function usualWidth(rows: readonly Row[]): { width: number; share: number } {
  const counts = new Map<number, number>();
  for (const { cells, broken } of rows) if (!broken) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [width, count] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [1, 0]);
  return { width, share: count / Math.max(rows.length, 1) };
}

/** Titles and remarks above the headings are few. */
const LATEST_HEADINGS = 20;

function layoutBy(text: string, delimiter: string, known: (headings: readonly string[]) => number) {
  const rows = sampleOf(text, delimiter);
  const { width, share } = usualWidth(rows);
  const candidates = rows
    .slice(0, LATEST_HEADINGS)
    .map((row) => ({ row, found: known(row.cells.map((cell) => cell.text)) }));
  const best = candidates.reduce((a, b) => (b.found > a.found ? b : a), { row: rows[0], found: 0 });
  const full = rows.find(({ cells }) => cells.length === width && cells.every((cell) => cell.text !== ''));
  const headings = best.found > 0 ? best.row : (full ?? rows[0]);
  return {
    layout: { delimiter, headings, sample: rows.filter((row) => headings && row.line > headings.line) },
    score: best.found + (width > 1 ? share : 0),
  };
}

/**
 * Finds the delimiter and the row of the headings: those of which `known` tells most, else those under which most rows
 * are of one length.
 */
export const layoutOf = (text: string, known: (headings: readonly string[]) => number): Layout =>
  DELIMITERS.map((delimiter) => layoutBy(text, delimiter, known)).reduce((a, b) => (b.score > a.score ? b : a)).layout;
