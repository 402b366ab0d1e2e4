import type { Catalogue } from '../localize.js';

/** Sentences of the mentor card. */
export const people = {
  'person.pronouns': '({pronouns})',
  'person.headlineAt': '{headline}, {place}',
  'person.time.same': '{time} there now, the same as yours',
  'person.time.ahead': '{time} there now, {difference} ahead of you',
  'person.time.behind': '{time} there now, {difference} behind you',
  'person.topics': 'I can help with',
  'person.facts': 'At a glance',
  'person.learns': 'Wants to learn, too',
  'person.replies': { one: 'Answers in about {count} day', other: 'Answers in about {count} days' },
  'person.replies.sameDay': 'Answers on the same day',
  'person.free': '{free} of {count} places free',
  'person.free.short': { one: '{count} place', other: '{count} places' },
  'person.full': 'No place free now',
  'person.full.short': 'Full',
  'person.paused': 'Paused until {date}',
  'person.paused.short': 'Back {date}',
  'person.more': 'More about {name}',
  'person.less': 'Show less',
  'person.together': 'You are working together',
} as const satisfies Catalogue;
