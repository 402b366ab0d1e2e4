/** What became of one item of a batch. */
export type Outcome<Out> = { readonly ok: true; readonly value: Out } | { readonly ok: false; readonly error: unknown };

export interface Queue<In, Out> {
  add(item: In): Promise<Out>;
  /** Resolves when everything added so far has been run. */
  idle(): Promise<void>;
}

interface Waiting<In, Out> {
  readonly item: In;
  readonly resolve: (value: Out) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Items added together run as one batch, in the microtask after the first of them. A batch that fails as a whole runs
 * again item by item, so that one item (too much for the quota, say) cannot fail its neighbours.
 */
export function createQueue<In, Out>(run: (items: readonly In[]) => Promise<readonly Outcome<Out>[]>): Queue<In, Out> {
  let waiting: Waiting<In, Out>[] = [];
  const running = new Set<Promise<void>>();

  const runAll = async (batch: readonly Waiting<In, Out>[]): Promise<void> => {
    try {
      const outcomes = await run(batch.map(({ item }) => item));
      outcomes.forEach((outcome, index) => {
        if (outcome.ok) batch[index]?.resolve(outcome.value);
        else batch[index]?.reject(outcome.error);
      });
    } catch (error) {
      if (batch.length === 1) batch[0]?.reject(error);
      else for (const one of batch) await runAll([one]);
    }
  };

  const flush = async (): Promise<void> => {
    await Promise.resolve();
    const batch = waiting;
    waiting = [];
    await runAll(batch);
  };

  const start = (): void => {
    const run = flush();
    running.add(run);
    void run.then(() => running.delete(run));
  };

  return {
    add: (item) =>
      new Promise<Out>((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        if (waiting.length === 1) start();
      }),
    idle: async () => {
      await Promise.all(running);
    },
  };
}
