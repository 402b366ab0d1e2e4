import { addDays, weekday } from './plain-date.js';
import type { TemporalApi } from './temporal.js';
import { placing } from './zones.js';

/**
 * When somebody is free in a week: local times, `24:00` allowed as an end; an end at or before the start is on the next
 * day.
 */
export interface FreeTime {
  /** ISO weekdays, 1 is Monday. */
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

/** A day unlike the others of its weekday; without hours it is not free at all. */
export interface FreeDay {
  readonly date: string;
  readonly hours: readonly Pick<FreeTime, 'from' | 'to'>[];
}

/** A stretch of time between two UTC instants, half open. */
export interface Busy {
  readonly start: string;
  readonly end: string;
}

export interface Timetable {
  /** IANA zone of all local times. */
  readonly zone: string;
  readonly hours: readonly FreeTime[];
  readonly days?: readonly FreeDay[] | undefined;
  readonly busy?: readonly Busy[] | undefined;
}

/** Milliseconds since 1970, half open. */
export type Stretch = readonly [start: number, end: number];

/** Stretches in order, those that touch or overlap made one. */
export function joined(stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const [start, end] of stretches.toSorted(([a], [b]) => a - b)) {
    const last = found.at(-1);
    if (last && start <= last[1]) found[found.length - 1] = [last[0], Math.max(last[1], end)];
    else if (end > start) found.push([start, end]);
  }
  return found;
}

/** What is left of ordered stretches without others that are ordered too. */
function without(stretches: readonly Stretch[], taken: readonly Stretch[]): Stretch[] {
  const left: Stretch[] = [];
  let first = 0;
  for (const [start, end] of stretches) {
    let at = start;
    while ((taken[first]?.[1] ?? Infinity) <= start) first++;
    for (let index = first; index < taken.length; index++) {
      const [busyStart, busyEnd] = taken[index] ?? [end, end];
      if (busyStart >= end) break;
      if (busyStart > at) left.push([at, busyStart]);
      at = Math.max(at, busyEnd);
    }
    if (at < end) left.push([at, end]);
  }
  return left;
}

/** What two lists of ordered stretches have in common. */
export function common(a: readonly Stretch[], b: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [startA, endA] = a[i] ?? [0, 0];
    const [startB, endB] = b[j] ?? [0, 0];
    const start = Math.max(startA, startB);
    const end = Math.min(endA, endB);
    if (start < end) found.push([start, end]);
    if (endA < endB) i++;
    else j++;
  }
  return found;
}

/** The hours of one date, by its exception where there is one. */
function hoursOn({ hours, days = [] }: Timetable, date: string): readonly Pick<FreeTime, 'from' | 'to'>[] {
  const other = days.find((day) => day.date === date);
  return other ? other.hours : hours.filter((window) => window.days.includes(weekday(date)));
}

/**
 * When somebody is free on the local dates from `first` up to but without `end`, in order: the weekly hours, days
 * unlike others, and nothing that is busy. An hour that the clocks jump over begins or ends as much later as the jump
 * is long.
 */
export function freeStretches(t: TemporalApi, person: Timetable, first: string, end: string): Stretch[] {
  const place = placing(t, person.zone);
  const placed = (date: string, time: string): number =>
    time === '24:00' ? place(`${addDays(date, 1)}T00:00`).epochMs : place(`${date}T${time}`).epochMs;
  const open: Stretch[] = [];
  for (let date = first; date < end; date = addDays(date, 1)) {
    for (const { from, to } of hoursOn(person, date))
      open.push([placed(date, from), placed(to > from ? date : addDays(date, 1), to)]);
  }
  const busy = (person.busy ?? []).map((block): Stretch => [Date.parse(block.start), Date.parse(block.end)]);
  return without(joined(open), joined(busy));
}
