import type { Listed } from '../../../src/model/directory/listed.js';
import type { Profile } from '../../../src/model/person.js';
import { parseProfile } from '../../../src/model/schemas/person.js';

/** A whole profile of the fields that a test is about. */
export function profile(fields: Partial<Profile> = {}): Profile {
  const parsed = parseProfile({ name: 'Amara Okoye', ...fields });
  if (!parsed.ok) throw new Error(`no profile: ${parsed.problem.code} ${String(parsed.problem.params['field'])}`);
  return parsed.value;
}

/** People by their names in lower case: `person:amara`. */
export const listed = (...people: readonly Partial<Profile>[]): Listed[] =>
  people.map((fields) => ({
    id: `person:${(fields.name ?? 'Amara').split(' ')[0]?.toLowerCase() ?? ''}`,
    profile: profile(fields),
  }));
