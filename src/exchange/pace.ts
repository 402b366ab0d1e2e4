/** How a long file is read without holding up the page. */
export interface Pace {
  /** Yields to the browser; awaited after each few milliseconds of work. Without it a timer is waited for. */
  readonly pause?: (() => Promise<void>) | undefined;
  /** Stops the reading: the promise rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
}

/** Well below the 50 ms that a page feels, also on a machine four times slower. */
const SLICE_MS = 8;

const timer = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Hands every item to `each`, and lets the page breathe between slices. */
export async function inSlices<T>(
  items: Iterable<T>,
  { pause = timer, signal }: Pace,
  each: (item: T) => void,
): Promise<void> {
  signal?.throwIfAborted();
  let started = performance.now();
  for (const item of items) {
    each(item);
    if (performance.now() - started < SLICE_MS) continue;
    await pause();
    signal?.throwIfAborted();
    started = performance.now();
  }
}
