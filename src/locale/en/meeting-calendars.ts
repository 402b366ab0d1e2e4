import type { Catalogue } from '../localize.js';

/** Sentences of the ways of a meeting into a calendar. */
export const meetingCalendars = {
  'calendars.title': 'Into your calendar',
  'calendars.web': 'Open it in a web calendar',
  'calendars.web.hint':
    'Opens a new tab. The name of your partner, the time, the place and the link go along; what is on the agenda does not.',
  'calendars.google': 'Google Calendar',
  'calendars.outlook': 'Outlook.com',
  'calendars.office365': 'Microsoft 365',
  'calendars.files': 'Take it along as a file',
  'calendars.files.hint':
    'For every other calendar. A file that you open again later brings its entries up to date, it doubles none.',
  'calendars.one': 'This meeting',
  'calendars.series': 'The whole series',
  'calendars.everything': 'All meetings and tasks',
  'calendars.close': 'Close',
} as const satisfies Catalogue;
