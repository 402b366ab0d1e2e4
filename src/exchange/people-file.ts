import type { Listed } from '../model/directory/listed.js';
import { fieldNamed } from './columns.js';
import { layoutOf, type Layout } from './csv-rows.js';
import { createRegister, isDraft, type Draft, type Unread } from './draft.js';
import { textOf, type FileSource } from './file-text.js';
import { guessMapping, mappingOf, type Guess } from './guess.js';
import { profileOf } from './listed-person.js';
import type { ColumnUse, Mapping } from './mapping.js';
import { inSlices, type Pace } from './pace.js';
import { draftsOfTable } from './people-csv.js';
import { draftsOfJson } from './people-json.js';
import { draftsOfCards, isCards } from './people-vcard.js';
import { byPlace, type Rejected } from './reading.js';

/** How far a file is read. */
export interface Progress {
  /** How many people are read so far. */
  readonly people: number;
  /** How much of the file, from 0 to 1. */
  readonly share: number;
}

export interface PeopleFileOptions extends Pace {
  /** The name of the file; its ending counts only where the content could be a table or something else. */
  readonly name?: string | undefined;
  /** The media type, likewise. */
  readonly type?: string | undefined;
  /** What the columns of a table mean; without it that is guessed. */
  readonly mapping?: Mapping | undefined;
  /** Called between slices of the work, and at its end. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** The people of a file. */
export interface PeopleReading {
  readonly people: readonly Listed[];
  /** People and fields that could not be read, in the order of the file. */
  readonly rejected: readonly Rejected[];
  /** People who do not want to be shown to everybody; they are not among `people`. */
  readonly withheld: number;
  /** What the columns of a table were taken for. */
  readonly mapping?: Mapping | undefined;
}

/** What the columns of a table seem to mean, with the reasons; looks at its first rows only. */
export function guessColumns(text: string): readonly Guess[] {
  return guessesOf(layoutOf(text, knownBy()));
}

/** Rows that are torn tell nothing of the columns. */
export function guessesOf({ headings, sample }: Layout): readonly Guess[] {
  if (!headings) return [];
  const rows = sample.filter(({ broken, cells }) => !broken && cells.length >= headings.cells.length);
  return guessMapping(
    headings.cells.map(({ text }) => text),
    rows.map(({ cells }) => cells.map(({ text }) => text)),
  );
}

/** How many headings of a row are understood, or named by the mapping of a host. */
export const knownBy =
  (mapping: Mapping = {}) =>
  (headings: readonly string[]): number =>
    headings.filter((text) => Object.hasOwn(mapping, text) || fieldNamed(text)).length;

/** What a mapping says of a heading; one that it does not name is kept. */
export const useBy =
  (mapping: Mapping) =>
  (heading: string): ColumnUse =>
    (Object.hasOwn(mapping, heading) ? mapping[heading] : undefined) ?? { field: 'keep' };

interface Contents {
  readonly drafts: Iterable<Draft | Unread>;
  readonly mapping?: Mapping | undefined;
}

async function tableOf(text: string, { mapping: given, pause }: PeopleFileOptions): Promise<Contents> {
  const layout = layoutOf(text, knownBy(given));
  await pause?.();
  const mapping = given ?? mappingOf(guessesOf(layout));
  return { drafts: draftsOfTable(text, layout, useBy(mapping)), mapping };
}

const TABLE_NAME = /\.(?:csv|tsv|tab)$/iu;
const TABLE_TYPE = /^text\/(?:csv|tab-separated-values)/iu;

/** By its content; brackets at the start of what is called a table are part of the table. */
async function contentsOf(text: string, options: PeopleFileOptions): Promise<Contents> {
  const { name = '', type = '', mapping } = options;
  const start = /\S[^\r\n]*/u.exec(text.slice(0, 1000).replace(/^\uFEFF/u, ''))?.[0] ?? '';
  if (isCards(text)) return { drafts: draftsOfCards(text) };
  const isTable = TABLE_NAME.test(name) || TABLE_TYPE.test(type);
  if (isTable || !/^[[{]/u.test(start)) return tableOf(text, options);
  return { drafts: draftsOfJson(text, (key) => (mapping && Object.hasOwn(mapping, key) ? mapping[key] : undefined)) };
}

/**
 * Reads the people of a file: a table with any headings (commas, semicolons, tabs or bars; UTF-8, UTF-16 or
 * Windows-1252), vCard 2.1 to 4.0, jCard, or JSON (a list, `{"people": […]}`, an object by ids, lines). What cannot be
 * read is told with line and column and stops nothing: a field that does not fit is left out, a row that is torn is left
 * out whole, and everybody else is there. Addresses and telephone numbers are not part of the answer. Rejects only when
 * the file itself cannot be read, or with the reason of the signal.
 */
export async function readPeopleFile(source: FileSource, options: PeopleFileOptions = {}): Promise<PeopleReading> {
  const { onProgress, pause, signal } = options;
  const text = await textOf(source, { pause, signal });
  await pause?.();
  const { drafts, mapping } = await contentsOf(text, options);
  await pause?.();
  const admit = createRegister();
  const people: Listed[] = [];
  const rejected: Rejected[] = [];
  let withheld = 0;
  let share = 0;
  const take = (draft: Draft): void => {
    if (draft.isPublic === false) {
      withheld++;
      return;
    }
    const profile = profileOf(draft, (fault) => rejected.push(fault));
    const admission = profile && admit(draft);
    if (admission && 'id' in admission) people.push({ id: admission.id, profile });
    else if (admission) rejected.push(admission.fault);
  };
  await inSlices(drafts, { pause, signal, onSlice: () => onProgress?.({ people: people.length, share }) }, (read) => {
    share = read.share;
    for (const fault of read.faults) rejected.push(fault);
    if (isDraft(read)) take(read);
  });
  onProgress?.({ people: people.length, share: 1 });
  return { people, rejected: rejected.sort(byPlace), withheld, mapping };
}
