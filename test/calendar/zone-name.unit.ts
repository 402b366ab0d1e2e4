import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isZoneName } from '../../src/calendar/zone-name.js';

describe('the name of a zone', () => {
  for (const [zone, known] of [
    ['Europe/Berlin', true],
    ['europe/berlin', true],
    ['Asia/Calcutta', true],
    ['UTC', true],
    ['', false],
    ['Mars/Olympus', false],
    ['Berlin', false],
    ['Europe/Berlin ', false],
  ] as const)
    it(`"${zone}": ${String(known)}, also when it is asked again`, () => {
      assert.deepEqual([isZoneName(zone), isZoneName(zone)], [known, known]);
    });
});
