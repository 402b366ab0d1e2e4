import type { Catalogue } from '../localize.js';

/** Sentences of a mentor card that has nobody to show; loaded only by such cards. */
export const peopleNobody = {
  'person.loading': 'Getting the profile…',
  'person.failed': 'This profile did not load',
  'person.invalid': 'It cannot be read: “{field}” is missing or not as it should be. The rest of the page is fine.',
  'person.json': 'The text inside the tag is not valid JSON. The rest of the page is fine.',
  'person.src': 'Its address did not answer. The rest of the page is fine.',
  'person.address': 'Its address is not one that can be read. It has to start with http or https.',
  'person.unknown': 'Nobody with this name is in the list, or you may not see the profile.',
} as const satisfies Catalogue;
