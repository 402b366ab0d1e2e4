import type { Catalogue } from '../localize.js';

/** Sentences of a mentor card that tells more than its plain attributes; loaded only by such cards. */
export const peopleMore = {
  'person.pronouns': '({pronouns})',
  'person.time.same': '{time} there now, the same as yours',
  'person.time.ahead': '{time} there now, {difference} ahead of you',
  'person.time.behind': '{time} there now, {difference} behind you',
  'person.asks': 'Ask me about',
  'person.learns': 'Wants to learn, too',
  'person.learns.own': 'I want to learn',
  'person.levelled': '{topic}, {level}',
  'person.kinds': 'Kinds of help',
  'person.hours': 'Free {hours}, your time',
  'person.hours.there': 'Free {hours}',
  'person.paused': 'Paused until {date}',
  'person.paused.short': 'Back {date}',
  'person.more': 'More about {name}',
  'person.less': 'Show less',
  'person.together': 'You are working together',
} as const satisfies Catalogue;
