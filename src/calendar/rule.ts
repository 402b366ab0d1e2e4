import { isPlainDate } from './plain-date.js';
import type { Weekday } from './plain-date.js';
import { refuse } from './problem.js';
import type { CalendarResult } from './problem.js';

export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY';

export interface RuleDay {
  readonly weekday: Weekday;
  /** The how-manieth of the month, from its end when negative; 0 is every one. */
  readonly nth: number;
}

/** The supported subset of an RFC 5545 recurrence rule. Weeks begin on Monday. */
export interface Rule {
  readonly freq: Frequency;
  readonly interval: number;
  readonly byDay: readonly RuleDay[];
  /** Days of the month, from its end when negative. */
  readonly byMonthDay: readonly number[];
  readonly count?: number;
  /** The last possible moment: a local date, a local time with seconds, or, ending in `Z`, a UTC instant with seconds. */
  readonly until?: string;
}

type Parts = { -readonly [K in keyof Rule]?: Rule[K] };

const WEEKDAYS: ReadonlyMap<string, Weekday> = new Map<string, Weekday>([
  ['MO', 1],
  ['TU', 2],
  ['WE', 3],
  ['TH', 4],
  ['FR', 5],
  ['SA', 6],
  ['SU', 7],
]);
const MAX_NUMBER = 9999;

/** Each reads one part's value into the rule and answers false for a value that the part cannot have. */
const READERS: Readonly<Record<string, (value: string, parts: Parts) => boolean>> = {
  FREQ: (value, parts) => {
    if (value !== 'DAILY' && value !== 'WEEKLY' && value !== 'MONTHLY') return false;
    parts.freq = value;
    return true;
  },
  INTERVAL: (value, parts) => isWithin((parts.interval = Number(value)), 1, MAX_NUMBER),
  COUNT: (value, parts) => isWithin((parts.count = Number(value)), 1, MAX_NUMBER),
  UNTIL: (value, parts) => (parts.until = readUntil(value)) !== undefined,
  BYDAY: (value, parts) => (parts.byDay = readDays(value)).length > 0,
  BYMONTHDAY: (value, parts) => {
    parts.byMonthDay = value.split(',').map(Number);
    return parts.byMonthDay.every((day) => isWithin(Math.abs(day), 1, 31));
  },
  WKST: (value) => value === 'MO',
};

/** Reads `FREQ=WEEKLY;INTERVAL=2`, with or without `RRULE:` before it, in any case. */
export function parseRule(text: string): CalendarResult<Rule> {
  const parts: Parts = {};
  const seen = new Set<string>();
  for (const part of text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')) {
    const [, name, value] = /^([A-Z]+)=([\dA-Z,+-]+)$/.exec(part) ?? [];
    if (name === undefined || value === undefined || seen.has(name)) return refuse('calendar.rule-syntax', { part });
    seen.add(name);
    const read = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
    if (!read) return refuse('calendar.rule-unsupported', { part: name });
    if (!read(value, parts)) return refuseValue(name, value);
  }
  return assemble(parts);
}

function refuseValue(name: string, value: string): CalendarResult<Rule> {
  if (name === 'WKST') return refuse('calendar.rule-unsupported', { part: name });
  return name === 'FREQ'
    ? refuse('calendar.rule-unsupported', { part: value })
    : refuse('calendar.rule-value', { part: name });
}

function assemble({ freq, interval = 1, byDay = [], byMonthDay = [], count, until }: Parts): CalendarResult<Rule> {
  if (freq === undefined) return refuse('calendar.rule-value', { part: 'FREQ' });
  if (freq !== 'MONTHLY' && byDay.some(({ nth }) => nth !== 0)) return refuse('calendar.rule-value', { part: 'BYDAY' });
  if (freq === 'WEEKLY' && byMonthDay.length > 0) return refuse('calendar.rule-value', { part: 'BYMONTHDAY' });
  if (count !== undefined && until !== undefined) return refuse('calendar.rule-value', { part: 'UNTIL' });
  const end = { ...(count !== undefined && { count }), ...(until !== undefined && { until }) };
  return { ok: true, value: { freq, interval, byDay, byMonthDay, ...end } };
}

/** Empty when any day cannot be read: a month has no sixth Monday. */
function readDays(value: string): RuleDay[] {
  const days = value.split(',').map((text): RuleDay | undefined => {
    const [, ordinal, code] = /^([+-]?[1-5])?([A-Z]{2})$/.exec(text) ?? [];
    const day = WEEKDAYS.get(code ?? '');
    return day === undefined ? undefined : { weekday: day, nth: Number(ordinal ?? 0) };
  });
  const known = days.filter((day) => day !== undefined);
  return known.length === days.length ? known : [];
}

function readUntil(value: string): string | undefined {
  const [, year, month, day, time, hour, minute, second, zulu = ''] =
    /^(\d{4})(\d\d)(\d\d)(T([01]\d|2[0-3])([0-5]\d)([0-5]\d)(Z)?)?$/.exec(value) ?? [];
  const date = [year, month, day].join('-');
  if (!isPlainDate(date)) return undefined;
  return time === undefined ? date : `${date}T${[hour, minute, second].join(':')}${zulu}`;
}

function isWithin(value: number, low: number, high: number): boolean {
  return Number.isInteger(value) && value >= low && value <= high;
}
