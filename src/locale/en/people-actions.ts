import type { Catalogue } from '../localize.js';

/** Sentences of what a reader can do on a mentor card; loaded only by cards that know their person. */
export const peopleActions = {
  'person.act.ask': 'Ask {name}',
  'person.act.asked': 'Asked. {name} has time to answer until {date}',
  'person.act.asked.open': 'Asked. Waiting for {name}',
  'person.act.visitor': 'Sign in to ask {name}.',
  'person.act.favourite': 'Keep for later',
  'person.act.favourite.of': 'Keep for later: {name}',
  'person.act.favourite.on': '{name} is on your list.',
  'person.act.favourite.off': '{name} is off your list.',
  'person.act.compare': 'Compare',
  'person.act.compare.of': 'Compare: {name}',
  'person.act.vcard': 'Save contact',
  'person.act.vcard.of': 'Save contact: {name}',
  'person.act.start': 'Start a mentorship with {name}',
  'person.act.together': 'You are working together',
  'person.reads.public': 'A shorter profile of {name} can be read by everybody.',
  'shortlist.full': 'Your list has {count} people. Take somebody off it first.',
} as const satisfies Catalogue;
