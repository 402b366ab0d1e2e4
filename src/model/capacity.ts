import { derivedId, uniquePart } from './id.js';
import { isRunning, sides, type Mentorship } from './mentorship.js';
import type { Profile } from './person.js';
import type { Acting } from './record.js';
import { newBase } from './record.js';
import { isOpenAt, type MentorshipRequest } from './request.js';
import type { Result } from './result.js';
import { done, refused } from './result.js';
import type { Capacity, Reservation } from './schemas/availability.js';

export type { Capacity } from './schemas/availability.js';

/** The record of a mentor's places, in `members`. */
export const capacityId = (person: string): string => `availability:${uniquePart(person)}`;

/** The record of the open asks of a person, in their own space. */
export const asksId = (person: string): string => derivedId('availability', person, 'asks');

/** What a record of places starts from, where there is none yet. */
export type Seed = Pick<Capacity, 'places' | 'pausedUntil' | 'direct' | 'elsewhere'>;

export const newCapacity = (seed: Seed, acting: Acting): Capacity => ({
  ...newBase(acting),
  schemaVersion: 1,
  ...seed,
  reserved: [],
});

/** How many places are taken. */
export const takenPlaces = ({ reserved, direct, elsewhere }: Capacity): number => reserved.length + direct + elsewhere;

/** How many are free; undefined where nobody said how many there are. */
export const freePlaces = (capacity: Capacity): number | undefined =>
  capacity.places === undefined ? undefined : Math.max(0, capacity.places - takenPlaces(capacity));

/** Takes a place for a request, if one is free. One that has its place keeps it. */
export function reservePlace(
  capacity: Capacity,
  { id, space }: Pick<Reservation, 'id' | 'space'>,
  { now }: Acting,
): Result<Capacity> {
  if (capacity.reserved.some((known) => known.id === id)) return done(capacity);
  if (freePlaces(capacity) === 0) return refused('request.places.full', { count: capacity.places ?? 0 });
  return done({ ...capacity, reserved: [...capacity.reserved, { id, at: now, space }], updatedAt: now });
}

/** Gives back the places of requests that need none any more; without such a request it is the same record. */
export function releasePlaces(capacity: Capacity, ids: readonly string[], { now }: Pick<Acting, 'now'>): Capacity {
  const reserved = capacity.reserved.filter(({ id }) => !ids.includes(id));
  return reserved.length === capacity.reserved.length ? capacity : { ...capacity, reserved, updatedAt: now };
}

/**
 * Whether a request holds a place: while it can still be accepted, and as long as the mentorship that came of it runs.
 * What is not known holds it.
 */
export function holdsPlace(
  request: MentorshipRequest | undefined,
  mentorship: Mentorship | undefined,
  now: string,
): boolean {
  if (!request || isOpenAt(request, now)) return true;
  return request.status === 'accepted' && (!mentorship || isRunning(mentorship));
}

interface Entry<V> {
  readonly id: string;
  readonly space: string;
  readonly value: V;
}

interface Known {
  readonly requests: readonly Entry<MentorshipRequest>[];
  readonly mentorships: readonly Entry<Mentorship>[];
}

/** Where the requests stand that hold a place and need none any more. */
export function idleReservations(
  { reserved }: Capacity,
  { requests, mentorships }: Known,
  now: string,
): { id: string; space: string }[] {
  return reserved.flatMap(({ id }) => {
    const request = requests.find((entry) => entry.id === id);
    const mentorship = mentorships.find((entry) => entry.id === request?.value.mentorship);
    return request && !holdsPlace(request.value, mentorship?.value, now) ? [{ id, space: request.space }] : [];
  });
}

/** How many mentorships of a mentor run that no request began. */
export const directMentorships = ({ requests, mentorships }: Known, me: string): number =>
  mentorships.filter(
    ({ id, value }) =>
      isRunning(value) &&
      sides(value, me)?.mine.role === 'mentor' &&
      !requests.some((request) => request.value.mentorship === id),
  ).length;

/** What a mentor said on their profile, and what this storage knows. */
export const seedOf = (
  profile: Pick<Profile, 'places' | 'taken' | 'pausedUntil'> | undefined,
  direct: number,
): Seed => ({
  places: profile?.places,
  pausedUntil: profile?.pausedUntil,
  direct,
  elsewhere: Math.max(0, (profile?.taken ?? 0) - direct),
});

/** A profile with the places as they stand now: the record goes before what was once written. */
export const withCapacity = <P extends Pick<Profile, 'places' | 'taken' | 'pausedUntil'>>(
  profile: P,
  capacity: Capacity | undefined,
): P =>
  capacity
    ? { ...profile, places: capacity.places, taken: takenPlaces(capacity), pausedUntil: capacity.pausedUntil }
    : profile;

/** How a mentor changes what they offer. */
export type CapacityChange = Pick<Capacity, 'places' | 'pausedUntil'>;

export const changeCapacity = (
  capacity: Capacity,
  { places, pausedUntil }: CapacityChange,
  { now }: Acting,
): Capacity => ({ ...capacity, places, pausedUntil, updatedAt: now });
