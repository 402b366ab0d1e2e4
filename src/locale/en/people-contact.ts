import type { Catalogue } from '../localize.js';

/** Sentences of how to reach a mentor; loaded only where the reader may know it. */
export const peopleContact = {
  'person.contact': 'How to reach {name}',
  'person.contact.mail': 'Mail',
  'person.contact.phone': 'Phone',
  'person.contact.link': 'Page',
  'person.contact.save': 'Save contact',
} as const satisfies Catalogue;
