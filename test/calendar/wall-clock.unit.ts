import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wallTime } from '../../src/calendar/wall-clock.js';

const show = (instant: string, zone: string): string => {
  const { year, month, day, hour, minute } = wallTime(instant, zone);
  return `${year}-${month}-${day} ${hour}:${minute}`;
};

describe('clock and calendar of a zone', () => {
  for (const [instant, zone, expected] of [
    ['2026-10-21T08:20:59.999Z', 'Europe/Berlin', '2026-10-21 10:20'],
    ['2026-10-25T00:30:00.000Z', 'Europe/Berlin', '2026-10-25 02:30'],
    ['2026-10-25T01:30:00.000Z', 'Europe/Berlin', '2026-10-25 02:30'],
    ['2026-12-31T23:00:00.000Z', 'Europe/Berlin', '2027-01-01 00:00'],
    ['2026-01-01T00:05:00.000Z', 'America/New_York', '2025-12-31 19:05'],
    ['2026-03-01T18:15:00.000Z', 'Asia/Kathmandu', '2026-03-02 00:00'],
  ] as const)
    it(`${instant} in ${zone}`, () => {
      assert.equal(show(instant, zone), expected);
    });

  it('is the same whatever other zones were read before', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    const read = () => zones.map((zone) => show('2026-07-01T12:00:00.000Z', zone));
    assert.ok(zones.length > 300);
    assert.deepEqual(read(), read());
    assert.equal(show('2026-07-01T12:00:00.000Z', 'Asia/Tokyo'), '2026-07-01 21:00');
  });

  it('is refused for an unknown zone and a malformed instant', () => {
    assert.throws(() => wallTime('2026-07-01T12:00:00.000Z', 'Mars/Olympus'), RangeError);
    assert.throws(() => wallTime('yesterday', 'UTC'), RangeError);
  });
});
