import { freeStretches, type Busy, type Stretch } from '../calendar/free-time.js';
import { addDays } from '../calendar/plain-date.js';
import type { TemporalApi } from '../calendar/temporal.js';
import { isoInstant, localTime, placing } from '../calendar/zones.js';
import type { FreeTime } from './person.js';
import { endOf, type PlannedMeeting } from './schedule.js';
import { isWritten } from './written.js';

/** `unsaid` where nobody said when the person is free. */
export type HourState = 'free' | 'off' | 'busy' | 'unsaid';

/** Somebody whose day is looked at. */
export interface DayPerson {
  /** IANA zone; empty where nobody said it. */
  readonly zone: string;
  readonly hours: readonly FreeTime[];
  readonly busy: readonly Busy[];
}

/** The beginning of an hour on the clock of one side. */
export interface HourSide {
  readonly date: string;
  readonly time: string;
  readonly state: HourState;
}

/** An hour of a day, half open. */
export interface DayHour {
  /** Instant. */
  readonly start: string;
  readonly mine: HourSide;
  /** Undefined where the zone is not known. */
  readonly theirs: HourSide | undefined;
  readonly begins: readonly PlannedMeeting[];
  /** Meetings that began in an hour before. */
  readonly goesOn: readonly PlannedMeeting[];
}

const HOUR_MS = 3_600_000;

const overlaps = ([start, end]: Stretch, hour: number): boolean => start < hour + HOUR_MS && end > hour;

/** Answers how an hour is for a person: busy with any of it, free with all of it. */
function sideOf(t: TemporalApi, person: DayPerson, date: string): (hour: number) => HourSide {
  const { zone, hours, busy } = person;
  const taken = busy.map(({ start, end }): Stretch => [Date.parse(start), Date.parse(end)]);
  const free = freeStretches(t, { zone, hours }, addDays(date, -2), addDays(date, 3));
  const stateAt = (hour: number): HourState => {
    if (taken.some((stretch) => overlaps(stretch, hour))) return 'busy';
    if (hours.length === 0) return 'unsaid';
    return free.some(([start, end]) => start <= hour && end >= hour + HOUR_MS) ? 'free' : 'off';
  };
  return (hour) => ({ ...localTime(t, isoInstant(hour), zone), state: stateAt(hour) });
}

/**
 * The hours of a day where the first of two people is, as both read them: 24, or as many as the clocks leave where they
 * change. A meeting in writing has no hour.
 */
export function dayHours(
  t: TemporalApi,
  date: string,
  [mine, theirs]: readonly [DayPerson, DayPerson],
  meetings: readonly PlannedMeeting[],
): DayHour[] {
  const place = placing(t, mine.zone);
  const first = place(`${date}T00:00`).epochMs;
  const end = place(`${addDays(date, 1)}T00:00`).epochMs;
  const [here, there] = [sideOf(t, mine, date), theirs.zone === '' ? undefined : sideOf(t, theirs, date)];
  const spoken = meetings.filter(({ value }) => !isWritten(value));
  const hours: DayHour[] = [];
  for (let hour = first; hour < end; hour += HOUR_MS) {
    const on = spoken.filter(({ value }) => overlaps([Date.parse(value.start), Date.parse(endOf(value))], hour));
    hours.push({
      start: isoInstant(hour),
      mine: here(hour),
      theirs: there?.(hour),
      begins: on.filter(({ value }) => Date.parse(value.start) >= hour),
      goesOn: on.filter(({ value }) => Date.parse(value.start) < hour),
    });
  }
  return hours;
}
