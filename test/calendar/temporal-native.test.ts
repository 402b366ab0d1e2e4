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
// the years in which every engine has the same rules for clocks
const day = fc.integer({ min: 14_610, max: 20_088 }).map(fromDayNumber);
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

describe('the calendar with the Temporal of the browser', () => {
  let native: TemporalApi;

  before(async () => {
    native = await loadTemporal();
  });

  it('is asked wherever the browser has one', () => {
    expect(native === polyfill).to.equal(!('Temporal' in globalThis));
  });

  it('tells the same of any series as with the polyfill', () => {
    fc.assert(
      fc.property(series, zone, (one, other) => {
        expect(told(native, one, other)).to.deep.equal(told(polyfill, one, other));
      }),
      { numRuns: 12 },
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
      { numRuns: 8 },
    );
  });
});
