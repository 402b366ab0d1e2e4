import type { Profile } from '../../model/person.js';
import { refused, type Result } from '../../model/result.js';

/** Parses a profile that a page gives as an object. */
export async function parsedProfile(value: unknown): Promise<Result<Profile>> {
  const { parseProfile } = await import('../../model/schemas/person.js');
  return parseProfile(value);
}

/** Reads a profile written as JSON. */
export async function readProfile(text: string): Promise<Result<Profile>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused('person.json');
  }
  return parsedProfile(value);
}

/** Fetches a profile from an address (http or https, or relative to `base`). Rejects when nothing answers. */
export async function fetchProfile(src: string, base: string, signal: AbortSignal): Promise<Result<Profile>> {
  const url = URL.canParse(src, base) ? new URL(src, base) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol)) return refused('person.address');
  const response = await fetch(url, { signal, headers: { accept: 'application/json' } });
  return response.ok ? readProfile(await response.text()) : refused('person.src');
}
