import type { Catalogue } from '../localize.js';

/** Sentences that a mentor card of plain attributes needs at once. */
export const people = {
  'person.join': '{first}, {second}',
  'person.topics': 'I can help with',
  'person.facts': 'At a glance',
  'person.replies': { one: 'Answers in about {count} day', other: 'Answers in about {count} days' },
  'person.replies.sameDay': 'Answers on the same day',
  'person.free': '{free} of {count} places free',
  'person.free.short': { one: '{count} place', other: '{count} places' },
  'person.full': 'No place free now',
  'person.full.short': 'Full',
} as const satisfies Catalogue;
