import { waitUntil } from '@open-wc/testing';

/** A slow machine is no fault of what is tested: nothing here measures time. */
const LONGEST_MS = 8_000;

/** Waits until something holds; rejects with `message` when it never does. */
export const until = (holds: () => unknown, message?: string): Promise<void> =>
  waitUntil(holds, message, { timeout: LONGEST_MS });
