import { timeRange } from '../../locale/calendar-words.js';
import { hourNotice } from '../../calendar/hour-notice.js';
import { occurrences, skippedTimes, type Occurrence, type Series } from '../../calendar/recurrence.js';
import { presetRule, type Preset } from '../../calendar/rule-presets.js';
import { formatRule } from '../../calendar/rule-text.js';
import type { TemporalApi } from '../../calendar/temporal.js';
import { instantAt, type InstantResult } from '../../calendar/zones.js';
import { plainDateOf } from '../../calendar/plain-date.js';
import type { Desk, Side } from './desk.js';
import type { DialogWords } from './dialog.js';
import { clock, shiftWords } from './hour-words.js';

export type Repeat = 'once' | Preset;

export interface Chosen {
  readonly date: string;
  readonly time: string;
  readonly minutes: number;
  readonly repeat: Repeat;
  readonly isWritten?: boolean;
}

const YEAR_MS = 366 * 86_400_000;

/** The instant of what was chosen, where I am. */
export const startOf = (temporal: TemporalApi, { date, time }: Pick<Chosen, 'date' | 'time'>, me: Side) =>
  instantAt(temporal, date, time, me.zone);

/** The day that both agreed on, for a series that begins before it. */
const endFor = (date: string, { agreed: { until } }: Desk): string | undefined =>
  until !== undefined && until > date ? until : undefined;

/**
 * The series that repeats what was chosen, by the clocks where I am: until the day that both agreed on (R11), or without an
 * end where it begins later.
 */
export function seriesFor({ date, time, repeat }: Chosen, desk: Desk): Series | undefined {
  if (repeat === 'once') return undefined;
  const { me } = desk;
  const until = endFor(date, desk);
  const rule = formatRule({ ...presetRule(repeat, date), ...(until === undefined ? {} : { until }) });
  return { start: `${date}T${time}`, zone: me.zone, rule, exdates: [] };
}

/** One day in words, with the hour for both. */
export interface EchoDay {
  readonly date: string;
  readonly mine: string;
  readonly theirs: string;
}

/** A day by which both have written: it has no hour, and is the same for both. */
const writtenInWords = (words: DialogWords, { me, partner }: Desk, instant: string): EchoDay => ({
  date: words.date(instant, 'full', me.zone),
  mine: words.t('plan.written', { name: partner.short }),
  theirs: '',
});

export function dayInWords(words: DialogWords, { me, partner }: Desk, instant: string, minutes: number): EchoDay {
  const there = partner.zone === '' ? '' : plainDateOf(instant, partner.zone);
  const params = {
    time: partner.zone === '' ? '' : timeRange(words.language, instant, minutes, partner.zone),
    name: partner.short,
    place: partner.place,
  };
  const isOtherDay = there !== plainDateOf(instant, me.zone);
  return {
    date: words.date(instant, 'full', me.zone),
    mine: words.t('plan.echo.mine', { time: timeRange(words.language, instant, minutes, me.zone), place: me.place }),
    theirs:
      partner.zone === ''
        ? words.t('meeting.partner.noZone', { name: partner.short })
        : words.t(isOtherDay ? 'plan.echo.otherDay' : 'plan.echo.theirs', {
            ...params,
            date: words.date(there, 'long'),
          }),
  };
}

/** The weeks in which the partner's hour is another one, and the days from which it stays another one. */
function shiftsOf(
  words: DialogWords,
  desk: Desk,
  t: TemporalApi,
  series: Series,
  found: readonly Occurrence[],
): string[] {
  const { partner } = desk;
  if (partner.zone === '') return [];
  const runs = new Map<string, { dates: string[]; time: string; shift: string }>();
  const moved: string[] = [];
  for (const { instant } of found) {
    const notice = hourNotice(t, series, instant, partner.zone);
    if (!notice) continue;
    const { changes, shiftMinutes } = notice.params;
    const date = words.date(instant, 'date', desk.me.zone);
    const time = clock(words, notice.params.time);
    if (notice.code === 'calendar.hour-moved') {
      moved.push(words.t('plan.moved', { date, time, name: partner.short }));
      continue;
    }
    const key = changes.map((change) => change.date).join();
    const run = runs.get(key) ?? { dates: [], time, shift: shiftWords(words, shiftMinutes, 'moved') };
    runs.set(key, { ...run, dates: [...run.dates, date] });
  }
  const shifted = [...runs.values()].map(({ dates, time, shift }) =>
    words.t('plan.shift', { dates: words.list(dates), time, shift, name: partner.short }),
  );
  return [...shifted, ...moved];
}

export interface Echo {
  readonly start: InstantResult;
  readonly days: readonly EchoDay[];
  /** What the clocks do to the series within a year. */
  readonly shifts: readonly string[];
  readonly isPast: boolean;
  /** When a series ends, as both agreed; empty where it goes on. */
  readonly ends: string;
}

/** What was chosen, said back in words for both. */
export function echoOf(words: DialogWords, desk: Desk, temporal: TemporalApi, chosen: Chosen): Echo {
  const start = startOf(temporal, chosen, desk.me);
  if (!start.ok) return { start, days: [], shifts: [], isPast: false, ends: '' };
  const isPast = start.instant < desk.now;
  const inWords = (instant: string): EchoDay =>
    chosen.isWritten ? writtenInWords(words, desk, instant) : dayInWords(words, desk, instant, chosen.minutes);
  const series = seriesFor(chosen, desk);
  if (!series) return { start, days: [inWords(start.instant)], shifts: [], isPast, ends: '' };
  const to = new Date(Date.parse(start.instant) + YEAR_MS).toISOString();
  const found = occurrences(temporal, series, { to });
  const skipped = skippedTimes(temporal, series, { to }).map((local) => words.date(local.slice(0, 10), 'date'));
  const left = skipped.length > 0 ? [words.t('plan.skipped', { dates: words.list(skipped) })] : [];
  const until = endFor(chosen.date, desk);
  return {
    start,
    ends: until === undefined ? '' : words.t('plan.until', { date: words.date(until, 'long') }),
    days: found.slice(0, 4).map(({ instant }) => inWords(instant)),
    shifts: chosen.isWritten ? [] : [...shiftsOf(words, desk, temporal, series, found), ...left],
    isPast,
  };
}
