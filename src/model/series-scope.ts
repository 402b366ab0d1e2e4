import { addDays, addMonths, daysBetween } from '../calendar/plain-date.js';
import { occurrences, type Series as Repeated } from '../calendar/recurrence.js';
import { presetOf, presetRule } from '../calendar/rule-presets.js';
import { formatRule } from '../calendar/rule-text.js';
import { parseRule, type Rule } from '../calendar/rule.js';
import type { TemporalApi } from '../calendar/temporal.js';
import type { Meeting, Series, SeriesDraft } from './meeting.js';
import { isOpen } from './meeting-state.js';
import { done, refused, type Result } from './result.js';

/** How much of a series a change is about: one meeting, it and those after it, or all that are still to come. */
export const SCOPES = ['one', 'later', 'all'] as const;

export type Scope = (typeof SCOPES)[number];

interface Entry {
  readonly id: string;
  readonly value: Meeting;
}

/**
 * The wall time of the series from which on a change holds. `coming` are the meetings that are still to come; those that
 * are over stay as they were.
 */
export function scopeFrom(scope: Exclude<Scope, 'one'>, meeting: Meeting, coming: readonly Entry[]): string {
  const own = meeting.occurrence ?? '';
  if (scope === 'later') return own;
  const all = coming.flatMap(({ value }) =>
    value.series === meeting.series && value.occurrence !== undefined ? [value.occurrence] : [],
  );
  return [own, ...all].toSorted()[0] ?? own;
}

/** The meetings of a series with a record of their own that are open, from a wall time on. */
export const openFrom = <M extends Entry>(meetings: readonly M[], series: string, from: string): M[] =>
  meetings.filter(
    ({ value }) =>
      value.series === series && isOpen(value) && value.occurrence !== undefined && value.occurrence >= from,
  );

/** A series from one of its meetings on, at another hour. */
export interface Continued {
  readonly draft: SeriesDraft;
  /** The wall time at which a meeting of the old series goes on in this one; undefined for none. */
  readonly at: (old: string) => { readonly local: string; readonly start: string } | undefined;
}

/** More meetings than that are never moved along. */
const MOST = 200;

/**
 * The series that goes on from the wall time `from`, when its meeting at `was` is moved to `to`. A rule that the planner
 * writes follows to the new weekday; any other keeps its days, and only its hour can be changed.
 */
export function continuedSeries(
  t: TemporalApi,
  series: Series,
  { from, was, to }: { readonly from: string; readonly was: string; readonly to: string },
): Result<Continued> {
  const { start, zone, rrule, exdates } = series;
  const old: Repeated = { start, zone, rule: rrule, exdates: [] };
  const times = occurrences(t, old, { limit: MOST + 1_000 }).map(({ local }) => local);
  const index = times.indexOf(from);
  const rule = parseRule(rrule);
  if (!rule.ok) return rule;
  const next = movedRule(rule.value, was.slice(0, 10), to.slice(0, 10));
  if (!next) return refused('meeting.series.day');
  const { count } = rule.value;
  const left = count === undefined ? {} : { count: count - Math.max(index, 0) };
  const begin = beginOf(rule.value, from.slice(0, 10), was.slice(0, 10), to.slice(0, 10));
  const written: Repeated = {
    start: `${begin}${to.slice(10)}`,
    zone,
    rule: formatRule({ ...next, ...left }),
    exdates: [],
  };
  const found = occurrences(t, written, { limit: MOST });
  const at = (local: string) => {
    const one = found[times.indexOf(local) - index];
    return one && { local: one.local, start: one.instant };
  };
  const { mentorship, minutes, format, place, link } = series;
  const gone = exdates.filter((local) => local >= from).flatMap((local) => at(local)?.local ?? []);
  const draft = { mentorship, minutes, format, place, link, start: written.start, zone, rrule: written.rule };
  return done({ draft: { ...draft, exdates: gone }, at });
}

function movedRule(rule: Rule, was: string, to: string): Rule | undefined {
  if (was === to) return rule;
  const preset = presetOf(rule);
  if (!preset) return undefined;
  const { until } = rule;
  return { ...presetRule(preset, to), ...(until === undefined ? {} : { until }) };
}

/** The day from which the new rule is followed: as far from the old first day as the moved meeting is from its own. */
function beginOf(rule: Rule, from: string, was: string, to: string): string {
  if (rule.freq !== 'MONTHLY' || was === to) return addDays(from, daysBetween(was, to));
  const months =
    (Number(to.slice(0, 4)) - Number(was.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(was.slice(5, 7));
  return addMonths(`${from.slice(0, 7)}-01`, months);
}
