import { weekdayOfDay } from './plain-date.js';
import type { Rule } from './rule.js';

/**
 * After so many periods (days, weeks or months, by the rule's interval) without a match a rule counts as ended. The
 * calendar repeats after 4,800 months: a monthly rule that is silent for that long never speaks again.
 */
const MAX_EMPTY_PERIODS = 4_800;
const DAY_MS = 86_400_000;
const LAST_DAY = Date.UTC(9999, 11, 31) / DAY_MS;

interface Periods {
  /** The period that holds a day; 0 holds the start. */
  readonly indexOf: (day: number) => number;
  /** The days of a period that the rule takes, ascending, those before the start included. */
  readonly daysOf: (index: number) => number[];
}

interface Month {
  /** Counted from the year 0. */
  readonly index: number;
  /** The day numbers on which it and the next one begin. */
  readonly first: number;
  readonly next: number;
}

/**
 * The days that a rule takes, as day numbers, ascending, from the later of `start` and `from` on. Ends of the rule
 * (COUNT, UNTIL) are not regarded. The start is taken only where the rule takes it. Ends with the year 9999.
 */
export function* ruleDays(rule: Rule, start: number, from: number): Generator<number, void> {
  const first = Math.max(start, from);
  const { indexOf, daysOf } = periodsOf(rule, start);
  let empty = 0;
  for (let index = indexOf(first); empty < MAX_EMPTY_PERIODS; index++) {
    const days = daysOf(index).filter((day) => day >= first);
    empty = days.length > 0 ? 0 : empty + 1;
    for (const day of days) {
      if (day > LAST_DAY) return;
      yield day;
    }
  }
}

function periodsOf(rule: Rule, start: number): Periods {
  if (rule.freq === 'DAILY') return dailyPeriods(rule, start);
  return rule.freq === 'WEEKLY' ? weeklyPeriods(rule, start) : monthlyPeriods(rule, start);
}

function dailyPeriods(rule: Rule, start: number): Periods {
  return {
    indexOf: (day) => Math.floor((day - start) / rule.interval),
    daysOf: (index) => [start + index * rule.interval].filter((day) => takes(rule, day, monthOf(day))),
  };
}

function weeklyPeriods(rule: Rule, start: number): Periods {
  const length = 7 * rule.interval;
  const own = weekdayOfDay(start);
  const monday = start - own + 1;
  const weekdays = rule.byDay.length > 0 ? [...new Set(rule.byDay.map(({ weekday }) => weekday))].sort() : [own];
  return {
    indexOf: (day) => Math.floor((day - monday) / length),
    daysOf: (index) => weekdays.map((weekday) => monday + index * length + weekday - 1),
  };
}

function monthlyPeriods(rule: Rule, start: number): Periods {
  const { index: origin, first } = monthOf(start);
  const dayOfMonth = start - first + 1;
  const bare = rule.byDay.length === 0 && rule.byMonthDay.length === 0;
  const whole = bare ? { ...rule, byMonthDay: [dayOfMonth] } : rule;
  return {
    indexOf: (day) => Math.floor((monthOf(day).index - origin) / rule.interval),
    daysOf: (index) => {
      const month = monthAt(origin + index * rule.interval);
      const days = Array.from({ length: month.next - month.first }, (_, day) => month.first + day);
      return days.filter((day) => takes(whole, day, month));
    },
  };
}

function takes({ byDay, byMonthDay }: Rule, day: number, { first, next }: Month): boolean {
  const fromStart = day - first + 1;
  const fromEnd = next - day;
  const isNth = (nth: number): boolean =>
    nth === 0 || (nth > 0 ? Math.ceil(fromStart / 7) === nth : Math.ceil(fromEnd / 7) === -nth);
  return (
    (byMonthDay.length === 0 || byMonthDay.some((n) => (n > 0 ? n === fromStart : -n === fromEnd))) &&
    (byDay.length === 0 || byDay.some(({ weekday, nth }) => weekday === weekdayOfDay(day) && isNth(nth)))
  );
}

function monthOf(day: number): Month {
  const date = new Date(day * DAY_MS);
  return monthAt(date.getUTCFullYear() * 12 + date.getUTCMonth());
}

function monthAt(index: number): Month {
  const startOf = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY_MS;
  return { index, first: startOf(index), next: startOf(index + 1) };
}
