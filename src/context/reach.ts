/** Calls back once, when a pointer or the focus first reaches an element; answers the way to stop waiting for it. */
export function onReach(host: HTMLElement, reached: () => void): () => void {
  const waiting = new AbortController();
  const reach = () => {
    waiting.abort();
    reached();
  };
  for (const type of ['pointerover', 'focusin']) host.addEventListener(type, reach, { signal: waiting.signal });
  return () => waiting.abort();
}
