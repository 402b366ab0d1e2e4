import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hourNotice } from '../../src/calendar/hour-notice.js';
import { occurrences } from '../../src/calendar/recurrence.js';
import type { Series } from '../../src/calendar/recurrence.js';
import { loadTemporal } from '../../src/calendar/temporal.js';

const t = await loadTemporal();
const NEW_YORK = 'America/New_York';

function series(start: string, rule: string, zone = 'Europe/Berlin'): Series {
  return { start, rule, zone, exdates: [] };
}

/** The notices of a year, by the date of the occurrence in the zone of the series. */
function notices(of: Series, zone: string): Record<string, unknown> {
  const year = occurrences(t, of, { to: '2027-01-01T00:00:00.000Z' });
  const found = year.map(({ local, instant }) => [local.slice(0, 10), hourNotice(t, of, instant, zone)] as const);
  return Object.fromEntries(found.filter(([, notice]) => notice !== undefined));
}

describe('notices of an unusual hour', () => {
  it('an exception in autumn, until the other zone follows', () => {
    const fortnightly = series('2026-09-30T16:00', 'FREQ=WEEKLY;INTERVAL=2');
    assert.deepEqual(notices(fortnightly, NEW_YORK), {
      '2026-10-28': {
        code: 'calendar.hour-shifted',
        params: {
          zone: NEW_YORK,
          shiftMinutes: 60,
          time: '11:00',
          usualTime: '10:00',
          changes: [
            { zone: 'Europe/Berlin', date: '2026-10-25' },
            { zone: NEW_YORK, date: '2026-11-01' },
          ],
          backOn: '2026-11-11',
        },
      },
    });
  });

  it('an exception in spring, and none for the zone of the series', () => {
    const fortnightly = series('2026-02-25T16:00', 'FREQ=WEEKLY;INTERVAL=2;UNTIL=20260901');
    const params = {
      zone: NEW_YORK,
      shiftMinutes: 60,
      time: '11:00',
      usualTime: '10:00',
      changes: [
        { zone: NEW_YORK, date: '2026-03-08' },
        { zone: 'Europe/Berlin', date: '2026-03-29' },
      ],
      backOn: '2026-04-08',
    };
    const notice = { code: 'calendar.hour-shifted', params };
    assert.deepEqual(notices(fortnightly, NEW_YORK), { '2026-03-11': notice, '2026-03-25': notice });
    assert.deepEqual(notices(fortnightly, 'Europe/Berlin'), {});
    assert.deepEqual(notices(fortnightly, 'Europe/Paris'), {});
  });

  it('a series that ends before the hour is back', () => {
    const short = series('2026-10-14T16:00', 'FREQ=WEEKLY;INTERVAL=2;COUNT=2');
    const [, last] = occurrences(t, short, { limit: 2 });
    const notice = hourNotice(t, short, last?.instant ?? '', NEW_YORK);
    assert.equal(notice?.params.usualTime, '10:00');
    assert.equal(notice.params.backOn, undefined);
  });

  it('nothing for a series that knows no other hour', () => {
    assert.deepEqual(notices(series('2026-10-26T16:00', 'FREQ=DAILY;COUNT=5'), NEW_YORK), {});
  });

  it('nothing for a series that steps over the exception', () => {
    assert.deepEqual(notices(series('2026-02-01T16:00', 'FREQ=MONTHLY;BYMONTHDAY=1,5', 'Europe/Berlin'), NEW_YORK), {});
  });

  it('a lasting change once, where one zone never changes its clocks', () => {
    const change = (shiftMinutes: number, time: string, usualTime: string, date: string) => ({
      code: 'calendar.hour-moved',
      params: { zone: 'Asia/Kolkata', shiftMinutes, time, usualTime, changes: [{ zone: 'Europe/Berlin', date }] },
    });
    assert.deepEqual(notices(series('2026-02-25T16:00', 'FREQ=WEEKLY;INTERVAL=2'), 'Asia/Kolkata'), {
      '2026-04-08': change(-60, '19:30', '20:30', '2026-03-29'),
      '2026-11-04': change(60, '20:30', '19:30', '2026-10-25'),
    });
  });

  it('a lasting change in two steps, told at each meeting that feels one', () => {
    const weekly = notices(series('2026-08-26T08:00', 'FREQ=WEEKLY'), 'Australia/Sydney');
    const monthly = notices(series('2026-08-26T08:00', 'FREQ=MONTHLY;BYDAY=-1WE'), 'Australia/Sydney');
    const sydney = { zone: 'Australia/Sydney', date: '2026-10-04' };
    const berlin = { zone: 'Europe/Berlin', date: '2026-10-25' };
    const params = { zone: 'Australia/Sydney', shiftMinutes: 60 };
    const code = 'calendar.hour-moved';
    assert.deepEqual(weekly, {
      '2026-10-07': { code, params: { ...params, time: '17:00', usualTime: '16:00', changes: [sydney] } },
      '2026-10-28': { code, params: { ...params, time: '18:00', usualTime: '17:00', changes: [berlin] } },
    });
    assert.deepEqual(monthly, {
      '2026-10-28': {
        code,
        params: { ...params, shiftMinutes: 120, time: '18:00', usualTime: '16:00', changes: [sydney, berlin] },
      },
    });
  });

  it('half an hour, across midnight', () => {
    const late = series('2026-03-02T14:15', 'FREQ=WEEKLY', 'UTC');
    assert.deepEqual(notices(late, 'Australia/Lord_Howe'), {
      '2026-04-06': {
        code: 'calendar.hour-moved',
        params: {
          zone: 'Australia/Lord_Howe',
          shiftMinutes: -30,
          time: '00:45',
          usualTime: '01:15',
          changes: [{ zone: 'Australia/Lord_Howe', date: '2026-04-05' }],
        },
      },
      '2026-10-05': {
        code: 'calendar.hour-moved',
        params: {
          zone: 'Australia/Lord_Howe',
          shiftMinutes: 30,
          time: '01:15',
          usualTime: '00:45',
          changes: [{ zone: 'Australia/Lord_Howe', date: '2026-10-04' }],
        },
      },
    });
  });
});
