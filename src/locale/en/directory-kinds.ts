import type { Catalogue } from '../localize.js';

/** What the kinds of help are called where people choose by them. */
export const directoryKinds = {
  'directory.kind.skill': 'A skill',
  'directory.kind.career': 'A career path',
  'directory.kind.perspective': 'Another view',
  'directory.kind.reverse': 'Junior mentors senior',
  'directory.kind.peer': 'Among peers',
} as const satisfies Catalogue;
