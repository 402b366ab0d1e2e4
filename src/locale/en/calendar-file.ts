import type { Catalogue } from '../localize.js';

/** Sentences about calendar files that are read in. */
export const calendarFile = {
  'exchange.calendar.none': 'This is no calendar file. It should begin with BEGIN:VCALENDAR.',
  'exchange.calendar.size': 'This file is too large to be the calendar of one person.',
  'exchange.calendar.line': 'This line is not one of a calendar; it was passed over.',
  'exchange.calendar.unended': 'This entry begins and never ends; it was passed over.',
  'exchange.calendar.start': 'This entry does not say when it begins; it was passed over.',
  'exchange.calendar.time': '“{value}” is not a time; it was passed over.',
  'exchange.calendar.zone': 'Nobody knows the time zone “{zone}”; its hours were read as yours.',
  'exchange.calendar.event': 'This entry cannot be read; it was passed over.',
  'exchange.calendar.rule': 'This entry repeats in a way that cannot be followed here; its first time was read.',
  'exchange.calendar.repeats': 'This entry repeats without end; the first {most} times were read.',
  'exchange.calendar.blocks': 'There is more in this calendar than can be used; the first {most} busy times were.',
} as const satisfies Catalogue;
