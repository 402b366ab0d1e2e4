import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Temporal as polyfill } from 'temporal-polyfill/implementation';
import { hourNotice } from '../../src/calendar/hour-notice.js';
import { seriesFile } from '../../src/calendar/ics-series.js';
import { fromDayNumber } from '../../src/calendar/plain-date.js';
import { occurrences, skippedTimes, type Series } from '../../src/calendar/recurrence.js';
import { rankedSlots } from '../../src/calendar/slots.js';
import { loadTemporal, type TemporalApi } from '../../src/calendar/temporal.js';
import { localTime } from '../../src/calendar/zones.js';

const ZONES = [
  ...['UTC', 'Europe/Berlin', 'Europe/London', 'America/New_York', 'America/Santiago', 'America/St_Johns'],
  ...['Africa/Cairo', 'Asia/Tehran', 'Asia/Kolkata', 'Asia/Kathmandu', 'Australia/Adelaide', 'Australia/Lord_Howe'],
];
const RULES = [
  ...['FREQ=DAILY;INTERVAL=9', 'FREQ=WEEKLY;BYDAY=SU', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE,SU'],
  ...['FREQ=MONTHLY;BYDAY=-1SU', 'FREQ=MONTHLY;BYMONTHDAY=-1,15', 'FREQ=MONTHLY;INTERVAL=3;BYDAY=2SU;COUNT=9'],
];

const zone = fc.constantFrom(...ZONES);
// 1990-01-01 to 2039-12-31. The polyfill reads zones through Intl, a native Temporal may have data of its own: no zone and
// no year is left out, and the first test below says which to leave out, should the two ever differ
const day = fc.integer({ min: 7_305, max: 25_566 }).map(fromDayNumber);
const time = fc.constantFrom('00:30', '01:30', '02:30', '03:00', '16:00', '23:45');
const series = fc
  .tuple(day, time, zone, fc.constantFrom(...RULES))
  .map(([date, clock, where, rule]): Series => ({ start: `${date}T${clock}`, zone: where, rule, exdates: [] }));

/** All that the calendar tells of a series to somebody in another zone. */
function told(t: TemporalApi, one: Series, other: string): unknown {
  const to = `${String(Number(one.start.slice(0, 4)) + 1)}-12-01T00:00:00.000Z`;
  const found = occurrences(t, one, { to, limit: 30 });
  const file = seriesFile(t, {
    series: one,
    ...{ uid: 'a', sequence: 0, stamp: '2026-01-01T00:00:00.000Z', summary: 'A', minutes: 60 },
  });
  return {
    found,
    file,
    skipped: skippedTimes(t, one, { to }),
    there: found.map(({ instant }) => localTime(t, instant, other)),
    notices: found.slice(0, 3).map(({ instant }) => hourNotice(t, one, instant, other)),
  };
}

/** Every change of a zone's clocks from 1990 to 2040, with the minutes east of UTC after it. */
function changes(t: TemporalApi, name: string): string[] {
  const found: string[] = [];
  let at = t.Instant.from('1990-01-01T00:00Z').toZonedDateTimeISO(name);
  for (;;) {
    found.push(`${new Date(at.epochMilliseconds).toISOString()} ${String(at.offsetNanoseconds / 6e10)}`);
    const next = at.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds >= Date.UTC(2041, 0)) return found;
    at = next;
  }
}

const HAS_NATIVE = 'Temporal' in globalThis;

describe('the calendar with the Temporal of the browser', () => {
  let native: TemporalApi;

  before(async () => {
    native = await loadTemporal();
  });

  it('is asked wherever the browser has one', () => {
    expect(native === polyfill).to.equal(!HAS_NATIVE);
  });

  // elsewhere the polyfill would be compared with itself
  if (!HAS_NATIVE) return;

  const zones = Object.groupBy(Intl.supportedValuesOf('timeZone'), (name) => name.split('/')[0] ?? '');

  it('is compared in more than 300 zones', () => {
    expect(Object.values(zones).flat()).to.have.length.above(300);
  });

  for (const [region, names = []] of Object.entries(zones)) {
    it(`changes the clocks of every zone when the polyfill does: ${region}`, () => {
      for (const name of names) expect(changes(native, name), name).to.deep.equal(changes(polyfill, name));
    });
  }

  it('tells the same of any series as with the polyfill', () => {
    fc.assert(
      fc.property(series, zone, (one, other) => {
        expect(told(native, one, other)).to.deep.equal(told(polyfill, one, other));
      }),
      { numRuns: 24 },
    );
  });

  it('finds the same hours for two people', () => {
    fc.assert(
      fc.property(day, zone, zone, (date, mine, theirs) => {
        const side = (name: string) => ({
          zone: name,
          hours: [{ days: [1, 2, 3, 4, 5, 7], from: '07:00', to: '23:30' }],
        });
        const find = (t: TemporalApi) =>
          rankedSlots(t, [side(mine), side(theirs)], { from: `${date}T00:00:00.000Z`, minutes: 60, days: 14 });
        expect(find(native)).to.deep.equal(find(polyfill));
      }),
      { numRuns: 12 },
    );
  });
});
