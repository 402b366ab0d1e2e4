import { readPeople } from './people-csv.js';
import { readProgramme, type ProgrammeReading } from './programme.js';
import type { ReadOptions } from './reading.js';

/** UTF-16 with a byte order mark, UTF-8, or what Western spreadsheets write when it is neither. */
function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * Reads a file of people or of a programme, whichever it is by its content; its name and type do not count. Rejects
 * only when the file itself cannot be read.
 */
export async function readFileEntries(file: Blob, options: ReadOptions): Promise<ProgrammeReading> {
  const text = decode(await file.arrayBuffer());
  return /^\uFEFF?\s*[[{]/u.test(text) ? readProgramme(text, options) : readPeople(text, options);
}
