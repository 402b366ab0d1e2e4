import type ICAL from 'ical.js';
import { joined, type Busy, type Stretch } from '../../calendar/free-time.js';
import { loadTemporal } from '../../calendar/temporal.js';
import { isoInstant } from '../../calendar/zones.js';
import type { Problem } from '../../model/result.js';
import { inSlices, type Pace } from '../pace.js';
import { readEvent, readPeriods, type Clocks, type TimedEvent } from './event.js';
import { localStarts } from './repeats.js';
import { scan, type Malformed, type Scanned } from './scan.js';
import { clocksOf, zoneClock } from './time-zone.js';

export interface BusyOptions extends Pace {
  /** Instants between which busy times are wanted; at most 400 days. */
  readonly from: string;
  readonly to: string;
  /** IANA zone of times that name none, and of whole days. */
  readonly zone: string;
}

/** What a calendar file says of somebody's time: when it is taken, and nothing of what for. */
export interface BusyReading {
  /** In order; what touches or overlaps is one. */
  readonly busy: readonly Busy[];
  /** What could not be read or was left out, with its line. */
  readonly rejected: readonly Malformed[];
}

/** Texts longer than this are refused: no calendar of one person is. */
const MOST_CHARACTERS = 30_000_000;
const MOST_BLOCKS = 20_000;
/** More than a daily series has in ten years before the window. */
const MOST_REPEATS = 6_000;
const DAY_MS = 86_400_000;
const MOST_DAYS_MS = 400 * DAY_MS;

const refused = (line: number, code: string, params: Problem['params'] = {}): Malformed => ({
  line,
  problem: { code, params },
});

interface Found {
  readonly events: { readonly event: TimedEvent; readonly line: number }[];
  /** Busy times inside the window: the latest end of each start, for most entries of a large file take the same hours. */
  readonly busy: Map<number, number>;
  readonly rejected: Malformed[];
  /** Zones that nobody knows; each is told once, not for each entry. */
  readonly unknown: Set<unknown>;
}

/** Reads the file's own description of a zone. */
function readZone(ical: typeof ICAL, part: Scanned, zones: Map<string, ICAL.Timezone>): void {
  try {
    const component = ical.Component.fromString(part.lines.join('\r\n'));
    zones.set(String(component.getFirstPropertyValue('tzid') ?? ''), new ical.Timezone(component));
  } catch {
    // the zone is then unknown, which is told where it is used
  }
}

function keepBusy({ busy }: Found, [start, end]: Stretch, [from, to]: Stretch): void {
  const begin = Math.max(start, from);
  busy.set(begin, Math.max(busy.get(begin) ?? begin, Math.min(end, to)));
}

function readPart(ical: typeof ICAL, part: Scanned, clocks: Clocks, found: Found, window: Stretch): void {
  const tell = (problem: Problem) => {
    const { zone } = problem.params;
    if (zone !== undefined && found.unknown.has(zone)) return;
    if (zone !== undefined) found.unknown.add(zone);
    found.rejected.push({ line: part.line, problem });
  };
  try {
    if (part.name === 'VFREEBUSY') for (const period of readPeriods(ical, part)) keepBusy(found, period, window);
    const event = part.name === 'VEVENT' ? readEvent(ical, part, clocks, tell) : undefined;
    if (event) found.events.push({ event, line: part.line });
  } catch {
    tell({ code: 'exchange.calendar.event', params: {} });
  }
}

/** The starts of an event, those of its rules up to `to`; undefined for each repeat before the window. */
function* startsOf(
  ical: typeof ICAL,
  event: TimedEvent,
  from: number,
  to: number,
): Generator<number | undefined, void> {
  yield event.start.ms;
  yield* event.more;
  const { clock, local } = event.start;
  const early = clock.local(isoInstant(Math.max(0, from - event.length - DAY_MS)));
  const late = clock.local(isoInstant(to + DAY_MS));
  for (const rule of event.rules) {
    for (const at of localStarts(ical, rule, local, { from: early, to: late })) {
      const ms = at === undefined || at < early ? undefined : clock.at(at);
      if (ms !== undefined && ms >= to) break;
      yield ms;
    }
  }
}

