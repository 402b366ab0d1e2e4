import { cached, dateFormat } from './localize.js';

// Words of calendars, for the elements that show one.

/** From one hour to another: "16:00–16:45". */
export function timeRange(language: string, instant: string, minutes: number, zone: string): string {
  const from = new Date(instant);
  const to = new Date(from.getTime() + minutes * 60_000);
  const times = dateFormat(language, { hour: 'numeric', minute: '2-digit', timeZone: zone });
  const days = dateFormat(language, { day: 'numeric', month: 'short', timeZone: zone });
  // across midnight `formatRange` would add both dates in full
  return days.format(from) === days.format(to)
    ? times.formatRange(from, to)
    : `${times.format(from)}–${times.format(to)}`;
}

/** Names of the weekdays from `first` (1 Monday … 7 Sunday). */
export function weekdayNames(language: string, first: number, style: 'short' | 'long' = 'short'): string[] {
  const names = dateFormat(language, { weekday: style, timeZone: 'UTC' });
  const monday = 5;
  return Array.from({ length: 7 }, (_, index) => names.format(new Date(Date.UTC(2026, 0, monday + first - 1 + index))));
}

/** "in 7 days", "yesterday" */
export function daysAway(language: string, count: number): string {
  const options = { numeric: 'auto' } as const;
  return cached('relative', language, options, () => new Intl.RelativeTimeFormat(language, options)).format(
    count,
    'day',
  );
}

/** 1 Monday … 7 Sunday, by the region of the language; Monday where the browser does not know. */
export function firstWeekday(language: string): number {
  const locale = new Intl.Locale(language) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}
