/** One cell, and the line on which it begins. */
export interface Cell {
  readonly text: string;
  readonly line: number;
}

/** A row of a table; `broken` when its quotes do not pair up. Rows without any text are left out. */
export interface Row {
  readonly line: number;
  readonly cells: readonly Cell[];
  readonly broken: boolean;
}

/** `limit` is the most rows to read; 0 reads all. */
type Split = (text: string, delimiter: string, limit: number) => { rows: string[][]; brokenRow: number | undefined };

async function loadSplit(): Promise<Split> {
  const { default: papa } = await import('papaparse');
  return (text, delimiter, limit) => {
    const { data, errors } = papa.parse<string[]>(text, { delimiter, newline: '\n', preview: limit });
    return { rows: data, brokenRow: errors.find(({ type }) => type === 'Quotes')?.row };
  };
}

const breaksIn = (text: string): number => text.split('\n').length - 1;

/** Lays a row on the lines of the file: every line end inside quotes is one line more. */
function placed(texts: readonly string[], line: number, broken: boolean): { row: Row; next: number } {
  let at = line;
  const cells = texts.map((text) => {
    const cell = { text: text.trim(), line: at };
    at += breaksIn(text);
    return cell;
  });
  return { row: { line, cells, broken }, next: at + 1 };
}

/** Where `line` begins; the length of the text when it has fewer lines. */
function offsetOf(text: string, line: number): number {
  let offset = 0;
  for (let passed = 1; passed < line; passed++) {
    const end = text.indexOf('\n', offset);
    if (end === -1) return text.length;
    offset = end + 1;
  }
  return offset;
}

/**
 * A quote that is never closed would swallow every row after it; so reading goes on at the line below the one where the
 * broken row begins.
 */
function rowsOf(split: Split, text: string, delimiter: string): Row[] {
  const rows: Row[] = [];
  let line = 1;
  for (let offset = 0; offset < text.length; offset = offsetOf(text, line)) {
    const part = split(text.slice(offset), delimiter, 0);
    const fine = part.rows.slice(0, part.brokenRow);
    for (const texts of fine) {
      const { row, next } = placed(texts, line, false);
      rows.push(row);
      line = next;
    }
    if (part.brokenRow === undefined) break;
    rows.push(placed([text.slice(offsetOf(text, line)).split('\n')[0] ?? ''], line, true).row);
    line++;
  }
  return rows.filter(({ cells }) => cells.some(({ text: cell }) => cell !== ''));
}

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Reads a table written with commas, semicolons or tabs. The delimiter is the one under which `score` finds most in the
 * first row. Line ends of every kind become `\n`, also inside cells; a byte order mark is dropped.
 */
export async function readRows(file: string, score: (headings: readonly string[]) => number): Promise<Row[]> {
  const split = await loadSplit();
  const text = file.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  const start = text.trimStart();
  const scored = DELIMITERS.map((delimiter) => ({
    delimiter,
    found: score(split(start, delimiter, 1).rows[0] ?? []),
  }));
  const best = scored.reduce((a, b) => (b.found > a.found ? b : a));
  return rowsOf(split, text, best.delimiter);
}
