import { addDays } from './plain-date.js';
import { escapeText, property, utcStamp, withoutControls } from './ics-text.js';

/** When an entry is: from one instant to another, or on a day without an hour. */
export type When = { readonly start: string; readonly end: string } | { readonly day: string };

export interface CalendarPerson {
  readonly name?: string;
  readonly email: string;
}

/** What single meetings, series and their moved occurrences have in common in a calendar file. */
export interface EntryDetails {
  /** Stays the same for the life of the meeting, so that a later file replaces the entry instead of doubling it. */
  readonly uid: string;
  /** Grows with every change that a calendar has to take over. */
  readonly sequence: number;
  /** Instant at which the file is written. */
  readonly stamp: string;
  readonly summary: string;
  readonly description?: string;
  readonly location?: string;
  /** Written only when it is an http or https address. */
  readonly url?: string;
  readonly organizer?: CalendarPerson;
  readonly attendees?: readonly CalendarPerson[];
  readonly cancelled?: boolean;
  /** Minutes before the start; a day without an hour starts at midnight. */
  readonly alarms?: readonly number[];
}

/** The date form of a day: `20261028`. */
export const compactDay = (day: string): string => day.replaceAll('-', '');

/** The lines that say when: in UTC, or as a whole day during which one is not busy. */
export function whenLines(when: When): string[] {
  if (!('day' in when)) return [property('DTSTART', utcStamp(when.start)), property('DTEND', utcStamp(when.end))];
  return [
    property('DTSTART', compactDay(when.day), { VALUE: 'DATE' }),
    property('DTEND', compactDay(addDays(when.day, 1)), { VALUE: 'DATE' }),
    'TRANSP:TRANSPARENT',
  ];
}

/** A VEVENT; `timing` holds the property lines that say when. A cancelled one rings no alarms. */
export function eventLines(details: EntryDetails, timing: readonly string[]): string[] {
  const { description, location, url, organizer, attendees = [], cancelled = false, alarms = [] } = details;
  return [
    'BEGIN:VEVENT',
    property('UID', escapeText(details.uid)),
    property('SEQUENCE', String(details.sequence)),
    property('DTSTAMP', utcStamp(details.stamp)),
    ...timing,
    property('SUMMARY', escapeText(details.summary)),
    ...(description ? [property('DESCRIPTION', escapeText(description))] : []),
    ...(location ? [property('LOCATION', escapeText(location))] : []),
    ...(url && isWebAddress(url) ? [property('URL', url)] : []),
    ...(organizer ? [personLine('ORGANIZER', organizer)] : []),
    ...attendees.map((person) => personLine('ATTENDEE', person)),
    property('STATUS', cancelled ? 'CANCELLED' : 'CONFIRMED'),
    ...(cancelled ? [] : alarms.flatMap((minutes) => alarmLines(minutes, details.summary))),
    'END:VEVENT',
  ];
}

/** RFC 5546 forbids attendees in a published entry: with them the file names no method, and calendars offer to add it. */
export function methodOf({ cancelled, attendees = [] }: EntryDetails): 'PUBLISH' | 'CANCEL' | undefined {
  if (cancelled) return 'CANCEL';
  return attendees.length > 0 ? undefined : 'PUBLISH';
}

/** A reminder so many minutes before the start, or before the end of what has no start. */
export function alarmLines(minutes: number, text: string, params: Readonly<Record<string, string>> = {}): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    property('TRIGGER', `-PT${String(minutes)}M`, params),
    property('DESCRIPTION', escapeText(text)),
    'END:VALARM',
  ];
}

function personLine(name: 'ORGANIZER' | 'ATTENDEE', { name: cn, email }: CalendarPerson): string {
  return property(name, `mailto:${withoutControls(email)}`, cn ? { CN: cn } : {});
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s"<>\\^`{|}]+$/i.test(url) && url === withoutControls(url);
}
