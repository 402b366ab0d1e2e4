import { isSafeLink } from '../model/link.js';
import type { Problem } from '../model/result.js';
import { takesMany, typeOf } from './columns.js';
import type { Cell, Layout, Row } from './csv-rows.js';
import { rowsOf } from './csv-rows.js';
import { withLevels, type Draft, type Spot, type Unread } from './draft.js';
import { isList, textIn, type Fields } from './fields.js';
import type { ColumnUse } from './mapping.js';
import { readCell } from './person-row.js';
import type { Rejected } from './reading.js';

/** A column of the file whose values are read. */
interface Heading extends ColumnUse {
  readonly text: string;
}

/** Fields of every record and of a profile, and keys that no storage takes: no heading may set them. */
const RESERVED = /^(?:schemaVersion|createdAt|createdBy|updatedAt|levels|constructor|prototype|_.*)$/u;

const problem = (code: string, params: Problem['params'] = {}): Problem => ({ code, params });

const isReserved = (name: string): boolean => RESERVED.test(name) || typeOf(name) !== undefined;

const reject = (cell: Cell, index: number, field: string, found: Problem): Rejected => ({
  line: cell.line,
  column: index + 1,
  field,
  problem: found,
});

type UseOf = (heading: string) => ColumnUse;

/** What the headings mean. A heading that stands twice, or that cannot be a field, is told and its column left out. */
function readHeadings(row: Row, useOf: UseOf): { headings: (Heading | undefined)[]; rejected: Rejected[] } {
  const seen = new Set<string>();
  const rejected: Rejected[] = [];
  const headings = row.cells.map((cell, index): Heading | undefined => {
    const { text } = cell;
    const use = useOf(text);
    if (text === '' || use.field === 'leave') return undefined;
    const name = use.field === 'keep' ? text : use.field;
    const isTwice = seen.has(name) && !takesMany(name);
    const code = isTwice
      ? 'exchange.heading.twice'
      : use.field === 'keep' && isReserved(text)
        ? 'exchange.heading.reserved'
        : '';
    seen.add(name);
    if (code === '') return { ...use, text };
    rejected.push(reject(cell, index, text, problem(code, { heading: text })));
    return undefined;
  });
  return { headings, rejected };
}

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

const joined = (before: unknown, value: unknown): unknown =>
  isList(before) && isList(value) ? [...before, ...value] : value;

/** What is no field of a profile: it names the person, or is not for everybody. */
const APART: ReadonlySet<string> = new Set([
  ...['id', 'name', 'firstName', 'lastName'],
  ...['public', 'email', 'phone', 'links'],
]);

interface RowFields {
  readonly profile: Record<string, unknown>;
  readonly apart: Fields;
  readonly faults: readonly Rejected[];
}

function readFields(row: Row, headings: readonly (Heading | undefined)[]): RowFields {
  const profile: Record<string, unknown> = {};
  const apart: Record<string, unknown> = {};
  const faults: Rejected[] = [];
  row.cells.forEach((cell, index) => {
    const heading = headings[index];
    if (!heading || cell.text === '') return;
    const answer = readCell(typeOf(heading.field) ?? 'text', cell.text, heading);
    const name = heading.field === 'keep' ? heading.text : heading.field;
    const fields = APART.has(heading.field) ? apart : profile;
    if (answer.ok) fields[name] = joined(fields[name], answer.value);
    else faults.push(reject(cell, index, heading.text, answer.problem));
  });
  const name = nameOf(apart);
  if (name !== '') profile['name'] = name;
  return { profile, apart, faults };
}

/** Links without a scheme are web sites; those that are not safe to follow are left out. */
export const linksIn = (value: unknown): string[] =>
  (isList(value) ? value.map(textIn) : [])
    .map((link) => (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?$/iu.test(link) ? `https://${link}` : link))
    .filter(isSafeLink);

/** The whole name; a table may tell it in two columns. */
const nameOf = ({ name, firstName, lastName }: Fields): string =>
  textIn(name) || `${textIn(firstName)} ${textIn(lastName)}`.trim();

function readRow(row: Row, headings: readonly (Heading | undefined)[], share: number): Draft | Unread {
  const shape = shapeFault(row, headings);
  if (shape) return { faults: [shape], share };
  const { profile, apart, faults } = readFields(row, headings);
  const { id, public: isPublic, email, phone, links } = apart;
  return {
    id: typeof id === 'string' ? id : undefined,
    fields: withLevels(profile),
    contact: { email: textIn(email), phone: textIn(phone), links: linksIn(links) },
    line: row.line,
    isPublic: typeof isPublic === 'boolean' ? isPublic : undefined,
    faults,
    spotOf: ([field]) => spotIn(row, headings, String(field)),
    share,
  };
}

const NAME_FIELDS = ['name', 'lastName', 'firstName'];

function spotIn(row: Row, headings: readonly (Heading | undefined)[], field: string): Spot {
  const names = field === 'name' ? NAME_FIELDS : [field];
  const found = names.map((name) => headings.findIndex((heading) => heading?.field === name)).find((at) => at >= 0);
  const index = found ?? 0;
  return { line: row.cells[index]?.line ?? row.line, column: index + 1, field: headings[index]?.text ?? '' };
}

/** The people of a table whose layout is known, one after the other. A table without a name tells that alone. */
export function* draftsOfTable(
  file: string,
  { delimiter, headings: top }: Layout,
  useOf: UseOf,
): Generator<Draft | Unread> {
  if (!top) {
    yield { faults: [reject({ text: '', line: 1 }, 0, '', problem('exchange.file.empty'))], share: 1 };
    return;
  }
  const { headings, rejected } = readHeadings(top, useOf);
  if (!headings.some((heading) => heading && NAME_FIELDS.includes(heading.field))) {
    yield { faults: [reject({ text: '', line: top.line }, 0, '', problem('exchange.heading.name'))], share: 1 };
    return;
  }
  yield { faults: rejected, share: 0 };
  for (const row of rowsOf(file, delimiter)) {
    if (row.line > top.line) yield readRow(row, headings, row.end / file.length);
  }
}
