/** Who goes through a shadow tree by keyboard, in whatever lies within. */
export function readerIn(root: Node): Element | null {
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  if (focused?.shadowRoot?.activeElement) return readerIn(focused.shadowRoot);
  return focused?.matches(':focus-visible') ? focused : null;
}

/** What the end of a growing list needs to know of its place. */
export interface EndSetting {
  /** How far below what is seen more is drawn once a reader scrolls, such as `1500px`. */
  readonly ahead: string;
  /** Who goes by keyboard through the list, or after it, where those that come would push them out of sight. */
  readonly reader: () => Element | null;
  /** Draws more. */
  readonly onEnd: () => void;
}

/**
 * Tells when the end of a list comes near what is seen, once a frame. Until somebody scrolls, only a window that is not
 * filled counts. While somebody goes through the list by keyboard nothing is told: the Tab key comes to an end and to
 * what stands after the list (WCAG 2.1.2).
 */
export class EndWatcher {
  readonly #setting: EndSetting;
  #observer: IntersectionObserver | undefined;
  #end: Element | undefined;
  #frame = 0;
  #stop = new AbortController();

  constructor(setting: EndSetting) {
    this.#setting = setting;
  }

  start(): void {
    this.#stop = new AbortController();
    this.#observe('0px');
    const options = { capture: true, passive: true, once: true, signal: this.#stop.signal };
    addEventListener('scroll', () => this.#observe(this.#setting.ahead), options);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#stop.abort();
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#end = undefined;
  }

  /** Where the end is now; looking at it anew tells its place after each drawing. */
  look(end: Element | undefined): void {
    if (this.#end) this.#observer?.unobserve(this.#end);
    this.#end = end;
    if (end) this.#observer?.observe(end);
  }

  #observe(ahead: string): void {
    this.#observer?.disconnect();
    this.#observer = new IntersectionObserver(this.#onSeen, { rootMargin: `0px 0px ${ahead}` });
    if (this.#end) this.#observer.observe(this.#end);
  }

  readonly #onSeen = (entries: readonly IntersectionObserverEntry[]): void => {
    if (!entries.at(-1)?.isIntersecting) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const reader = this.#setting.reader();
      const again = () => this.look(this.#end);
      if (reader) reader.addEventListener('blur', again, { once: true, signal: this.#stop.signal });
      else this.#setting.onEnd();
    });
  };
}
