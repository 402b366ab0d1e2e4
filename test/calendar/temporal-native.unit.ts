import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { loadTemporal } from '../../src/calendar/temporal.js';

describe('loading Temporal with a native one', () => {
  it('takes it', async () => {
    const before: unknown = Reflect.get(globalThis, 'Temporal');
    // the polyfill, loaded already, no longer sees it: what comes back was not asked of the polyfill
    const native = {};
    assert.notEqual(Temporal, native);
    Reflect.set(globalThis, 'Temporal', native);
    try {
      assert.equal(await loadTemporal(), native);
    } finally {
      if (before === undefined) Reflect.deleteProperty(globalThis, 'Temporal');
      else Reflect.set(globalThis, 'Temporal', before);
    }
  });
});
