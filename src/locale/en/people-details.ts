import type { Catalogue } from '../localize.js';

/** Sentences of what a mentor tells at length; loaded only by cards of people who do. */
export const peopleDetails = {
  'person.stories': 'Stories I can tell',
  'person.about': 'About me',
  'person.style': 'How I like to work',
  'person.limits': 'What I cannot give',
} as const satisfies Catalogue;
