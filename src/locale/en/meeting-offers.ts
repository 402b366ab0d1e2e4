import type { Catalogue } from '../localize.js';

/** Sentences about times that one side offers the other. */
export const meetingOffers = {
  'offer.title': 'Another time?',
  'offer.title.new': 'When do you meet?',
  'offer.theirs': {
    one: '{name} offers another time instead of {date}. Take it, or offer your own.',
    other: '{name} offers {count} times instead of {date}. Pick one, or offer your own.',
  },
  'offer.theirs.new': {
    one: '{name} offers a time. Take it, or offer your own.',
    other: '{name} offers {count} times. Pick one, or offer your own.',
  },
  'offer.past': 'The times that {name} offered have passed. Offer others, so that you meet.',
  'offer.times': 'Times that {name} offers',
  'offer.take': 'Take {weekday}',
  'offer.others': 'Offer other times',
  'offer.keep': 'Keep {date}',
  'offer.mine': {
    one: 'You offered {name} a time.',
    other: 'You offered {name} {count} times.',
  },
  'offer.waiting': 'No answer yet. The time that stands stays until one is taken.',
  'offer.waiting.new': 'No answer yet. It is planned once one is taken.',
  'offer.back': 'Take the offer back',
  'offer.along': 'The agenda and the calendar entry move along.',
  'offer.taken': 'Agreed: {date}.',
  'offer.kept': 'It stays on {date}.',
  'meeting.offer.gone': 'This time is not offered any more. Have a look at what is offered now.',
  'meeting.offer.own': 'You offered this yourself. The other side takes one of the times.',
} as const satisfies Catalogue;
