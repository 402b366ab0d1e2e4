import { uniquePart } from './id.js';
import type { Problem } from './result.js';

/** Everybody who visits the page. */
export const PUBLIC_SPACE = 'public';
/** Everybody who is signed in. */
export const MEMBERS_SPACE = 'members';

/** One person alone; it has the name of that person's id. */
export const personSpace = (person: string): string => person;

/** A name may hold a plus sign, as an address does: two pairs must not have one space. */
const pairName = (person: string): string => uniquePart(person).replaceAll('%', '%25').replaceAll('+', '%2B');

/** The two people of an ask or a mentorship, the same whoever names it. */
export const pairSpace = (a: string, b: string): string => `pair:${[pairName(a), pairName(b)].sort().join('+')}`;

/** The ids of the two people of a pair space; none for another space. */
export const peopleOfPair = (space: string): string[] =>
  space.startsWith('pair:')
    ? uniquePart(space)
        .split('+')
        .map((name) => `person:${name.replaceAll('%2B', '+').replaceAll('%25', '%')}`)
    : [];

export type Audience = 'me' | 'person' | 'pair' | 'programme' | 'members' | 'public';

/** Who reads a space, seen from `me`. */
export function audienceOf(space: string, me: string): Audience {
  if (space === PUBLIC_SPACE) return 'public';
  if (space === MEMBERS_SPACE) return 'members';
  if (space.startsWith('pair:')) return 'pair';
  if (space.startsWith('programme:')) return 'programme';
  return space === me ? 'me' : 'person';
}

/** The sentence beside every input and at the foot of every card: who reads what stands here. */
export function audienceSentence(space: string, me: string, partner: string): Problem {
  const audience = audienceOf(space, me);
  if (audience === 'pair' && partner === '') return { code: 'audience.pair.unnamed', params: {} };
  return { code: `audience.${audience}`, params: { partner } };
}

/** Whether a person may read a space; `members` are those the storage names for it. Usable on a server. */
export function canSee(space: string, person: string, members: readonly string[] = []): boolean {
  if (space === PUBLIC_SPACE) return true;
  if (person === '') return false;
  if (space === MEMBERS_SPACE) return true;
  if (space.startsWith('pair:') || space.startsWith('programme:')) return members.includes(person);
  return space === personSpace(person);
}
