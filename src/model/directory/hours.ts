import { minutesAhead } from '../../calendar/zone-difference.js';
import type { FreeTime } from '../person.js';

/** Minutes of a week, from Monday 00:00, half open. */
export type WeekStretch = readonly [start: number, end: number];

const DAY = 1440;
const WEEK = 7 * DAY;

function minuteOf(time: string): number {
  const [hours, minutes] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** A stretch that leaves the week on one side comes in again on the other. */
function inWeek(start: number, end: number): WeekStretch[] {
  const from = ((start % WEEK) + WEEK) % WEEK;
  const to = from + end - start;
  return to > WEEK
    ? [
        [from, WEEK],
        [0, to - WEEK],
      ]
    : [[from, to]];
}

/**
 * The weekly hours of somebody whose clocks are `ahead` minutes ahead of the reader's, on the reader's clocks: in order,
 * those that touch or overlap made one.
 */
export function weekOf(hours: readonly FreeTime[], ahead: number): readonly WeekStretch[] {
  const stretches = hours.flatMap(({ days, from, to }) =>
    days.flatMap((day) => {
      const midnight = (day - 1) * DAY - ahead;
      return inWeek(midnight + minuteOf(from), midnight + minuteOf(to));
    }),
  );
  const joined: WeekStretch[] = [];
  for (const [start, end] of stretches.sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && start <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined;
}

/** How many minutes of a week two people are both free. */
export function minutesShared(mine: readonly WeekStretch[], theirs: readonly WeekStretch[]): number {
  let shared = 0;
  for (const [start, end] of mine) {
    for (const [from, to] of theirs) shared += Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  return shared;
}

/** Somebody's weekly hours and the zone of their clocks. */
export interface Clocks {
  /** IANA zone */
  readonly zone: string;
  readonly hours: readonly FreeTime[];
}

/** The same for all who are free at the same hours of the same zone. */
const patternOf = ({ zone, hours }: Clocks): string =>
  [zone, ...hours.map(({ days, from, to }) => `${days.join('')}/${from}/${to}`)].join(' ');

/**
 * How many minutes of a week somebody is free together with others, by the clocks of an instant: 0 where one of them did
 * not say so, or is in an unknown zone. Each pattern of hours is worked out once.
 */
export function freeTogether(now: string, own: Clocks): (other: Clocks) => number {
  const mine = weekOf(own.hours, 0);
  const known = new Map<string, number>();
  const minutesWith = (other: Clocks): number => {
    const ahead = minutesAhead(now, other.zone, own.zone);
    return ahead === undefined ? 0 : minutesShared(mine, weekOf(other.hours, ahead));
  };
  return (other) => {
    if (mine.length === 0 || other.hours.length === 0) return 0;
    const pattern = patternOf(other);
    const minutes = known.get(pattern) ?? minutesWith(other);
    known.set(pattern, minutes);
    return minutes;
  };
}
