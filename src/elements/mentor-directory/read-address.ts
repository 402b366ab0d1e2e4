import { done, refused, type Result } from '../../model/result.js';
import { listedPeople } from './listed-person.js';
import type { ReadPeople } from './people-source.js';

export interface AddressOptions {
  readonly signal: AbortSignal;
  /** What the columns of a table mean, as a host keeps it; without it that is guessed. */
  readonly mapping: unknown;
  /** How many people have been read so far. */
  readonly onRows: (rows: number) => void;
}

/**
 * Fetches people from an address (http, https, or relative to `base`): JSON, or any other file of people. Rejects when
 * nothing answers.
 */
export async function readAddress(src: string, base: string, options: AddressOptions): Promise<Result<ReadPeople>> {
  const { signal } = options;
  const url = URL.canParse(src, base) ? new URL(src, base) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol)) return refused('directory.address.scheme');
  const response = await fetch(url, { signal, headers: { accept: 'application/json, text/csv, text/vcard' } });
  if (!response.ok) return refused('directory.address');
  const file = await response.blob();
  const known = await readList(file);
  signal.throwIfAborted();
  return known ? done(known) : readFile(file, url.pathname, options);
}

const MAY_BE_JSON = /^$|json|text\/plain/iu;

/** A list of JSON in which everybody has a name is read at once; all else takes the part for files. */
async function readList(file: Blob): Promise<ReadPeople | undefined> {
  if (!MAY_BE_JSON.test(file.type) || !/^\s*[[{]/u.test(await file.slice(0, 100).text())) return undefined;
  try {
    const value: unknown = JSON.parse(await file.text());
    const isKeyed = typeof value === 'object' && value !== null && 'people' in value;
    const values = isKeyed ? value.people : value;
    if (!Array.isArray(values)) return undefined;
    const { people, unreadable } = listedPeople(values);
    return unreadable === 0 ? { people, unread: [] } : undefined;
  } catch {
    return undefined;
  }
}

async function readFile(
  file: Blob,
  name: string,
  { signal, mapping: given, onRows }: AddressOptions,
): Promise<Result<ReadPeople>> {
  const { readMapping, readPeopleFile } = await import('../../exchange/index.js');
  const mapping = given === undefined || given === '' ? undefined : readMapping(given);
  if (mapping?.ok === false) return mapping;
  const { people, rejected } = await readPeopleFile(file, {
    ...{ name, type: file.type, signal, mapping: mapping?.value },
    onProgress: (progress) => onRows(progress.people),
  });
  return people.length === 0 && rejected.length === 0 ? refused('directory.json') : done({ people, unread: rejected });
}
