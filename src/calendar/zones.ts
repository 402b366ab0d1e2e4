import { isPlainDate } from './plain-date.js';
import { refuse } from './problem.js';
import type { CalendarProblem } from './problem.js';
import type { TemporalApi } from './temporal.js';

/**
 * Zones are IANA names; instants are UTC ISO texts with milliseconds, such as `2026-10-28T15:00:00.000Z`; local times
 * are `YYYY-MM-DDTHH:MM`. Unless stated otherwise a zone that `isZone` refuses, or a malformed instant, throws RangeError.
 */
export interface LocalTime {
  readonly date: string;
  readonly time: string;
  /** Minutes east of UTC. */
  readonly offsetMinutes: number;
}

export type InstantResult =
  { readonly ok: true; readonly instant: string } | { readonly ok: false; readonly problem: CalendarProblem };

/** A local time laid on the time line. */
export interface Placed {
  readonly epochMs: number;
  /** The clocks jump over this local time; `epochMs` is then as much later as the jump is long. */
  readonly gap: boolean;
}

type Zoned = ReturnType<ReturnType<TemporalApi['Instant']['from']>['toZonedDateTimeISO']>;

const DAY_MS = 86_400_000;

/** Whether this platform knows the zone. Fixed offsets such as `+01:00` are refused: they do not change their clocks. */
export function isZone(t: TemporalApi, id: string): boolean {
  if (!/^[A-Za-z]/.test(id)) return false;
  try {
    return zonedAt(t, 0, id).epochMilliseconds === 0;
  } catch {
    return false;
  }
}

/** Whether two names mean one zone: `Asia/Calcutta` and `Asia/Kolkata` do. */
export function sameZone(t: TemporalApi, a: string, b: string): boolean {
  return zonedAt(t, 0, a).equals(zonedAt(t, 0, b));
}

export function localTime(t: TemporalApi, instant: string, zone: string): LocalTime {
  const zoned = t.Instant.from(instant).toZonedDateTimeISO(zone);
  const local = zoned.toPlainDateTime().toString({ smallestUnit: 'minute' });
  return { date: local.slice(0, 10), time: local.slice(11), offsetMinutes: offsetMs(zoned) / 60_000 };
}

/**
 * The instant of a local time. A time that the clocks jump over is a `calendar.gap`; one that happens twice is the
 * first of the two. Malformed dates and times and unknown zones are problems too: nothing throws.
 */
export function instantAt(t: TemporalApi, date: string, time: string, zone: string): InstantResult {
  if (!isPlainDate(date)) return refuse('calendar.date', { date });
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return refuse('calendar.time', { time });
  if (!isZone(t, zone)) return refuse('calendar.zone', { zone });
  const { epochMs, gap } = placing(t, zone)(`${date}T${time}`);
  const instant = isoInstant(epochMs);
  if (!gap) return { ok: true, instant };
  const next = localTime(t, instant, zone);
  return refuse('calendar.gap', { date, time, zone, nextDate: next.date, nextTime: next.time });
}

/** Answers a function that places local times of one zone; cheap for many times in ascending order. */
export function placing(t: TemporalApi, zone: string): (local: string) => Placed {
  let offset = 0;
  let from = Infinity;
  let until = -Infinity;
  return (local) => {
    const guess = Date.parse(`${local}:00Z`) - offset;
    // no clock change moves a zone by more than a day, so a day inside the stretch no second reading exists
    if (guess >= from + DAY_MS && guess < until - DAY_MS) return { epochMs: guess, gap: false };
    const plain = t.PlainDateTime.from(local);
    const zoned = plain.toZonedDateTime(zone);
    offset = offsetMs(zoned);
    from = clockChange(t, zoned.epochMilliseconds, zone, 'previous') ?? -Infinity;
    until = transitionFrom(zoned, 'next') ?? Infinity;
    return { epochMs: zoned.epochMilliseconds, gap: !zoned.toPlainDateTime().equals(plain) };
  };
}

/** Milliseconds east of UTC at an instant. */
export function offsetAt(t: TemporalApi, epochMs: number, zone: string): number {
  return offsetMs(zonedAt(t, epochMs, zone));
}

/**
 * The change of the zone's clocks that lies nearest: with `next` strictly after the instant, with `previous` at or
 * before it. Undefined when there is none.
 */
export function clockChange(
  t: TemporalApi,
  epochMs: number,
  zone: string,
  direction: 'next' | 'previous',
): number | undefined {
  return transitionFrom(zonedAt(t, direction === 'previous' ? epochMs + 1 : epochMs, zone), direction);
}

export function isoInstant(epochMs: number): string {
  return new Date(epochMs).toISOString();
}

function zonedAt(t: TemporalApi, epochMs: number, zone: string): Zoned {
  return t.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone);
}

function offsetMs(zoned: Zoned): number {
  return zoned.offsetNanoseconds / 1e6;
}

function transitionFrom(zoned: Zoned, direction: 'next' | 'previous'): number | undefined {
  return zoned.getTimeZoneTransition(direction)?.epochMilliseconds;
}
