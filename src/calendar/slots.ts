import { common, freeStretches, type Timetable, type Stretch } from './free-time.js';
import { addDays, fromDayNumber, weekdayOfDay } from './plain-date.js';
import type { TemporalApi } from './temporal.js';
import { clockChange, isoInstant, localTime, offsetAt } from './zones.js';

/** One of the two who look for a time. */
export interface SlotSide extends Timetable {
  /** ISO weekdays on which this person works; Monday to Friday when absent. */
  readonly workingDays?: readonly number[] | undefined;
}

/** What is unusual about the hour for one side. `nextDay` and `previousDay` are seen from the first side's date. */
export type SlotMark = 'early' | 'late' | 'dayOff' | 'nextDay' | 'previousDay';

export interface SlotLocal {
  readonly date: string;
  readonly time: string;
  readonly marks: readonly SlotMark[];
}

export interface Slot {
  /** Instants. */
  readonly start: string;
  readonly end: string;
  /** As the first and the second side read it. */
  readonly locals: readonly [SlotLocal, SlotLocal];
}

export interface SlotSearch {
  /** Instant before which nothing is offered. */
  readonly from: string;
  /** How many days are looked at; 42 when absent. */
  readonly days?: number;
  /** Length of the meeting. */
  readonly minutes: number;
  /** Starts lie on these minutes of the first side's hour; 30 when absent. */
  readonly step?: number;
  /** How many slots are answered; 6 when absent. */
  readonly most?: number;
  /** Instants of earlier meetings: who bore the odd hours then is spared now. */
  readonly past?: readonly string[];
  /** The side whose free hours lead (0 or 1): the other's are then wished for, but not demanded. */
  readonly leads?: 0 | 1 | undefined;
}

/** A wall clock: milliseconds of local time as if they were UTC. */
type Clock = (epochMs: number) => number;

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const WORKING_DAYS: readonly number[] = [1, 2, 3, 4, 5];
/** Hours between which nobody calls a meeting early or late. */
const DAY_FROM = 8;
const DAY_TO = 18;
/** What a day off, or a slot outside the hours that were wished for, weighs beside hours out of the day. */
const DAY_OFF = 4;
const UNWISHED = 6;

/** Reads many instants of one zone; the zone is asked again only where its clocks change. */
function clockOf(t: TemporalApi, zone: string): Clock {
  let [from, until, offset] = [Infinity, -Infinity, 0];
  return (epochMs) => {
    if (epochMs < from || epochMs >= until) {
      offset = offsetAt(t, epochMs, zone);
      from = clockChange(t, epochMs, zone, 'previous') ?? -Infinity;
      until = clockChange(t, epochMs, zone, 'next') ?? Infinity;
    }
    return epochMs + offset;
  };
}

const dayOf = (wallMs: number): number => Math.floor(wallMs / DAY_MS);
const hourOf = (wallMs: number): number => (wallMs - dayOf(wallMs) * DAY_MS) / HOUR_MS;

/** How far a meeting lies out of the day: hours before its first and after its last. */
interface Oddness {
  readonly early: number;
  readonly late: number;
  readonly dayOff: boolean;
}

function oddnessOf({ workingDays = WORKING_DAYS }: SlotSide, start: number, length: number): Oddness {
  return {
    early: Math.max(0, DAY_FROM - hourOf(start)),
    late: Math.max(0, hourOf(start) + length / HOUR_MS - DAY_TO),
    dayOff: !workingDays.includes(weekdayOfDay(dayOf(start))),
  };
}

const burdenOf = ({ early, late, dayOff }: Oddness): number => early + late + (dayOff ? DAY_OFF : 0);

function marksOf({ early, late, dayOff }: Oddness, day: number, firstDay: number): SlotMark[] {
  const marks: SlotMark[] = [];
  if (early > 0) marks.push('early');
  if (late > 0) marks.push('late');
  if (dayOff) marks.push('dayOff');
  if (day !== firstDay) marks.push(day > firstDay ? 'nextDay' : 'previousDay');
  return marks;
}

/** All starts in the stretches: on the step of the first side's clock, with room for the meeting. */
function* startsIn(stretches: readonly Stretch[], clock: Clock, step: number, length: number): Generator<number> {
  for (const [from, to] of stretches) {
    const late = clock(from) % step;
    for (let at = late === 0 ? from : from + step - late; at + length <= to; at += step) yield at;
  }
}

