import type ICAL from 'ical.js';
import { fromDayNumber, toDayNumber } from '../../calendar/plain-date.js';
import { ruleDays } from '../../calendar/rule-days.js';
import { parseRule, type Rule } from '../../calendar/rule.js';
import { minuteOf } from './minute.js';

/** Parts of a rule that may never come together with its steps: ical.js then looks for the next time for ever. */
const ENDLESS: Readonly<Partial<Record<string, RegExp>>> = {
  SECONDLY: /^BY/,
  MINUTELY: /^BY/,
  HOURLY: /^BY/,
  DAILY: /^BY(?:DAY|MONTH|MONTHDAY|YEARDAY|WEEKNO)$/,
  WEEKLY: /^BY(?:MONTH|MONTHDAY|YEARDAY|WEEKNO)$/,
};
const MONDAY = 2;

/** A rule as our own calendar walks it. */
interface OwnRule {
  readonly days: Rule;
  /** Empty for every month. */
  readonly months: readonly number[];
}

/** Local times between which repeats are looked for. */
export interface LocalSpan {
  readonly from: string;
  readonly to: string;
}

const namesOf = ({ parts }: ICAL.Recur): string[] => Object.keys(parts);

const isEndless = (rule: ICAL.Recur): boolean => namesOf(rule).some((name) => ENDLESS[rule.freq]?.test(name));

function ownRule(rule: ICAL.Recur): OwnRule | undefined {
  const { freq, interval } = rule;
  const isOurs = namesOf(rule).every((name) => ['BYDAY', 'BYMONTHDAY', 'BYMONTH'].includes(name));
  // our weeks begin on Monday, which only tells where some are passed over
  if (!isOurs || (freq === 'WEEKLY' && interval > 1 && rule.wkst !== MONDAY)) return undefined;
  const part = (name: string): string[] => rule.getComponent(name).map(String);
  const given = ['BYDAY', 'BYMONTHDAY'].map((name) => [name, part(name).join()]).filter(([, value]) => value !== '');
  const text = [`FREQ=${freq}`, `INTERVAL=${String(interval)}`, ...given.map((pair) => pair.join('='))].join(';');
  const read = parseRule(text);
  return read.ok ? { days: read.value, months: part('BYMONTH').map(Number) } : undefined;
}

/** Whether a rule can be walked; false where neither ical.js nor our own calendar would ever come to an end. */
export const isWalkable = (rule: ICAL.Recur): boolean => !isEndless(rule) || ownRule(rule) !== undefined;

function* ownStarts(
  rule: ICAL.Recur,
  own: OwnRule,
  start: string,
  { from, to }: LocalSpan,
): Generator<string | undefined, void> {
  const first = toDayNumber(start.slice(0, 10));
  // a rule with COUNT is counted from its start; without, the walk begins where it is looked at
  const begin = rule.count ? first : toDayNumber(from.slice(0, 10));
  const until = rule.until?.toString() ?? '9999';
  let left = rule.count ?? Infinity;
  for (const day of ruleDays(own.days, first, begin)) {
    const local = `${fromDayNumber(day)}${start.slice(10)}`;
    const fits = own.months.length === 0 || own.months.includes(Number(local.slice(5, 7)));
    if (local >= to || local.slice(0, until.length) > until || left === 0) return;
    if (fits) left--;
    yield fits ? local : undefined;
  }
}

/**
 * The local times at which a rule repeats, ascending, those of a span and maybe others; undefined for a day that was looked at
 * and is none, so that a long walk can be paused. Throws what ical.js throws for some rules only when they are walked.
 */
export function* localStarts(
  ical: typeof ICAL,
  rule: ICAL.Recur,
  start: string,
  span: LocalSpan,
): Generator<string | undefined, void> {
  const own = isEndless(rule) ? ownRule(rule) : undefined;
  if (own) {
    yield* ownStarts(rule, own, start, span);
    return;
  }
  const iterator = rule.iterator(ical.Time.fromDateTimeString(`${start}:00`));
  for (;;) {
    const next: unknown = iterator.next();
    if (!(next instanceof ical.Time)) return;
    yield minuteOf(next.toString());
  }
}
