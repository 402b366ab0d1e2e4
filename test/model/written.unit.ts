import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { endOf } from '../../src/model/schedule.js';
import { dayOf } from '../../src/model/written.js';

describe('a meeting in writing', () => {
  // noon in Berlin on 31 October 2026
  const start = '2026-10-31T11:00:00.000Z';

  for (const [format, zone, day] of [
    ['written', 'Europe/Berlin', '2026-10-31'],
    ['written', 'Pacific/Auckland', '2026-10-31'],
    ['written', 'Pacific/Honolulu', '2026-10-31'],
    ['video', 'Pacific/Auckland', '2026-11-01'],
    ['video', 'Pacific/Honolulu', '2026-10-31'],
  ] as const)
    it(`R30 is on ${day} in ${zone}, when it is ${format}`, () => {
      assert.equal(dayOf({ format, start, zone: 'Europe/Berlin' }, zone), day);
    });

  it('R30 is over when its day is', () => {
    assert.equal(endOf({ format: 'written', start, minutes: 45 }), '2026-10-31T23:00:00.000Z');
  });
});
