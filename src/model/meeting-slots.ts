import type { Busy } from '../calendar/free-time.js';
import { rankedSlots, slotOf, type Slot, type SlotSide } from '../calendar/slots.js';
import type { TemporalApi } from '../calendar/temporal.js';
import type { Meeting } from './meeting.js';
import type { MentorshipKind, Partner } from './mentorship.js';
import type { FreeTime } from './person.js';
import { endOf } from './schedule.js';
import { isWritten } from './written.js';

/** One of the two who look for a time. */
export interface SlotPerson {
  readonly role: Partner['role'];
  /** IANA zone. */
  readonly zone: string;
  /** When the person is free; empty where nobody said it. */
  readonly hours: readonly FreeTime[];
  readonly busy: readonly Busy[];
}

/** What a time for a meeting is looked for with. */
export interface SlotWish {
  readonly kind: MentorshipKind;
  /** Whether both agreed that the hours of the junior one lead (R16). */
  readonly isJuniorFirst: boolean;
  /** The person who asks first. */
  readonly people: readonly [SlotPerson, SlotPerson];
  /** Instant before which nothing is offered. */
  readonly from: string;
  readonly minutes: number;
  /** Starts of the meetings before: who bore the odd hours then is spared now (R45). */
  readonly past: readonly string[];
}

export interface MeetingSlots {
  /** The kindest first, at most one a day. */
  readonly slots: readonly Slot[];
  /** Nothing fits the hours that were said, so these lie outside them. */
  readonly outside: boolean;
}

/** Where nobody said when they are free. Early and late hours in it are taken only where nothing kinder is left. */
export const ASSUMED_HOURS: FreeTime = { days: [1, 2, 3, 4, 5], from: '07:00', to: '21:00' };

const sideOf = ({ zone, hours, busy }: SlotPerson, isAssumed: boolean): SlotSide => {
  const said = isAssumed || hours.length === 0 ? [ASSUMED_HOURS] : hours;
  return { zone, hours: said, busy, workingDays: [...new Set(said.flatMap(({ days }) => days))] };
};

/** In reverse mentoring the mentor is the junior one, whose hours lead; elsewhere the mentee, where both agreed (R16). */
export function leadingSide(
  { kind, isJuniorFirst }: Pick<SlotWish, 'kind' | 'isJuniorFirst'>,
  people: readonly Pick<SlotPerson, 'role'>[],
): 0 | 1 | undefined {
  if (kind !== 'reverse' && !isJuniorFirst) return undefined;
  const index = people.findIndex(({ role }) => role === (kind === 'reverse' ? 'mentor' : 'mentee'));
  return index === 0 || index === 1 ? index : undefined;
}

/** Times at which two people could meet. Throws RangeError for an unknown zone. */
export function meetingSlots(t: TemporalApi, wish: SlotWish): MeetingSlots {
  const { people, from, minutes, past } = wish;
  const leads = leadingSide(wish, people);
  const look = (isAssumed: boolean): Slot[] =>
    rankedSlots(t, [sideOf(people[0], isAssumed), sideOf(people[1], isAssumed)], { from, minutes, past, leads });
  const slots = look(false);
  const isSaid = people.some(({ hours }) => hours.length > 0);
  if (slots.length > 0 || !isSaid) return { slots, outside: false };
  const others = look(true);
  return { slots: others, outside: others.length > 0 };
}

/** The same for times that somebody chose. */
export function slotsAt(t: TemporalApi, { people, minutes }: SlotWish, starts: readonly string[]): Slot[] {
  const sides = [sideOf(people[0], false), sideOf(people[1], false)] as const;
  return starts.map((start) => slotOf(t, sides, start, minutes));
}

type Planned = { readonly value: Pick<Meeting, 'start' | 'minutes' | 'status' | 'format'> };

/** The time that meetings take; those in writing take none of the day. */
export const busyWith = (meetings: readonly Planned[]): Busy[] =>
  meetings
    .filter(({ value }) => value.status !== 'cancelled' && value.status !== 'missed' && !isWritten(value))
    .map(({ value }) => ({ start: value.start, end: endOf(value) }));
