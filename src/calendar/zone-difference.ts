import { wallTime } from './wall-clock.js';

/** Minutes east of UTC at an instant. */
function offsetOf(instant: string, zone: string): number | undefined {
  try {
    const { year, month, day, hour, minute } = wallTime(instant, zone);
    const local = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
    return Math.round((local - Date.parse(instant)) / 60_000);
  } catch {
    return undefined;
  }
}

/**
 * How many minutes the clocks of `zone` are ahead of those of `reader` at an instant; negative when they are behind.
 * Undefined when one of the zones is unknown.
 */
export function minutesAhead(instant: string, zone: string, reader: string): number | undefined {
  const there = zone === '' ? undefined : offsetOf(instant, zone);
  const here = offsetOf(instant, reader);
  return there === undefined || here === undefined ? undefined : there - here;
}
