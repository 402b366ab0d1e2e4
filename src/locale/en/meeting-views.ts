import type { Catalogue } from '../localize.js';

/** Sentences of the coming meetings as a list, and of one day with its hours. */
export const meetingViews = {
  // the list
  'list.more': 'Show more',
  'list.more.said': { one: '{count} meeting is shown now.', other: '{count} meetings are shown now.' },
  'list.none': 'Nothing is planned.',
  'list.next': 'Next',
  'list.now': 'On now',
  'list.agreed': 'Agreed',
  'list.proposed': 'Not agreed yet',
  'list.offer': 'Another time is offered',
  'list.otherDay': '{date} there',

  // the day
  'day.previous': 'Previous day',
  'day.next': 'Next day',
  'day.me': 'You, {place}',
  'day.meetings': 'Meeting',
  'day.all': 'Show the whole day',
  'day.less': 'Show fewer hours',
  'day.free': 'free',
  'day.busy': 'taken',
  'day.off': 'not free',
  'day.goesOn': 'Goes on until {time}',
  'day.written': 'In writing, due this day',
  'day.key':
    'Free are the hours that you both said in your profiles. Taken is what else you have planned here; what {name} has elsewhere is not shown.',
  'day.now': 'now',
  'day.held': 'Held',
  'day.missed': 'Missed',
  'day.noZone': 'not known',
} as const satisfies Catalogue;
