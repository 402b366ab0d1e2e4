import { plainDateOf } from '../calendar/plain-date.js';
import type { Meeting } from './meeting.js';

/** A meeting in writing has no hour, but a day by which both have written (R30). */
export const isWritten = ({ format }: Pick<Meeting, 'format'>): boolean => format === 'written';

/** The wall time at which it stands on its day: no clock jumps over it, and most of the world has the same day then. */
export const WRITTEN_TIME = '12:00';

/** From then to the end of the day, in milliseconds. */
export const REST_OF_DAY = 43_200_000;

/** The day of a meeting for somebody in a zone; one in writing has the same day for both. */
export const dayOf = (meeting: Pick<Meeting, 'format' | 'start' | 'zone'>, zone: string): string =>
  plainDateOf(meeting.start, isWritten(meeting) ? meeting.zone : zone);
