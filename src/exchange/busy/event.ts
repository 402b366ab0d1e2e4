import type ICAL from 'ical.js';
import { isPlainDate } from '../../calendar/plain-date.js';
import type { Problem } from '../../model/result.js';
import { minuteOf } from './minute.js';
import { isWalkable } from './repeats.js';
import type { Scanned } from './scan.js';
import type { WallClock } from './time-zone.js';

/** How the zones of a file are read. */
export interface Clocks {
  readonly named: (tzid: string) => WallClock | undefined;
  /** For times without a zone, and for whole days. */
  readonly reader: WallClock;
}

/** A time of an event: where it lies, and what the clock that was meant says there. */
interface Moment {
  /** Milliseconds since 1970. */
  readonly ms: number;
  readonly local: string;
  readonly clock: WallClock;
  readonly wholeDay: boolean;
}

/** When an event is, and how it repeats. Milliseconds since 1970. */
export interface TimedEvent {
  readonly uid: string;
  /** Whether somebody is busy then: not when it is cancelled or marked as free. */
  readonly busy: boolean;
  readonly start: Moment;
  readonly length: number;
  /** The start that it had in its series. */
  readonly replaces?: number | undefined;
  readonly rules: readonly ICAL.Recur[];
  readonly more: readonly number[];
  readonly except: ReadonlySet<number>;
}

/** Told of what in an event cannot be read as it stands. */
export type Tell = (problem: Problem) => void;

const DAY_MS = 86_400_000;
const LOCAL = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d$/;
const UTC: WallClock = { at: (local) => Date.parse(`${local}:00Z`), local: minuteOf };

/** The clock that a property means; one that nobody knows is told, and the reader's own taken. */
function clockOf(ical: typeof ICAL, property: ICAL.Property, time: ICAL.Time, clocks: Clocks, tell: Tell): WallClock {
  if (time.isDate) return clocks.reader;
  if (time.zone === ical.Timezone.utcTimezone) return UTC;
  const tzid = property.getFirstParameter('tzid');
  if (!tzid) return clocks.reader;
  const named = clocks.named(tzid);
  if (!named) tell({ code: 'exchange.calendar.zone', params: { zone: tzid } });
  return named ?? clocks.reader;
}

/** The times that a property holds; of a period its start. A time that no calendar has is left out and told. */
function momentsOf(ical: typeof ICAL, property: ICAL.Property, clocks: Clocks, tell: Tell): Moment[] {
  // the texts as they stand: ical.js rolls the 45th of a month over into the next
  const { jCal: raw }: { readonly jCal: readonly unknown[] } = property;
  const texts = raw.slice(3);
  return property.getValues().flatMap((value: unknown, index): Moment[] => {
    const time = value instanceof ical.Period ? value.start : value;
    if (!(time instanceof ical.Time)) return [];
    const text = value === time ? String(texts[index]) : time.toString();
    const local = time.isDate ? `${text}T00:00` : minuteOf(text);
    if (!LOCAL.test(local) || !isPlainDate(local.slice(0, 10))) {
      tell({ code: 'exchange.calendar.time', params: { value: text } });
      return [];
    }
    const clock = clockOf(ical, property, time, clocks, tell);
    return [{ ms: clock.at(local), local, clock, wholeDay: time.isDate }];
  });
}

/** The end of a rule by the clock of its series: ical.js compares the bare digits. */
function withLocalEnd(ical: typeof ICAL, rule: ICAL.Recur, start: Moment): ICAL.Recur {
  const { until } = rule;
  if (!until || start.wholeDay) return rule;
  const text = until.toString();
  const isUtc = until.zone === ical.Timezone.utcTimezone;
  const local = until.isDate ? `${text}T23:59` : isUtc ? start.clock.local(until.toJSDate().toISOString()) : text;
  rule.until = ical.Time.fromDateTimeString(`${minuteOf(local)}:59`);
  return rule;
}

function lengthOf(start: Moment, end: Moment | undefined, duration: unknown, ical: typeof ICAL): number {
  if (end) return Math.max(0, end.ms - start.ms);
  if (duration instanceof ical.Duration) return Math.max(0, duration.toSeconds() * 1000);
  return start.wholeDay ? DAY_MS : 0;
}

const isFree = (component: ICAL.Component): boolean => {
  const value = (name: string): string => String(component.getFirstPropertyValue(name) ?? '').toUpperCase();
  return (
    value('transp') === 'TRANSPARENT' ||
    value('status') === 'CANCELLED' ||
    value('x-microsoft-cdo-busystatus') === 'FREE'
  );
};

export const componentOf = (ical: typeof ICAL, { name, lines }: Scanned): ICAL.Component =>
  ical.Component.fromString([`BEGIN:${name}`, ...lines, `END:${name}`].join('\r\n'));

/** Reads an event; undefined for one without a start. Throws what ical.js throws for a text that it cannot parse. */
export function readEvent(ical: typeof ICAL, scanned: Scanned, clocks: Clocks, tell: Tell): TimedEvent | undefined {
  const component = componentOf(ical, scanned);
  const all = (name: string): Moment[] =>
    component.getAllProperties(name).flatMap((property) => momentsOf(ical, property, clocks, tell));
  const [start] = all('dtstart');
  if (!start) {
    tell({ code: 'exchange.calendar.start', params: {} });
    return undefined;
  }
  const rules = component.getAllProperties('rrule').flatMap((property): ICAL.Recur[] => {
    const rule = property.getFirstValue();
    if (!(rule instanceof ical.Recur)) return [];
    if (isWalkable(rule)) return [withLocalEnd(ical, rule, start)];
    tell({ code: 'exchange.calendar.rule', params: {} });
    return [];
  });
  return {
    uid: String(component.getFirstPropertyValue('uid') ?? ''),
    busy: !isFree(component),
    start,
    length: lengthOf(start, all('dtend')[0], component.getFirstPropertyValue('duration'), ical),
    replaces: all('recurrence-id')[0]?.ms,
    rules,
    more: all('rdate').map(({ ms }) => ms),
    except: new Set(all('exdate').map(({ ms }) => ms)),
  };
}

/** The periods of a VFREEBUSY in which somebody is not free. */
export function readPeriods(ical: typeof ICAL, scanned: Scanned): [start: number, end: number][] {
  const component = componentOf(ical, scanned);
  return component
    .getAllProperties('freebusy')
    .filter((property) => (property.getFirstParameter('fbtype') || 'BUSY').toUpperCase() !== 'FREE')
    .flatMap((property) =>
      property.getValues().flatMap((period: unknown): [number, number][] => {
        if (!(period instanceof ical.Period)) return [];
        return [[period.start.toJSDate().getTime(), period.getEnd().toJSDate().getTime()]];
      }),
    );
}
