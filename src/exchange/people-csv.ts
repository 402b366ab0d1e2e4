import { isZone } from '../calendar/zones.js';
import { loadTemporal } from '../calendar/temporal.js';
import { newBase } from '../model/record.js';
import type { Problem } from '../model/result.js';
import { MEMBERS_SPACE, PUBLIC_SPACE } from '../model/space.js';
import { columnNamed, type Column } from './columns.js';
import { readRows, type Cell, type Row } from './csv-rows.js';
import { idFromName } from './person-id.js';
import { readCell, type Zones } from './person-row.js';
import { byPlace, type FileEntry, type Reading, type ReadOptions, type Rejected } from './reading.js';

/** A column of the file: a known one, or one that is kept under its own heading. */
interface Heading {
  readonly text: string;
  readonly column: Column | undefined;
}

/** All that a person shows to everybody. */
const PUBLIC_FIELDS = ['name', 'headline', 'place', 'topics', 'photo'] as const;

/** Fields of every record, and keys that no storage takes: no heading may set them. */
const RESERVED = /^(?:schemaVersion|createdAt|createdBy|updatedAt|constructor|prototype|_.*)$/u;

type Fields = Record<string, unknown>;

const problem = (code: string, params: Problem['params'] = {}): Problem => ({ code, params });

const knownIn = (headings: readonly string[]): number => headings.filter((text) => columnNamed(text)).length;

/** What the headings mean. A heading that stands twice, or that cannot be a field, is told and its column left out. */
function readHeadings(row: Row): { headings: (Heading | undefined)[]; rejected: Rejected[] } {
  const seen = new Set<string>();
  const rejected: Rejected[] = [];
  const headings = row.cells.map(({ text, line }, index): Heading | undefined => {
    if (text === '') return undefined;
    const column = columnNamed(text);
    const field = column?.field ?? text;
    const code = seen.has(field) ? 'exchange.heading.twice' : RESERVED.test(field) ? 'exchange.heading.reserved' : '';
    seen.add(field);
    if (code === '') return { text, column };
    rejected.push({ line, column: index + 1, field: text, problem: problem(code, { heading: text }) });
    return undefined;
  });
  return { headings, rejected };
}

const reject = (cell: Cell, index: number, field: string, found: Problem): Rejected => ({
  line: cell.line,
  column: index + 1,
  field,
  problem: found,
});

/** Whether the row has the shape of the headings; a delimiter inside a text that is not quoted moves all that follows. */
function shapeFault(row: Row, headings: readonly unknown[]): Rejected | undefined {
  const [first] = row.cells;
  const last = row.cells.at(-1);
  if (!first || !last) return undefined;
  if (row.broken) return reject(first, 0, '', problem('exchange.row.quotes'));
  const counts = { found: row.cells.length, expected: headings.length };
  if (counts.found < counts.expected) return reject(last, counts.found, '', problem('exchange.row.short', counts));
  const extra = row.cells.findIndex(({ text }, index) => index >= headings.length && text !== '');
  const cell = row.cells[extra];
  return cell && reject(cell, extra, '', problem('exchange.row.long', counts));
}

function readFields(row: Row, headings: readonly (Heading | undefined)[], zones: Zones) {
  const fields: Fields = {};
  const rejected: Rejected[] = [];
  row.cells.forEach((cell, index) => {
    const heading = headings[index];
    if (!heading || cell.text === '') return;
    const answer = readCell(heading.column?.type ?? 'text', cell.text, zones);
    if (answer.ok) fields[heading.column?.field ?? heading.text] = answer.value;
    else rejected.push(reject(cell, index, heading.text, answer.problem));
  });
  return { fields, rejected };
}

const picked = (fields: Fields): Fields =>
  Object.fromEntries(PUBLIC_FIELDS.flatMap((field) => (field in fields ? [[field, fields[field]]] : [])));

function entriesOf(id: string, { public: isPublic, ...fields }: Fields, { now, by }: ReadOptions): FileEntry[] {
  const base = newBase({ person: by, now });
  const entry = (space: string, rest: Fields): FileEntry => ({ space, id, writer: by, value: { ...base, ...rest } });
  const own = entry(MEMBERS_SPACE, fields);
  return isPublic === true ? [own, entry(PUBLIC_SPACE, picked(fields))] : [own];
}

/** Reads a person, or says why not; ids that stand on an earlier line are in `seen`. */
function readPerson(
  row: Row,
  headings: readonly (Heading | undefined)[],
  seen: Map<string, number>,
  zones: Zones,
  options: ReadOptions,
): Reading {
  const shape = shapeFault(row, headings);
  if (shape) return { entries: [], rejected: [shape] };
  const { fields, rejected } = readFields(row, headings, zones);
  if (rejected.length > 0) return { entries: [], rejected };
  const { id: given, ...rest } = fields;
  const at = (field: string) => headings.findIndex((heading) => heading?.column?.field === field);
  const fault = (field: string, found: Problem): Reading => {
    const index = Math.max(at(field), 0);
    const cell = row.cells[index] ?? { text: '', line: row.line };
    return { entries: [], rejected: [reject(cell, index, headings[index]?.text ?? '', found)] };
  };
  if (typeof rest['name'] !== 'string') return fault('name', problem('exchange.person.name'));
  const id = typeof given === 'string' ? given : idFromName(rest['name']);
  if (id === undefined) return fault('name', problem('exchange.person.id', { name: rest['name'] }));
  const before = seen.get(id);
  if (before !== undefined) {
    return fault(given === undefined ? 'name' : 'id', problem('exchange.person.twice', { name: rest['name'], before }));
  }
  seen.set(id, row.line);
  return { entries: entriesOf(id, rest, options), rejected: [] };
}

/**
 * Reads people from a table (CSV). The first row names the columns in any case and order; lists are separated by `;`
 * inside a cell; columns nobody knows are kept as fields of their own. Each person becomes a record in `members` and,
 * where the column `public` says yes, a smaller one in `public`. A row that cannot be read is told with the line and the
 * column of each fault, and the others are read all the same. Never rejects for what the text holds.
 */
export async function readPeople(text: string, options: ReadOptions): Promise<Reading> {
  const [rows, temporal] = await Promise.all([readRows(text, knownIn), loadTemporal()]);
  const [first, ...people] = rows;
  if (!first) return { entries: [], rejected: [reject({ text: '', line: 1 }, 0, '', problem('exchange.file.empty'))] };
  const { headings, rejected } = readHeadings(first);
  if (!headings.some((heading) => heading?.column?.field === 'name')) {
    const cell = { text: '', line: first.line };
    return { entries: [], rejected: [reject(cell, 0, '', problem('exchange.heading.name'))] };
  }
  const zones: Zones = { isZone: (name) => isZone(temporal, name) };
  const seen = new Map<string, number>();
  const read = people.map((row) => readPerson(row, headings, seen, zones, options));
  return {
    entries: read.flatMap(({ entries }) => entries),
    rejected: [...rejected, ...read.flatMap((person) => person.rejected)].sort(byPlace),
  };
}
