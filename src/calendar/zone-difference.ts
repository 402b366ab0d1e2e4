/** Minutes east of UTC at an instant, read through Intl: no Temporal is loaded for a single figure. */
function offsetOf(instant: string, zone: string): number | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    const parts = format.formatToParts(Date.parse(instant));
    const [year, month, day, hour, minute] = (['year', 'month', 'day', 'hour', 'minute'] as const).map((type) =>
      Number(parts.find((part) => part.type === type)?.value),
    );
    const local = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute);
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
