import type { Catalogue } from '../localize.js';

/** Sentences of how the last meetings of two people went: calm, and about both. */
export const meetingKept = {
  'kept.title': 'Your last meetings',
  'kept.all': { one: 'The last one took place.', other: 'The last {count} all took place.' },
  'kept.some': {
    one: 'Of the last {of} meetings, {count} took place.',
    other: 'Of the last {of} meetings, {count} took place.',
  },
  'kept.none': 'None of the last {of} meetings took place.',
  'kept.moved': {
    one: 'One was moved when less than a day was left.',
    other: '{count} were moved when less than a day was left.',
  },
  'kept.calm': 'The time you keep for each other holds.',
  'kept.rhythm': 'If the rhythm no longer fits, choose another one together: a meeting less often, but kept.',
} as const satisfies Catalogue;