/** Names one occurrence of a series, by the start that it had there. */
const placeIn = (uid: string, ms: number): string => `${String(ms)} ${uid}`;

/** When somebody is busy in a window; undefined for each repeat that does not count, so that a long walk can be paused. */
function* busyTimes(ical: typeof ICAL, found: Found, [from, to]: Stretch): Generator<Stretch | undefined, void> {
  const { events, rejected } = found;
  const replaced = new Set(
    events.flatMap(({ event }) => (event.replaces === undefined ? [] : [placeIn(event.uid, event.replaces)])),
  );
  for (const { event, line } of events) {
    const isMoved = (ms: number) => event.replaces === undefined && replaced.has(placeIn(event.uid, ms));
    let left = MOST_REPEATS;
    try {
      for (const ms of event.busy ? startsOf(ical, event, from, to) : []) {
        if (left-- === 0) {
          rejected.push(refused(line, 'exchange.calendar.repeats', { most: MOST_REPEATS }));
          break;
        }
        const counts = ms !== undefined && ms < to && ms + event.length > from;
        yield counts && !event.except.has(ms) && !isMoved(ms) ? [ms, ms + event.length] : undefined;
      }
    } catch {
      // ical.js throws for some rules only when they are walked
      rejected.push(refused(line, 'exchange.calendar.event'));
    }
  }
}

/** The busy times, joined, so that nobody can tell meetings apart. */
function readingOf({ busy, rejected }: Found): BusyReading {
  const all = joined([...busy]);
  const left = all.length > MOST_BLOCKS ? [refused(1, 'exchange.calendar.blocks', { most: MOST_BLOCKS })] : [];
  return {
    busy: all.slice(0, MOST_BLOCKS).map(([start, end]) => ({ start: isoInstant(start), end: isoInstant(end) })),
    rejected: [...rejected, ...left].sort((a, b) => a.line - b.line),
  };
}

/**
 * Reads when somebody is busy from a calendar file (iCalendar, RFC 5545), a slice at a time; nothing else of it is kept.
 * Events marked as free or cancelled take no time. Zones are found by their IANA name, then by that of Windows, then by
 * the file's own description. What cannot be read is told with its line and left out. Rejects for an unknown `zone`
 * and when `signal` is aborted.
 */
export async function readBusy(text: string, options: BusyOptions): Promise<BusyReading> {
  if (text.length > MOST_CHARACTERS) return { busy: [], rejected: [refused(1, 'exchange.calendar.size')] };
  if (!/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text)) return { busy: [], rejected: [refused(1, 'exchange.calendar.none')] };
  const [{ default: ical }, t] = await Promise.all([import('ical.js'), loadTemporal()]);
  const from = Date.parse(options.from);
  const window: Stretch = [from, Math.min(Date.parse(options.to), from + MOST_DAYS_MS)];
  const parts: (Scanned | Malformed)[] = [];
  const zones = new Map<string, ICAL.Timezone>();
  await inSlices(scan(text), options, (part) => {
    if (part) parts.push(part);
    if (part && 'name' in part && part.name === 'VTIMEZONE') readZone(ical, part, zones);
  });
  const found: Found = { events: [], busy: new Map(), rejected: [], unknown: new Set() };
  const clocks: Clocks = { named: clocksOf(ical, t, zones), reader: zoneClock(t, options.zone) };
  await inSlices(parts, options, (part) => {
    if ('problem' in part) found.rejected.push(part);
    else readPart(ical, part, clocks, found, window);
  });
  await inSlices(busyTimes(ical, found, window), options, (stretch) => {
    if (stretch) keepBusy(found, stretch, window);
  });
  return readingOf(found);
}