interface Candidate {
  readonly start: number;
  readonly cost: number;
}

type Both<T> = readonly [T, T];

/** The share of odd hours each side has borne so far, each between 0 and 1; both half where nobody has. */
function shares(sides: Both<SlotSide>, clocks: Both<Clock>, { past = [], minutes }: SlotSearch): Both<number> {
  const borne = (side: 0 | 1): number =>
    past.reduce((sum, instant) => {
      const wall = clocks[side](Date.parse(instant));
      return sum + burdenOf(oddnessOf(sides[side], wall, minutes * MINUTE_MS));
    }, 0);
  const [mine, theirs] = [borne(0), borne(1)];
  const all = mine + theirs;
  return all === 0 ? [0.5, 0.5] : [mine / all, theirs / all];
}

/** The best of each day, the cheapest day first; of equal ones the sooner. */
function bestOfDays(candidates: readonly Candidate[], clock: Clock, most: number): Candidate[] {
  const days = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const day = dayOf(clock(candidate.start));
    const best = days.get(day);
    if (!best || candidate.cost < best.cost) days.set(day, candidate);
  }
  return [...days.values()].sort((a, b) => a.cost - b.cost || a.start - b.start).slice(0, most);
}

/** When the two are free in the days that are looked at, and a day more at either end. */
function freeTimes(t: TemporalApi, sides: Both<SlotSide>, from: string, days: number): Both<readonly Stretch[]> {
  const today = localTime(t, from, 'UTC').date;
  // a zone is up to a day off UTC, and hours may have begun the evening before
  const [first, end] = [addDays(today, -2), addDays(today, days + 2)];
  return [freeStretches(t, sides[0], first, end), freeStretches(t, sides[1], first, end)];
}

/**
 * Times at which two people could meet, the kindest first and at most one a day: both are free, for as long as the
 * meeting takes; early and late hours and days off count against a time, and more so for whoever bore them in the
 * meetings before. Throws RangeError for an unknown zone.
 */
export function rankedSlots(t: TemporalApi, sides: Both<SlotSide>, search: SlotSearch): Slot[] {
  const { days = 42, minutes, step = 30, most = 6, leads } = search;
  const clocks = [clockOf(t, sides[0].zone), clockOf(t, sides[1].zone)] as const;
  const begin = Date.parse(search.from);
  const length = minutes * MINUTE_MS;
  const free = freeTimes(t, sides, search.from, days);
  const both = common(free[0], free[1]);
  const looked = common(leads === undefined ? both : free[leads], [[begin, begin + days * DAY_MS]]);
  const share = shares(sides, clocks, search);
  const burdenFor = (side: 0 | 1, start: number): number =>
    burdenOf(oddnessOf(sides[side], clocks[side](start), length)) * (0.5 + share[side]);
  const isWished = (start: number): boolean =>
    leads === undefined || both.some(([from, to]) => from <= start && start + length <= to);
  const candidates = [...startsIn(looked, clocks[0], step * MINUTE_MS, length)].map((start) => ({
    start,
    cost: burdenFor(0, start) + burdenFor(1, start) + (isWished(start) ? 0 : UNWISHED),
  }));
  return bestOfDays(candidates, clocks[0], most).map(({ start }) => slotAt(sides, clocks, start, length));
}

/** A meeting at that instant, as a slot: its hours on both clocks, and what is unusual about them. */
export function slotOf(t: TemporalApi, sides: Both<SlotSide>, start: string, minutes: number): Slot {
  const clocks = [clockOf(t, sides[0].zone), clockOf(t, sides[1].zone)] as const;
  return slotAt(sides, clocks, Date.parse(start), minutes * MINUTE_MS);
}

function slotAt(sides: Both<SlotSide>, clocks: Both<Clock>, start: number, length: number): Slot {
  const firstDay = dayOf(clocks[0](start));
  const local = (side: 0 | 1): SlotLocal => {
    const wall = clocks[side](start);
    return {
      date: fromDayNumber(dayOf(wall)),
      time: new Date(wall).toISOString().slice(11, 16),
      marks: marksOf(oddnessOf(sides[side], wall, length), dayOf(wall), firstDay),
    };
  };
  return { start: isoInstant(start), end: isoInstant(start + length), locals: [local(0), local(1)] };
}
