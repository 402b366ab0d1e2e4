import type { Platform } from './platform.js';

/** In milliseconds: the wait before the first try, and the longest one. */
const FIRST = 1_000;
const LONGEST = 60_000;

/** Tries something again after a while, and after twice as long each time that it does not hold. */
export interface Retry {
  /** Plans the next try; asked again before it, changes nothing. */
  soon(): void;
  /** Plans nothing any more, and begins anew with the shortest wait. */
  stop(): void;
}

/** A try that held longer than the wait before it counts as a success: the wait after it is the shortest again. */
export function createRetry({ now, later }: Pick<Platform, 'now' | 'later'>, tryAgain: () => void): Retry {
  let wait = FIRST;
  let triedAt: number | undefined;
  let cancel: (() => void) | undefined;

  const waitNow = (): number => {
    const held = triedAt === undefined ? 0 : Date.parse(now()) - triedAt;
    return held > wait ? FIRST : wait;
  };
  const run = (): void => {
    cancel = undefined;
    triedAt = Date.parse(now());
    tryAgain();
  };

  return {
    soon() {
      if (cancel) return;
      const next = waitNow();
      wait = Math.min(next * 2, LONGEST);
      cancel = later(next, run);
    },
    stop() {
      cancel?.();
      cancel = undefined;
      triedAt = undefined;
      wait = FIRST;
    },
  };
}
