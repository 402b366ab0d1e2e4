import { textOf, type FileSource } from './file-text.js';
import { readCards, readPeople } from './people.js';
import { isCards } from './people-vcard.js';
import { readProgramme, type ProgrammeReading } from './programme.js';
import type { ReadOptions } from './reading.js';

/**
 * Reads a table of people, vCards or a programme, whichever it is by its content; its name and type do not count. Rejects only
 * when the file itself cannot be read, or for the signal.
 */
export async function readFileEntries(file: FileSource, options: ReadOptions): Promise<ProgrammeReading> {
  const text = await textOf(file, options);
  if (/^\uFEFF?\s*[[{]/u.test(text)) return readProgramme(text, options);
  return isCards(text) ? readCards(text, options) : readPeople(text, options);
}
