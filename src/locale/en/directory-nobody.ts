import type { Catalogue } from '../localize.js';

/** Sentences of a directory that has nobody to show. */
export const directoryNobody = {
  'directory.failed': 'The people did not load',
  'directory.json': 'What came is no list of people. Ask those who run this page.',
  'directory.address': 'The address of the list did not answer. Nothing of yours is lost.',
  'directory.address.scheme': 'The address of the list has to start with http or https.',
  'directory.empty': 'Nobody is listed here yet',
  'directory.empty.hint': 'Mentors appear here as soon as somebody adds their profile.',
} as const satisfies Catalogue;
