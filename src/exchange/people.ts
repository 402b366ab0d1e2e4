import { contactId } from '../model/contact.js';
import { newBase } from '../model/record.js';
import { MEMBERS_SPACE, PUBLIC_SPACE } from '../model/space.js';
import { fieldNamed } from './columns.js';
import { layoutOf } from './csv-rows.js';
import { createRegister, isDraft, type Draft, type Unread } from './draft.js';
import type { Fields } from './fields.js';
import { namedUse } from './mapping.js';
import { inSlices } from './pace.js';
import { draftsOfTable } from './people-csv.js';
import { draftsOfCards } from './people-vcard.js';
import { byPlace, type FileEntry, type Reading, type ReadOptions, type Rejected } from './reading.js';

/** All that a person shows to everybody. */
const PUBLIC_FIELDS = ['name', 'headline', 'place', 'topics', 'photo'] as const;

const picked = (fields: Fields): Fields =>
  Object.fromEntries(PUBLIC_FIELDS.flatMap((field) => (field in fields ? [[field, fields[field]]] : [])));

function entriesOf(id: string, { fields, contact, isPublic }: Draft, { now, by }: ReadOptions): FileEntry[] {
  const base = newBase({ person: by, now });
  const entry = (space: string, rest: Fields, of = id): FileEntry => ({
    space,
    id: of,
    writer: by,
    value: { ...base, ...rest },
  });
  const isReachable = contact.email !== '' || contact.phone !== '' || contact.links.length > 0;
  return [
    entry(MEMBERS_SPACE, fields),
    ...(isReachable ? [entry(MEMBERS_SPACE, { ...contact }, contactId(id))] : []),
    ...(isPublic === true ? [entry(PUBLIC_SPACE, picked(fields))] : []),
  ];
}

const knownIn = (headings: readonly string[]): number => headings.filter((text) => fieldNamed(text)).length;

/**
 * Reads people from a table (CSV). Its headings name the columns in any case and order and in several languages; lists
 * are separated by `;` inside a cell; columns nobody knows are kept as fields of their own. Each person becomes a record
 * in `members`, with one of how to reach them beside it, and, where the column `public` says yes, a smaller one in
 * `public`. A row that cannot be read whole is
 * told with the line and the column of each fault, and the others are read all the same. Never rejects for what the
 * text holds.
 */
export const readPeople = (text: string, options: ReadOptions): Promise<Reading> =>
  entriesOfDrafts(draftsOfTable(text, layoutOf(text, knownIn), namedUse), options);

/** The same for the people of a vCard file. */
export const readCards = (text: string, options: ReadOptions): Promise<Reading> =>
  entriesOfDrafts(draftsOfCards(text), options);

async function entriesOfDrafts(drafts: Iterable<Draft | Unread>, options: ReadOptions): Promise<Reading> {
  const admit = createRegister();
  const entries: FileEntry[] = [];
  const rejected: Rejected[] = [];
  await inSlices(drafts, options, (read) => {
    rejected.push(...read.faults);
    if (!isDraft(read) || read.faults.length > 0) return;
    const admission = admit(read);
    if ('id' in admission) entries.push(...entriesOf(admission.id, read, options));
    else rejected.push(admission.fault);
  });
  return { entries, rejected: rejected.sort(byPlace) };
}
