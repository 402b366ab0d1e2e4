import { weekdayOfDay } from './plain-date.js';
import { property } from './ics-text.js';
import type { TemporalApi } from './temporal.js';
import { clockChange, offsetAt } from './zones.js';

interface Change {
  /** Wall clock before the change, as if it were UTC, in milliseconds. */
  readonly wallMs: number;
  /** Milliseconds east of UTC before and after. */
  readonly from: number;
  readonly to: number;
}

const DAY_MS = 86_400_000;
/** How many years of changes are looked at, and written out where they follow no yearly rule. */
const YEARS = 10;
const DAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * The VTIMEZONE of a zone for entries from an instant on: two yearly rules where the zone keeps to them, else every
 * change of ten years, else one standing offset.
 */
export function zoneLines(t: TemporalApi, zone: string, fromMs: number): string[] {
  // a year earlier, so that the change that governs the first entry is in
  const begin = fromMs - 370 * DAY_MS;
  const changes = changesOf(t, zone, begin, fromMs + YEARS * 365.25 * DAY_MS);
  const observances = yearly(changes) ?? [
    ...observance({ wallMs: 0, from: offsetAt(t, begin, zone), to: offsetAt(t, begin, zone) }),
    ...changes.flatMap((change) => observance(change)),
  ];
  return ['BEGIN:VTIMEZONE', property('TZID', zone), ...observances, 'END:VTIMEZONE'];
}

function changesOf(t: TemporalApi, zone: string, begin: number, end: number): Change[] {
  const changes: Change[] = [];
  for (let at = clockChange(t, begin, zone, 'next'); at !== undefined && at < end;) {
    const from = offsetAt(t, at - 1, zone);
    changes.push({ wallMs: at + from, from, to: offsetAt(t, at, zone) });
    at = clockChange(t, at, zone, 'next');
  }
  return changes;
}

/** Undefined where the changes are not two a year, each kind always on the same weekday of its month at the same time. */
function yearly(changes: readonly Change[]): string[] | undefined {
  const forward = yearlyObservance(changes.filter(({ from, to }) => to > from));
  const back = yearlyObservance(changes.filter(({ from, to }) => to < from));
  return forward && back && [...forward, ...back];
}

function yearlyObservance(kind: readonly Change[]): string[] | undefined {
  const [first] = kind;
  const rule = yearlyRule(kind);
  return first && rule !== undefined ? observance(first, rule) : undefined;
}

function yearlyRule(kind: readonly Change[]): string | undefined {
  const dates = kind.map(({ wallMs }) => new Date(wallMs));
  const only = <T>(values: readonly T[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined);
  const years = dates.map((date) => date.getUTCFullYear());
  const steady = years.length >= YEARS && years.every((year, index) => year === (years[0] ?? 0) + index);
  const month = only(dates.map((date) => date.getUTCMonth() + 1));
  const day = only(dates.map((date) => DAY_CODES[weekdayOfDay(Math.floor(date.getTime() / DAY_MS)) - 1]));
  const time = only(kind.map(({ wallMs, from, to }) => [wallMs % DAY_MS, from, to].join()));
  const nth = only(dates.map((date) => Math.ceil(date.getUTCDate() / 7)));
  const last = dates.every((date) => new Date(date.getTime() + 7 * DAY_MS).getUTCMonth() !== date.getUTCMonth());
  const ordinal = last ? -1 : nth;
  if (!steady || month === undefined || day === undefined || time === undefined || ordinal === undefined)
    return undefined;
  return `FREQ=YEARLY;BYMONTH=${String(month)};BYDAY=${String(ordinal)}${day}`;
}

function observance({ wallMs, from, to }: Change, rule?: string): string[] {
  const name = to > from ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    property('DTSTART', new Date(wallMs).toISOString().slice(0, 19).replace(/[-:]/g, '')),
    property('TZOFFSETFROM', offsetText(from)),
    property('TZOFFSETTO', offsetText(to)),
    ...(rule === undefined ? [] : [property('RRULE', rule)]),
    `END:${name}`,
  ];
}

function offsetText(offsetMs: number): string {
  const text = new Date(Math.abs(offsetMs)).toISOString();
  const seconds = text.slice(17, 19);
  return `${offsetMs < 0 ? '-' : '+'}${text.slice(11, 13)}${text.slice(14, 16)}${seconds === '00' ? '' : seconds}`;
}
