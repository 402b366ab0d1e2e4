interface Call {
  readonly url: string;
  readonly signal: AbortSignal | null | undefined;
  readonly answer: (response: Response) => void;
}

/** Replaces `fetch` until what is added to `after` is called; each call waits for its answer. */
export function slowFetch(after: (() => void)[]): Call[] {
  const calls: Call[] = [];
  const original = window.fetch.bind(window);
  window.fetch = (url, options) =>
    new Promise((answer, fail) => {
      const signal = options?.signal;
      signal?.addEventListener('abort', () => {
        fail(new DOMException('', 'AbortError'));
      });
      calls.push({ url: url instanceof Request ? url.url : url.toString(), signal, answer });
    });
  after.push(() => {
    window.fetch = original;
  });
  return calls;
}
