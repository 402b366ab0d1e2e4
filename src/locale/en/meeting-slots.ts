import type { Catalogue } from '../localize.js';

/** Sentences about times that fit two people. */
export const meetingSlots = {
  'slots.title': 'Times that fit both',
  'slots.found': {
    one: '{count} time, the kindest first. One click takes it.',
    other: '{count} times, the kindest first. One click takes one.',
  },
  'slots.found.many': {
    one: '{count} time, the kindest first. Pick up to {most}.',
    other: '{count} times, the kindest first. Pick up to {most}.',
  },
  'slots.none': 'No time in the next six weeks fits both. Fewer minutes may.',
  'slots.outside': 'No time fits the hours that you both said. These lie outside them.',
  'slots.minutes': 'Say how many minutes you need, and times are looked for.',
  'slots.zone': 'Nobody said yet where the clocks of {name} are. With the time zone, times for both can be found.',
  'slots.hours.me': 'You: {hours}',
  'slots.hours.other': '{name}: {hours}, in {place}',
  'slots.assumed.me': 'You: {hours}, taken because you have not said when you are free.',
  'slots.assumed.other': '{name}: {hours} in {place}, taken because nobody said more.',
  'slots.leads.me': 'Your hours come first: in reverse mentoring those of the junior partner lead.',
  'slots.leads.other': 'The hours of {name} come first: in reverse mentoring those of the junior partner lead.',
  'slots.past': 'Who met at odd hours before is spared now.',
  'slots.early.me': 'Early for you',
  'slots.early.other': 'Early for {name}',
  'slots.late.me': 'Late for you',
  'slots.late.other': 'Late for {name}',
  'slots.dayOff.me': 'A day off for you',
  'slots.dayOff.other': 'A day off for {name}',
  'slots.nextDay.other': 'The next day for {name}',
  'slots.previousDay.other': 'The day before for {name}',
  'slots.files': 'Leave out when you are busy',
  'slots.files.hint':
    'Optional: calendar files (.ics) of yours. Only from when to when you are busy is read, here on this device, and forgotten with this window. Nothing is sent.',
  'slots.reading': 'Reading the calendar',
  'slots.read': { one: '{count} busy time is left out.', other: '{count} busy times are left out.' },
  'slots.read.none': 'No busy time was found in it.',
  'slots.forget': 'Forget the calendar',
  'slots.unread': 'This file could not be read. Choose another one.',
  'slots.rejected': { one: '{count} line is not understood', other: '{count} lines are not understood' },
  'slots.line': 'Line {line}: {problem}',
} as const satisfies Catalogue;
