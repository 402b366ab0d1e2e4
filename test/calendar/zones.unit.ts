import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadTemporal } from '../../src/calendar/temporal.js';
import { clockChange, instantAt, isoInstant, isZone, localTime, placing, sameZone } from '../../src/calendar/zones.js';

const t = await loadTemporal();

describe('local times and instants', () => {
  for (const [date, time, zone, instant, offsetMinutes] of [
    ['2026-02-25', '16:00', 'Europe/Berlin', '2026-02-25T15:00:00.000Z', 60],
    ['2026-03-11', '16:00', 'Europe/Berlin', '2026-03-11T15:00:00.000Z', 60],
    ['2026-04-08', '16:00', 'Europe/Berlin', '2026-04-08T14:00:00.000Z', 120],
    ['2026-10-28', '16:00', 'Europe/Berlin', '2026-10-28T15:00:00.000Z', 60],
    ['2026-10-28', '11:00', 'America/New_York', '2026-10-28T15:00:00.000Z', -240],
    ['2026-11-11', '10:00', 'America/New_York', '2026-11-11T15:00:00.000Z', -300],
    ['2026-10-28', '20:45', 'Asia/Kathmandu', '2026-10-28T15:00:00.000Z', 345],
    ['2026-10-28', '20:30', 'Asia/Kolkata', '2026-10-28T15:00:00.000Z', 330],
    ['2026-07-01', '10:00', 'Australia/Lord_Howe', '2026-06-30T23:30:00.000Z', 630],
    ['2026-01-01', '10:00', 'Australia/Lord_Howe', '2025-12-31T23:00:00.000Z', 660],
    ['2011-12-29', '10:00', 'Pacific/Apia', '2011-12-29T20:00:00.000Z', -600],
    ['2011-12-31', '10:00', 'Pacific/Apia', '2011-12-30T20:00:00.000Z', 840],
  ] as const)
    it(`${date} ${time} in ${zone} is ${instant}`, () => {
      assert.deepEqual(instantAt(t, date, time, zone), { ok: true, instant });
      assert.deepEqual(localTime(t, instant, zone), { date, time, offsetMinutes });
    });

  for (const [date, time, zone, instant] of [
    ['2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    ['2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00.000Z'],
  ] as const)
    it(`${date} ${time} happens twice in ${zone}: the first is taken`, () => {
      assert.deepEqual(instantAt(t, date, time, zone), { ok: true, instant });
    });

  for (const [date, time, zone, nextDate, nextTime] of [
    ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29', '03:30'],
    ['2026-03-08', '02:00', 'America/New_York', '2026-03-08', '03:00'],
    ['2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-04', '02:45'],
    ['2026-04-24', '00:30', 'Africa/Cairo', '2026-04-24', '01:30'],
    ['2011-12-30', '10:00', 'Pacific/Apia', '2011-12-31', '10:00'],
  ] as const)
    it(`${date} ${time} does not happen in ${zone}`, () => {
      assert.deepEqual(instantAt(t, date, time, zone), {
        ok: false,
        problem: { code: 'calendar.gap', params: { date, time, zone, nextDate, nextTime } },
      });
    });

  for (const [date, time, zone, code, params] of [
    ['', '16:00', 'Europe/Berlin', 'calendar.date', { date: '' }],
    ['2026-02-30', '16:00', 'Europe/Berlin', 'calendar.date', { date: '2026-02-30' }],
    ['2026-02-25', '', 'Europe/Berlin', 'calendar.time', { time: '' }],
    ['2026-02-25', '24:00', 'Europe/Berlin', 'calendar.time', { time: '24:00' }],
    ['2026-02-25', '16:00', 'Europe/Atlantis', 'calendar.zone', { zone: 'Europe/Atlantis' }],
  ] as const)
    it(`"${date} ${time} ${zone}" is answered with ${code}`, () => {
      assert.deepEqual(instantAt(t, date, time, zone), { ok: false, problem: { code, params } });
    });
});

describe('changes of the clocks', () => {
  for (const [instant, zone, previous, next] of [
    ['2026-10-25T00:59:59.999Z', 'Europe/Berlin', '2026-03-29T01:00:00.000Z', '2026-10-25T01:00:00.000Z'],
    ['2026-10-25T01:00:00.000Z', 'Europe/Berlin', '2026-10-25T01:00:00.000Z', '2027-03-28T01:00:00.000Z'],
    ['2026-10-28T15:00:00.000Z', 'America/New_York', '2026-03-08T07:00:00.000Z', '2026-11-01T06:00:00.000Z'],
    ['2026-10-28T15:00:00.000Z', 'Asia/Kathmandu', '1985-12-31T18:30:00.000Z', undefined],
    ['2026-10-28T15:00:00.000Z', 'UTC', undefined, undefined],
  ] as const)
    it(`around ${instant} in ${zone}`, () => {
      const at = Date.parse(instant);
      const epochMs = (text: string | undefined) => (text === undefined ? undefined : Date.parse(text));
      assert.equal(clockChange(t, at, zone, 'previous'), epochMs(previous));
      assert.equal(clockChange(t, at, zone, 'next'), epochMs(next));
    });
});

describe('many local times of one zone', () => {
  for (const [title, locals, instants] of [
    [
      'before and after a time that the clocks jumped over',
      ['2026-03-29T02:00', '2026-03-29T00:00', '2026-03-29T04:00'],
      ['2026-03-29T01:00:00.000Z', '2026-03-28T23:00:00.000Z', '2026-03-29T02:00:00.000Z'],
    ],
    [
      'before and after a time that comes twice',
      ['2026-10-25T02:30', '2026-10-25T03:00', '2026-10-25T01:00'],
      ['2026-10-25T00:30:00.000Z', '2026-10-25T02:00:00.000Z', '2026-10-24T23:00:00.000Z'],
    ],
  ] as const)
    it(title, () => {
      const place = placing(t, 'Europe/Berlin');
      assert.deepEqual(
        locals.map((local) => isoInstant(place(local).epochMs)),
        instants,
      );
    });
});

describe('zone names', () => {
  for (const [id, expected] of [
    ['Europe/Berlin', true],
    ['europe/berlin', true],
    ['UTC', true],
    ['Asia/Calcutta', true],
    ['Europe/Atlantis', false],
    ['+01:00', false],
    ['', false],
  ] as const)
    it(`${id || 'an empty name'} is ${expected ? 'a' : 'no'} zone`, () => {
      assert.equal(isZone(t, id), expected);
    });

  for (const [a, b, expected] of [
    ['Asia/Calcutta', 'Asia/Kolkata', true],
    ['Asia/Katmandu', 'Asia/Kathmandu', true],
    ['US/Eastern', 'America/New_York', true],
    ['UTC', 'Etc/UTC', true],
    ['europe/berlin', 'Europe/Berlin', true],
    ['Europe/Berlin', 'Europe/Paris', false],
    ['Africa/Lagos', 'Europe/Berlin', false],
  ] as const)
    it(`${a} and ${b} are ${expected ? 'one zone' : 'two zones'}`, () => {
      assert.equal(sameZone(t, a, b), expected);
    });
});
