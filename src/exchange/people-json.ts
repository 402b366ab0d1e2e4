import { cardOfJson, draftOfCard, isJCard } from './card.js';
import { fieldNamed, takesMany, typeOf } from './columns.js';
import { withLevels, type Draft, type Spot, type Unread } from './draft.js';
import { isFields, isList, textIn, without, type Fields } from './fields.js';
import { createPlaces, piecesOf, type Piece } from './json-pieces.js';
import { formatPath, readJson, type Path } from './json-text.js';
import type { ColumnUse } from './mapping.js';
import { linksIn } from './people-csv.js';
import { readPersonId } from './person-id.js';
import { readCell } from './person-row.js';
import type { Rejected } from './reading.js';

type UseOf = (key: string) => ColumnUse | undefined;

/** Fields that a file of texts tells in words, such as a number or a list in one text. */
const IN_WORDS = ['topics', 'list', 'kinds', 'hours', 'whole', 'number', 'date', 'zone', 'yesNo'];

interface Told {
  readonly fields: Fields;
  readonly faults: readonly Rejected[];
}

/** Names of keys as a host mapped them; without a `name`, words of other systems (`full_name`, `Ort`) are understood. */
function named(person: Fields, useOf: UseOf): [string, ColumnUse, unknown][] {
  const isOurs = 'name' in person;
  return Object.entries(person).map(([key, value]) => {
    const known = isOurs ? undefined : fieldNamed(key);
    const isTaken = known !== undefined && known !== key && known in person;
    return [key, useOf(key) ?? { field: known && !isTaken ? known : 'keep' }, value];
  });
}

function readWords(person: Fields, useOf: UseOf, spotOf: (path: Path) => Spot): Told {
  const fields: Record<string, unknown> = {};
  const faults: Rejected[] = [];
  for (const [key, use, value] of named(person, useOf)) {
    const name = use.field === 'keep' ? key : use.field;
    const type = typeOf(name);
    if (name === 'leave' || value === '' || value === null) continue;
    if (typeof value !== 'string' || !type || !IN_WORDS.includes(type)) fields[name] = value;
    else {
      const split = use.split ?? (value.includes(';') ? ';' : ',');
      const answer = readCell(type, value, { ...use, split });
      if (answer.ok) fields[name] = merged(name, fields[name], answer.value);
      else faults.push({ ...spotOf([key]), problem: answer.problem });
    }
  }
  return { fields, faults };
}

const merged = (name: string, before: unknown, value: unknown): unknown =>
  takesMany(name) && isList(before) && isList(value) ? [...before, ...value] : value;

/** What belongs to a record or to the file, and keys that no storage takes. */
const NOT_PROFILE = ['id', 'public', 'contact', 'email', 'phone', 'links', 'firstName', 'lastName'];
const RESERVED = /^(?:schemaVersion|createdAt|createdBy|updatedAt|constructor|prototype|_.*)$/u;

function profileFieldsOf(fields: Fields): Fields {
  const name = textIn(fields['name']) || `${textIn(fields['firstName'])} ${textIn(fields['lastName'])}`.trim();
  const rest = Object.entries(without(fields, ...NOT_PROFILE)).filter(([key]) => !RESERVED.test(key));
  return withLevels({ ...Object.fromEntries(rest), ...(name === '' ? {} : { name }) });
}

function idOf(fields: Fields, { path }: Piece): string | undefined {
  const key = path.at(-1);
  const id = fields['id'] ?? (typeof key === 'string' ? key : undefined);
  return typeof id === 'string' || typeof id === 'number' ? readPersonId(String(id)) : undefined;
}

function draftOf(person: Fields, piece: Piece, useOf: UseOf, spotOf: (path: Path) => Spot, share: number): Draft {
  const { fields, faults } = readWords(person, useOf, spotOf);
  const contact = isFields(fields['contact']) ? fields['contact'] : fields;
  return {
    id: idOf(fields, piece),
    fields: profileFieldsOf(fields),
    contact: {
      email: textIn(contact['email']),
      phone: textIn(contact['phone']),
      links: linksIn(contact['links']),
    },
    line: 0,
    isPublic: typeof fields['public'] === 'boolean' ? fields['public'] : undefined,
    faults,
    spotOf,
    share,
  };
}

/** Where a path inside a piece stands in the file; only what is told is looked up. */
function spotIn(
  file: string,
  { path, start, end }: Piece,
  placeOf: ReturnType<typeof createPlaces>,
  inner: Path,
): Spot {
  const base = placeOf(start);
  const json = readJson(file.slice(start, end));
  const place = json.ok ? json.placeOf(inner) : { line: 1, column: 1 };
  const column = place.line === 1 ? base.column + place.column - 1 : place.column;
  return { line: base.line + place.line - 1, column, field: formatPath([...path, ...inner]) };
}

/** The people of a JSON file, one after the other; `useOf` tells what a host's own names of fields mean. */
export function* draftsOfJson(file: string, useOf: UseOf): Generator<Draft | Unread> {
  const placeOf = createPlaces(file);
  for (const piece of piecesOf(file)) {
    const { value, path, fault } = piece;
    const share = Math.min(piece.end / file.length, 1);
    const spotOf = (inner: Path): Spot => spotIn(file, piece, placeOf, inner);
    if (fault) {
      yield { faults: [{ ...placeOf(fault.offset), field: formatPath(path), problem: fault.problem }], share };
    } else if (isJCard(value)) yield draftOfCard(cardOfJson(value), spotOf([]), share);
    else if (isFields(value)) yield draftOf(value, piece, useOf, spotOf, share);
    else if (value === undefined) yield { faults: [], share };
    else yield { faults: [{ ...spotOf([]), problem: { code: 'exchange.value.object', params: {} } }], share };
  }
}
