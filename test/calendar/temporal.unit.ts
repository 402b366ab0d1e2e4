import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { loadTemporal } from '../../src/calendar/temporal.js';

describe('loading Temporal without a native one', () => {
  const native: unknown = Reflect.get(globalThis, 'Temporal');

  beforeEach(() => {
    Reflect.deleteProperty(globalThis, 'Temporal');
  });

  afterEach(() => {
    if (native !== undefined) Reflect.set(globalThis, 'Temporal', native);
  });

  it('takes the polyfill, once, and installs nothing', async () => {
    const loading = loadTemporal();
    assert.equal(loadTemporal(), loading);
    assert.equal((await loading).PlainDate.from('2026-10-28').dayOfWeek, 3);
    assert.equal(Reflect.get(globalThis, 'Temporal'), undefined);
  });
});
