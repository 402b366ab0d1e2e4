import type { Catalogue } from '../localize.js';

/** The closed lists of words of a profile. */
export const peopleWords = {
  'person.kind.skill': 'A skill',
  'person.kind.career': 'Career path',
  'person.kind.perspective': 'Another view',
  'person.kind.reverse': 'Junior mentors senior',
  'person.kind.peer': 'Peer',
  'person.level.some': 'a little',
  'person.level.solid': 'solid',
  'person.level.deep': 'in depth',
} as const satisfies Catalogue;
