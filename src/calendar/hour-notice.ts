import { occurrences } from './recurrence.js';
import type { Series } from './recurrence.js';
import type { TemporalApi } from './temporal.js';
import { clockChange, isoInstant, localTime, offsetAt } from './zones.js';

/** Codes of the notices about a person's local hour; a catalogue holds one sentence for each. */
export const hourNoticeCodes = [
  /** For a few weeks the hour differs, because the two zones change their clocks on different days. */
  'calendar.hour-shifted',
  /** From this occurrence on the hour differs from the one before, and stays so. */
  'calendar.hour-moved',
] as const;

export interface HourNotice {
  readonly code: (typeof hourNoticeCodes)[number];
  readonly params: {
    /** The zone of the person whom the notice is about. */
    readonly zone: string;
    /** Positive: later on that person's clock than usual. */
    readonly shiftMinutes: number;
    /** That person's `HH:MM` at this occurrence, and at the usual ones. */
    readonly time: string;
    readonly usualTime: string;
    /** What brings the shift about, ascending: each zone with the local date on which its clocks change. */
    readonly changes: readonly { readonly zone: string; readonly date: string }[];
    /** That person's date of the first occurrence at the usual hour again; absent when the series ends before, or never returns. */
    readonly backOn?: string;
  };
}

/** A stretch of time during which two zones stay equally far apart is bounded by edges. */
interface Edge {
  readonly epochMs: number;
  /** The zones that change their clocks there. */
  readonly zones: readonly string[];
  /** How far the zones are apart beyond the edge, in milliseconds. */
  readonly lead: number;
}

const DAY_MS = 86_400_000;
/** A longer stretch is a season, not an exception to one. */
const SHORT_MS = 60 * DAY_MS;
/** How far back an occurrence still tells what people are used to. */
const MEMORY_MS = 400 * DAY_MS;
/** Zones can change together, staying equally far apart; more such steps than this are never worth a walk. */
const MAX_STEPS = 8;

/**
 * Says when the occurrence of the series at `instant` falls on an unusual hour for a person in `zone`. Undefined when
 * it does not, and always for the zone of the series itself.
 */
export function hourNotice(t: TemporalApi, series: Series, instant: string, zone: string): HourNotice | undefined {
  const pair: readonly [string, string] = [series.zone, zone];
  const at = Date.parse(instant);
  const before = edgeOf(t, pair, at, 'previous');
  if (!before) return undefined;
  const after = edgeOf(t, pair, at, 'next');
  return isException(before, after)
    ? shifted(t, series, instant, pair, [before, after])
    : moved(t, series, instant, pair, before);
}

function shifted(
  t: TemporalApi,
  series: Series,
  instant: string,
  pair: readonly [string, string],
  [before, after]: readonly [Edge, Edge],
): HourNotice | undefined {
  const [back] = occurrences(t, series, { from: isoInstant(after.epochMs), limit: 1 });
  const [earlier] = occurrences(t, series, { to: isoInstant(before.epochMs), limit: 1 });
  if (!back && !earlier) return undefined;
  const shift = leadAt(t, pair, Date.parse(instant)) - before.lead;
  const backOn = back && { backOn: localTime(t, back.instant, pair[1]).date };
  return notice(t, 'calendar.hour-shifted', instant, pair, shift, [before, after], backOn);
}

function moved(
  t: TemporalApi,
  series: Series,
  instant: string,
  pair: readonly [string, string],
  before: Edge,
): HourNotice | undefined {
  const at = Date.parse(instant);
  const edge = isoInstant(before.epochMs);
  const sinceEdge = occurrences(t, series, { from: edge, to: isoInstant(at), limit: 1 });
  const previous = occurrences(t, series, { from: isoInstant(at - MEMORY_MS), to: edge }).at(-1);
  if (sinceEdge.length > 0 || !previous) return undefined;
  const last = Date.parse(previous.instant);
  const shift = leadAt(t, pair, at) - leadAt(t, pair, last);
  // after an exception the hour is the usual one again, which was announced with the exception
  const wasBefore = edgeOf(t, pair, last, 'previous');
  const wasException = isException(wasBefore, edgeOf(t, pair, last, 'next')) && wasBefore?.lead === leadAt(t, pair, at);
  if (shift === 0 || wasException) return undefined;
  return notice(t, 'calendar.hour-moved', instant, pair, shift, edgesBetween(t, pair, last, at));
}

function notice(
  t: TemporalApi,
  code: HourNotice['code'],
  instant: string,
  pair: readonly [string, string],
  shift: number,
  edges: readonly Edge[],
  backOn?: { readonly backOn: string },
): HourNotice {
  const [, zone] = pair;
  const changes = edges.flatMap((edge) =>
    edge.zones.map((changed) => ({ zone: changed, date: localTime(t, isoInstant(edge.epochMs), changed).date })),
  );
  const { time } = localTime(t, instant, zone);
  const usualTime = shiftTime(time, -shift / 60_000);
  return { code, params: { zone, shiftMinutes: shift / 60_000, time, usualTime, changes, ...backOn } };
}

function isException(before: Edge | undefined, after: Edge | undefined): after is Edge {
  return (
    before !== undefined &&
    after !== undefined &&
    after.lead === before.lead &&
    after.epochMs - before.epochMs < SHORT_MS
  );
}

function edgesBetween(t: TemporalApi, pair: readonly [string, string], from: number, to: number): Edge[] {
  const edges: Edge[] = [];
  for (let edge = edgeOf(t, pair, from, 'next'); edge && edge.epochMs <= to;) {
    edges.push(edge);
    edge = edges.length < MAX_STEPS ? edgeOf(t, pair, edge.epochMs, 'next') : undefined;
  }
  return edges;
}

/** The nearest moment at which the two zones come to stand differently far apart. */
function edgeOf(
  t: TemporalApi,
  pair: readonly [string, string],
  epochMs: number,
  direction: 'next' | 'previous',
): Edge | undefined {
  const here = leadAt(t, pair, epochMs);
  let at = epochMs;
  for (let step = 0; step < MAX_STEPS; step++) {
    const changes = pair.map((zone) => clockChange(t, at, zone, direction));
    const known = changes.filter((change) => change !== undefined);
    if (known.length === 0) return undefined;
    const nearest = direction === 'next' ? Math.min(...known) : Math.max(...known);
    at = direction === 'next' ? nearest : nearest - 1;
    const lead = leadAt(t, pair, at);
    if (lead !== here) return { epochMs: nearest, zones: pair.filter((_, i) => changes[i] === nearest), lead };
  }
  return undefined;
}

/** How far the second zone's clocks are ahead of the first one's, in milliseconds. */
function leadAt(t: TemporalApi, [own, other]: readonly [string, string], epochMs: number): number {
  return offsetAt(t, epochMs, other) - offsetAt(t, epochMs, own);
}

function shiftTime(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const moment = new Date(Date.UTC(2000, 0, 1, hour, minute + minutes));
  return moment.toISOString().slice(11, 16);
}
