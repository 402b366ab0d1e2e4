import type ICAL from 'ical.js';
import type { TemporalApi } from '../../calendar/temporal.js';
import { zoneOfWindowsName } from '../../calendar/windows-zones.js';
import { minuteOf } from './minute.js';
import { isZone, localTime, placing } from '../../calendar/zones.js';

/** Places the local times of one zone on the time line and back. */
export interface WallClock {
  /** `YYYY-MM-DDTHH:MM` as milliseconds since 1970. */
  readonly at: (local: string) => number;
  readonly local: (instant: string) => string;
}

export function zoneClock(t: TemporalApi, zone: string): WallClock {
  const place = placing(t, zone);
  return {
    at: (local) => place(local).epochMs,
    local: (instant) => {
      const { date, time } = localTime(t, instant, zone);
      return `${date}T${time}`;
    },
  };
}

/** A zone that only the file itself knows, by its VTIMEZONE. */
function fileClock(ical: typeof ICAL, zone: ICAL.Timezone): WallClock {
  return {
    at: (local) => {
      const time = ical.Time.fromDateTimeString(`${local}:00`);
      time.zone = zone;
      return time.toUnixTime() * 1000;
    },
    local: (instant) => minuteOf(ical.Time.fromJSDate(new Date(instant), true).convertToZone(zone).toString()),
  };
}

/** The IANA zone that a TZID means: its own name, the end of a path such as `/vendor/Europe/Berlin`, a name of Windows. */
export function zoneNamed(t: TemporalApi, tzid: string): string | undefined {
  const parts = tzid.replaceAll('"', '').trim().split('/').filter(Boolean);
  const names = [parts.join('/'), parts.slice(-3).join('/'), parts.slice(-2).join('/')];
  return names.find((name) => isZone(t, name)) ?? zoneOfWindowsName(names[0] ?? '');
}

/** Answers the clock of a TZID: by the name of its zone, else by the file's own description; undefined without either. */
export function clocksOf(
  ical: typeof ICAL,
  t: TemporalApi,
  described: ReadonlyMap<string, ICAL.Timezone>,
): (tzid: string) => WallClock | undefined {
  const known = new Map<string, WallClock | undefined>();
  const make = (tzid: string): WallClock | undefined => {
    const zone = zoneNamed(t, tzid);
    if (zone !== undefined) return zoneClock(t, zone);
    const own = described.get(tzid);
    return own && fileClock(ical, own);
  };
  return (tzid) => {
    if (!known.has(tzid)) known.set(tzid, make(tzid));
    return known.get(tzid);
  };
}
