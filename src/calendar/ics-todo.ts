import { alarmLines, compactDay } from './ics-event.js';
import { escapeText, property, utcStamp } from './ics-text.js';

/** What somebody wants to have done by a day. */
export interface CalendarTodo {
  /** Stays the same for its life, so that a later file replaces it. */
  readonly uid: string;
  /** Grows with every change that a calendar has to take over. */
  readonly sequence: number;
  /** Instant at which the file is written. */
  readonly stamp: string;
  readonly summary: string;
  readonly description?: string;
  /** `YYYY-MM-DD` */
  readonly due?: string | undefined;
  /** Instant at which it was done. */
  readonly done?: string | undefined;
  /** Whether it was let go. */
  readonly dropped?: boolean;
}

/** From 9 in the morning of the day before it is due. */
const ALARM_MINUTES = 15 * 60;

/** A VTODO. What is open and due rings once, at 9 in the morning of the day before. */
export function todoLines({ uid, sequence, stamp, summary, description, due, done, dropped }: CalendarTodo): string[] {
  const isOpen = done === undefined && !dropped;
  return [
    'BEGIN:VTODO',
    property('UID', escapeText(uid)),
    property('SEQUENCE', String(sequence)),
    property('DTSTAMP', utcStamp(stamp)),
    ...(due === undefined ? [] : [property('DUE', compactDay(due), { VALUE: 'DATE' })]),
    property('SUMMARY', escapeText(summary)),
    ...(description ? [property('DESCRIPTION', escapeText(description))] : []),
    property('STATUS', isOpen ? 'NEEDS-ACTION' : dropped ? 'CANCELLED' : 'COMPLETED'),
    ...(done === undefined ? [] : [property('COMPLETED', utcStamp(done)), 'PERCENT-COMPLETE:100']),
    ...(isOpen && due !== undefined ? alarmLines(ALARM_MINUTES, summary, { RELATED: 'END' }) : []),
    'END:VTODO',
  ];
}
