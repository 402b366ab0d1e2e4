import type { Catalogue } from '../localize.js';

/** Sentences about rhythms, and about hours that are unusual for one of the two. */
export const meetingHours = {
  'meeting.rhythm.weekly': 'every {weekday}',
  'meeting.rhythm.fortnightly': 'every second {weekday}',
  'meeting.rhythm.threeWeeks': 'every third {weekday}',
  'meeting.rhythm.monthly': 'every month',
  'meeting.rhythm.quarterly': 'every three months',
  'meeting.rhythm.halfYearly': 'twice a year',
  'calendar.hour-shifted': '{shift} than usual for {person}.',
  'calendar.hour-moved': 'From now on it is {shift} for {person}.',
  'meeting.shift.later': { one: 'One hour later', other: '{count} hours later' },
  'meeting.shift.earlier': { one: 'One hour earlier', other: '{count} hours earlier' },
  'meeting.shift.laterMinutes': '{count} minutes later',
  'meeting.shift.earlierMinutes': '{count} minutes earlier',
  'meeting.moved.later': { one: 'one hour later', other: '{count} hours later' },
  'meeting.moved.earlier': { one: 'one hour earlier', other: '{count} hours earlier' },
  'meeting.moved.laterMinutes': '{count} minutes later',
  'meeting.moved.earlierMinutes': '{count} minutes earlier',
  'meeting.clocks.one': '{place} changes its clocks on {date}.',
  'meeting.clocks.two': '{place} changes its clocks on {date}, {otherPlace} on {otherDate}.',
  'meeting.clocks.back': 'From {date} it is {time} again.',
  'meeting.usual': 'It was {time} before.',
} as const satisfies Catalogue;
