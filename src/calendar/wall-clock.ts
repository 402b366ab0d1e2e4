/** What clock and calendar of a zone show, in digits: two a field, four or more for the year. */
export interface WallTime {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
}

/** Formats are dear to make and never change. A page reads a handful of zones; a large directory some dozens. */
const formats = new Map<string, Intl.DateTimeFormat>();
const MOST = 100;

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const [oldest] = formats.keys();
  if (oldest !== undefined && formats.size >= MOST) formats.delete(oldest);
  formats.set(zone, made);
  return made;
}

/**
 * The local time of `zone` at a UTC instant, read through Intl: no Temporal is loaded for a single figure. Throws
 * RangeError for an unknown zone or a malformed instant.
 */
export function wallTime(instant: string, zone: string): WallTime {
  // "10/21/2026, 10:20"; a text in a known order takes a third of the time of named parts
  const digits = formatOf(zone).format(Date.parse(instant)).match(/\d+/g);
  const [month = '', day = '', year = '', hour = '', minute = ''] = digits ?? [];
  return { year, month, day, hour, minute };
}
