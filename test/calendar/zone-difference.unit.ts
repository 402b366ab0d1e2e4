import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minutesAhead } from '../../src/calendar/zone-difference.js';

describe('how far the clocks of another zone are ahead', () => {
  for (const [instant, zone, reader, minutes] of [
    ['2026-10-21T08:20:00.000Z', 'America/New_York', 'Europe/Berlin', -360],
    ['2026-10-28T15:00:00.000Z', 'America/New_York', 'Europe/Berlin', -300],
    ['2026-11-04T15:00:00.000Z', 'America/New_York', 'Europe/Berlin', -360],
    ['2026-10-21T08:20:30.500Z', 'Asia/Kathmandu', 'Europe/London', 285],
    ['2026-12-31T23:30:00.000Z', 'Pacific/Auckland', 'America/Los_Angeles', 1260],
    ['2026-07-01T00:00:00.000Z', 'Africa/Lagos', 'Europe/London', 0],
  ] as const)
    it(`${zone} from ${reader} at ${instant}`, () => {
      assert.equal(minutesAhead(instant, zone, reader), minutes);
    });

  it('is unknown where a zone is', () => {
    assert.equal(minutesAhead('2026-10-21T08:20:00.000Z', '', 'UTC'), undefined);
    assert.equal(minutesAhead('2026-10-21T08:20:00.000Z', 'Mars/Olympus', 'UTC'), undefined);
    assert.equal(minutesAhead('2026-10-21T08:20:00.000Z', 'UTC', 'nowhere'), undefined);
  });
});
