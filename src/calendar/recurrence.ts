import { fromDayNumber, toDayNumber } from './plain-date.js';
import { parseRule } from './rule.js';
import type { Rule } from './rule.js';
import { ruleDays } from './rule-days.js';
import type { TemporalApi } from './temporal.js';
import { isoInstant, placing } from './zones.js';
import type { Placed } from './zones.js';

/** A series repeats by the clocks of its own zone, whatever they do. */
export interface Series {
  /** Local time of the first occurrence, `YYYY-MM-DDTHH:MM`. */
  readonly start: string;
  readonly zone: string;
  /** A rule that `parseRule` accepts. */
  readonly rule: string;
  /** Local times that do not take place; they count towards COUNT, as RFC 5545 says. */
  readonly exdates: readonly string[];
}

export interface Occurrence {
  readonly local: string;
  readonly instant: string;
}

/** Half open, from `from` up to but without `to`; one of `to` and `limit` is always there. */
export type Span =
  | { readonly from?: string; readonly to: string; readonly limit?: number }
  | { readonly from?: string; readonly to?: string; readonly limit: number };

interface Candidate extends Placed {
  readonly local: string;
}

const DAY_MS = 86_400_000;

/**
 * The occurrences of a series in a span, ascending. Local times that the clocks jump over are left out and do not count
 * towards COUNT (see `skippedTimes`); of a time that happens twice the first is taken. A start that the rule does not take is no
 * occurrence. Throws RangeError for a rule or zone that `parseRule` or `isZone` refuses.
 */
export function occurrences(t: TemporalApi, series: Series, span: Span): Occurrence[] {
  const found: Occurrence[] = [];
  const limit = span.limit ?? Infinity;
  for (const { local, epochMs, gap } of candidates(t, series, span)) {
    if (found.length >= limit) break;
    if (!gap) found.push({ local, instant: isoInstant(epochMs) });
  }
  return found;
}

/** The local times in a span at which the series would meet, were they not jumped over by the clocks. */
export function skippedTimes(t: TemporalApi, series: Series, span: { from?: string; to: string }): string[] {
  return [...candidates(t, series, span)].filter(({ gap }) => gap).map(({ local }) => local);
}

/** Names one occurrence for good, whatever happens to the zone's clocks later: `20261028T1600`. */
export function occurrenceKey(local: string): string {
  return local.replace(/[-:]/g, '');
}

/**
 * The rule of a series with its UNTIL as a UTC instant, the form that other calendars demand. A date as end means the
 * whole of that day.
 */
export function ruleWithUtcEnd(t: TemporalApi, series: Series): Rule {
  const rule = ruleOf(series);
  const last = lastMoment(rule, placing(t, series.zone));
  return last === Infinity ? rule : { ...rule, until: isoInstant(last).replace(/\.\d+/, '') };
}

/** Infinity for a rule without UNTIL. */
function lastMoment({ until }: Rule, place: (local: string) => Placed): number {
  if (until === undefined) return Infinity;
  if (until.endsWith('Z')) return Date.parse(until);
  const [date = '', time = '23:59:59'] = until.split('T');
  return place(`${date}T${time.slice(0, 5)}`).epochMs + Number(time.slice(6)) * 1000;
}

function* candidates(t: TemporalApi, series: Series, span: { from?: string; to?: string }): Generator<Candidate, void> {
  const rule = ruleOf(series);
  const place = placing(t, series.zone);
  const last = lastMoment(rule, place);
  const from = span.from === undefined ? -Infinity : Date.parse(span.from);
  const to = span.to === undefined ? Infinity : Date.parse(span.to);
  let left = rule.count ?? Infinity;
  for (const local of localTimes(rule, series.start, from)) {
    const placed = place(local);
    if (placed.epochMs > last || placed.epochMs >= to || left === 0) return;
    if (!placed.gap) left--;
    if (placed.epochMs >= from && !series.exdates.includes(local)) yield { local, ...placed };
  }
}

function* localTimes(rule: Rule, start: string, from: number): Generator<string, void> {
  const startDay = toDayNumber(start.slice(0, 10));
  // a rule with COUNT is counted from its start; without, the walk begins at the span: no zone is a day off UTC
  const firstDay = rule.count === undefined && from > -Infinity ? Math.floor(from / DAY_MS) - 1 : startDay;
  for (const day of ruleDays(rule, startDay, firstDay)) yield `${fromDayNumber(day)}${start.slice(10)}`;
}

function ruleOf({ rule }: Series): Rule {
  const parsed = parseRule(rule);
  if (!parsed.ok) throw new RangeError(rule);
  return parsed.value;
}
