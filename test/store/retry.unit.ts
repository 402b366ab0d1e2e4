import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRetry } from '../../src/store/retry.js';

/** A clock that only moves when it is told to, and one planned wait. */
function surroundings() {
  const clock = { now: Date.parse('2026-10-21T08:20:00.000Z'), tries: 0, waits: [] as number[] };
  let planned: (() => void) | undefined;
  const retry = createRetry(
    {
      now: () => new Date(clock.now).toISOString(),
      later: (milliseconds, run) => {
        clock.waits.push(milliseconds);
        planned = run;
        return () => (planned = undefined);
      },
    },
    () => (clock.tries += 1),
  );
  const pass = () => {
    clock.now += clock.waits.at(-1) ?? 0;
    planned?.();
  };
  return { clock, retry, pass };
}

describe('trying again', () => {
  it('waits twice as long each time, up to a minute', () => {
    const { clock, retry, pass } = surroundings();
    for (let round = 0; round < 9; round += 1) {
      retry.soon();
      pass();
    }
    assert.deepEqual(clock.waits, [1000, 2000, 4000, 8000, 16000, 32000, 60000, 60000, 60000]);
    assert.equal(clock.tries, 9);
  });

  it('is planned once, however often it is asked for', () => {
    const { clock, retry } = surroundings();
    retry.soon();
    retry.soon();
    assert.deepEqual(clock.waits, [1000]);
  });

  it('begins with a short wait again after a try that held', () => {
    const { clock, retry, pass } = surroundings();
    for (let round = 0; round < 3; round += 1) {
      retry.soon();
      pass();
    }
    clock.now += 8001;
    retry.soon();
    assert.deepEqual(clock.waits, [1000, 2000, 4000, 1000]);
  });

  it('does not happen once it was stopped', () => {
    const { clock, retry, pass } = surroundings();
    retry.soon();
    retry.stop();
    pass();
    assert.equal(clock.tries, 0);
    retry.soon();
    assert.deepEqual(clock.waits, [1000, 1000]);
  });
});
