import type { Meeting } from './meeting.js';
import { isOpen, withoutOffer } from './meeting-state.js';
import type { Acting } from './record.js';
import { done, refused, type Result } from './result.js';

/** More times than these are a calendar, not an offer. */
export const MOST_TIMES = 5;

const isInstant = (time: string): boolean =>
  !Number.isNaN(Date.parse(time)) && new Date(Date.parse(time)).toISOString() === time;

/** The times of an offer, in order, each once; undefined for none, too many, or texts that are no instants. */
export function timesOf(times: readonly string[]): string[] | undefined {
  const all = [...new Set(times)].sort();
  return all.length > 0 && all.length <= MOST_TIMES && all.every(isInstant) ? all : undefined;
}

/**
 * Offers other times for a meeting, in the place of what was offered before by whomever. The time that stands stays
 * until the other side takes one.
 */
export function offerTimes(meeting: Meeting, times: readonly string[], { person, now }: Acting): Result<Meeting> {
  if (!isOpen(meeting)) return refused('meeting.over');
  const known = timesOf(times.filter((time) => meeting.status === 'proposed' || time !== meeting.start));
  if (!known) return refused('meeting.offer.size', { most: MOST_TIMES });
  if (meeting.offer?.by === person && meeting.offer.times.join() === known.join()) return done(meeting);
  return done({ ...meeting, updatedAt: now, offer: { by: person, at: now, times: known } });
}

/** Takes a time that the other side offers; agenda and uid stay, the sequence tells calendars. */
export function acceptTime(meeting: Meeting, to: { start: string; zone: string }, acting: Acting): Result<Meeting> {
  if (!isOpen(meeting)) return refused('meeting.over');
  const { offer } = meeting;
  if (!offer && meeting.start === to.start && meeting.status === 'scheduled') return done(meeting);
  if (!offer?.times.includes(to.start)) return refused('meeting.offer.gone');
  if (offer.by === acting.person) return refused('meeting.offer.own');
  const { start, zone } = to;
  const agreed = { ...withoutOffer(meeting), start, zone, status: 'scheduled' as const };
  return done({ ...agreed, sequence: meeting.sequence + 1, updatedAt: acting.now });
}

/** The times of an offer that have not passed. */
export const openTimes = (offer: NonNullable<Meeting['offer']>, now: string): readonly string[] =>
  offer.times.filter((time) => time > now);

/** The time that stands stays: the offer is taken back, or not taken. */
export function keepTime(meeting: Meeting, { now }: Acting): Result<Meeting> {
  return meeting.offer ? done({ ...withoutOffer(meeting), updatedAt: now }) : done(meeting);
}
