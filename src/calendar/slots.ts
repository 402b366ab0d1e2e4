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
const isDayOff = ({ workingDays = WORKING_DAYS }: SlotSide, wallMs: number): boolean =>
  !workingDays.includes(weekdayOfDay(dayOf(wallMs)));

/** How many hours of a meeting's start and end lie outside the day, more for a day off. */
function burden(side: SlotSide, start: number, end: number): number {
  const ends = hourOf(start) + (end - start) / HOUR_MS;
  return Math.max(0, DAY_FROM - hourOf(start)) + Math.max(0, ends - DAY_TO) + (isDayOff(side, start) ? DAY_OFF : 0);
}

function marksOf(side: SlotSide, start: number, end: number, firstDay: number): SlotMark[] {
  const marks: SlotMark[] = [];
  if (hourOf(start) < DAY_FROM) marks.push('early');
  if (hourOf(start) + (end - start) / HOUR_MS > DAY_TO) marks.push('late');
  if (isDayOff(side, start)) marks.push('dayOff');
  if (dayOf(start) !== firstDay) marks.push(dayOf(start) > firstDay ? 'nextDay' : 'previousDay');
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

/** The share of odd hours each side has borne so far, each between 0 and 1; both half where nobody has. */
function shares(sides: readonly [SlotSide, SlotSide], clocks: readonly [Clock, Clock], search: SlotSearch) {
  const borne = ([0, 1] as const).map((side) =>
    (search.past ?? []).reduce((sum, instant) => {
      const wall = clocks[side](Date.parse(instant));
      return sum + burden(sides[side], wall, wall + search.minutes * MINUTE_MS);
    }, 0),
  );
  const [mine = 0, theirs = 0] = borne;
  return mine + theirs === 0
    ? ([0.5, 0.5] as const)
    : ([mine, theirs].map((one) => one / (mine + theirs)) as [number, number]);
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

/**
 * Times at which two people could meet, the kindest first and at most one a day: both are free, for as long as the meeting takes; early and
 * late hours and days off count against a time, and more so for whoever bore them in the meetings before. Throws
 * RangeError for an unknown zone.
 */
export function rankedSlots(t: TemporalApi, sides: readonly [SlotSide, SlotSide], search: SlotSearch): Slot[] {
  const { days = 42, minutes, step = 30, most = 6, leads } = search;
  const clocks = [clockOf(t, sides[0].zone), clockOf(t, sides[1].zone)] as const;
  const begin = Date.parse(search.from);
  const length = minutes * MINUTE_MS;
  // no zone is more than a day off another
  const first = addDays(localTime(t, search.from, 'UTC').date, -1);
  const free = sides.map((side) => freeStretches(t, side, first, addDays(first, days + 2)));
  const [mine = [], theirs = []] = free;
  const both = common(mine, theirs);
  const looked = common(leads === undefined ? both : (free[leads] ?? []), [[begin, begin + days * DAY_MS]]);
  const share = shares(sides, clocks, search);
  const costOf = (start: number): number => {
    const burdens = ([0, 1] as const).map((side) => {
      const wall = clocks[side](start);
      return burden(sides[side], wall, wall + length) * (0.5 + share[side]);
    });
    const wished = leads === undefined || both.some(([from, to]) => from <= start && start + length <= to);
    return burdens.reduce((sum, one) => sum + one, wished ? 0 : UNWISHED);
  };
  const candidates = [...startsIn(looked, clocks[0], step * MINUTE_MS, length)].map((start) => ({
    start,
    cost: costOf(start),
  }));
  return bestOfDays(candidates, clocks[0], most).map(({ start }) => slotAt(sides, clocks, start, length));
}

function slotAt(
  sides: readonly [SlotSide, SlotSide],
  clocks: readonly [Clock, Clock],
  start: number,
  length: number,
): Slot {
  const firstDay = dayOf(clocks[0](start));
  const local = (side: 0 | 1): SlotLocal => {
    const wall = clocks[side](start);
    return {
      date: fromDayNumber(dayOf(wall)),
      time: new Date(wall).toISOString().slice(11, 16),
      marks: marksOf(sides[side], wall, wall + length, firstDay),
    };
  };
  return { start: isoInstant(start), end: isoInstant(start + length), locals: [local(0), local(1)] };
}
