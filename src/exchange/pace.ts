/** How a long file is read without holding up the page. */
export interface Pace {
  /** Yields to the browser; awaited after each few milliseconds of work. Without it a message to itself is waited for. */
  readonly pause?: (() => Promise<void>) | undefined;
  /** Stops the reading: the promise rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
}

/** Well below the 50 ms that a page feels, also on a machine four times slower. */
const SLICE_MS = 8;

/** A message comes as soon as the page has done what waits; timers one after the other are held back by browsers. */
const breath = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

interface Slices extends Pace {
  /** Called before each pause. */
  readonly onSlice?: (() => void) | undefined;
}

/** Hands every item to `each`, and lets the page breathe between slices. */
export async function inSlices<T>(
  items: Iterable<T>,
  { pause = breath, signal, onSlice }: Slices,
  each: (item: T) => void,
): Promise<void> {
  signal?.throwIfAborted();
  let started = performance.now();
  for (const item of items) {
    each(item);
    if (performance.now() - started < SLICE_MS) continue;
    onSlice?.();
    await pause();
    signal?.throwIfAborted();
    started = performance.now();
  }
}
