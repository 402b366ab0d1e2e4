import { compactDay, type When } from './ics-event.js';
import { utcStamp } from './ics-text.js';
import { addDays } from './plain-date.js';

/** What a web calendar is told of a meeting. */
export type WebEntry = When & {
  readonly summary: string;
  readonly description: string;
  readonly location: string;
};

export type WebCalendar = 'google' | 'outlook' | 'office365';

export interface WebCalendarLink {
  readonly calendar: WebCalendar;
  readonly href: string;
}

/** Longer links are cut off on their way. */
const MOST_WORDS = 800;

const GOOGLE = 'https://calendar.google.com/calendar/render';
const OUTLOOK: Readonly<Record<'outlook' | 'office365', string>> = {
  outlook: 'https://outlook.live.com/calendar/0/deeplink/compose',
  office365: 'https://outlook.office.com/calendar/0/deeplink/compose',
};

/** Links that open a new entry in the usual web calendars, filled in. Nothing is asked of them before somebody follows one. */
export function webCalendarLinks(entry: WebEntry): WebCalendarLink[] {
  return [
    { calendar: 'google', href: googleLink(entry) },
    { calendar: 'outlook', href: outlookLink(OUTLOOK.outlook, entry) },
    { calendar: 'office365', href: outlookLink(OUTLOOK.office365, entry) },
  ];
}

function googleLink(entry: WebEntry): string {
  const dates =
    'day' in entry
      ? `${compactDay(entry.day)}/${compactDay(addDays(entry.day, 1))}`
      : `${utcStamp(entry.start)}/${utcStamp(entry.end)}`;
  const { summary, description, location } = entry;
  return linkTo(GOOGLE, { action: 'TEMPLATE', text: summary, dates, details: description, location });
}

function outlookLink(address: string, entry: WebEntry): string {
  const when: Readonly<Record<string, string>> =
    'day' in entry
      ? { startdt: entry.day, enddt: addDays(entry.day, 1), allday: 'true' }
      : { startdt: entry.start, enddt: entry.end };
  const { summary, description, location } = entry;
  const words = { subject: summary, body: description, location };
  return linkTo(address, { path: '/calendar/action/compose', rru: 'addevent', ...when, ...words });
}

function linkTo(address: string, params: Readonly<Record<string, string>>): string {
  const given = Object.entries(params).filter(([, value]) => value !== '');
  const pairs = given.map(([name, value]) => `${name}=${encodeURIComponent(shortened(value).toWellFormed())}`);
  return `${address}?${pairs.join('&')}`;
}

function shortened(text: string): string {
  return text.length > MOST_WORDS ? `${text.slice(0, MOST_WORDS)}…` : text;
}
