import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How many people are drawn at first, and how many more at a time. */
export const SLICE = 12;

/** How far below what is seen the next slice is drawn once a reader scrolls, so that no end is met. */
const AHEAD = '1500px';

type GrowthHost = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** Where somebody goes through the people by keyboard. */
const BY_KEYBOARD = ':is([part~="people"], [data-end]) :focus-visible';

/**
 * How many people of a long list are drawn: a first slice, then one more a frame while the end of the list is near what
 * is seen. What was drawn stays, so that it can be found in the page and read by assistive technology. While somebody
 * goes through the people by keyboard nothing is added: the Tab key comes to an end and to what stands after the list
 * (WCAG 2.1.2).
 */
export class GrowthController implements ReactiveController {
  readonly #host: GrowthHost;
  #observer: IntersectionObserver | undefined;
  #watched: Element | undefined;
  #shown = SLICE;
  #total = 0;
  #known = 0;
  #frame = 0;
  #stop = new AbortController();

  constructor(host: GrowthHost) {
    this.#host = host;
    host.addController(this);
  }

  /** How many are drawn as soon as there are so many. */
  get wanted(): number {
    return Math.min(this.#shown, this.#total);
  }

  /** How many to draw of `total`, of whom `known` are at hand. */
  of(total: number, known: number): number {
    this.#total = total;
    this.#known = known;
    return Math.min(this.#shown, known);
  }

  /** Starts again with the first slice, or with as many as a reader had before. */
  restart(shown = SLICE): void {
    this.#shown = Math.max(shown, SLICE);
  }

  /** Draws more now, or as soon as they are at hand. */
  more(): void {
    if (this.#shown > this.#known) return;
    this.#shown += SLICE;
    this.#host.requestUpdate();
  }

  /** Until somebody scrolls, only a window that is not filled asks for more. */
  hostConnected(): void {
    this.#observe('0px');
    this.#stop = new AbortController();
    const options = { capture: true, passive: true, once: true, signal: this.#stop.signal };
    addEventListener('scroll', () => this.#observe(AHEAD), options);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#stop.abort();
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#watched = undefined;
  }

  #observe(ahead: string): void {
    this.#observer?.disconnect();
    this.#observer = new IntersectionObserver(this.#onSeen, { rootMargin: `0px 0px ${ahead}` });
    if (this.#watched) this.#observer.observe(this.#watched);
  }

  hostUpdated(): void {
    this.#look();
  }

  /** The element after the list stands for its end; looking at it anew tells where it is after each drawing. */
  readonly #look = (): void => {
    if (this.#watched) this.#observer?.unobserve(this.#watched);
    this.#watched = this.#host.renderRoot.querySelector('[data-end]') ?? undefined;
    if (this.#watched) this.#observer?.observe(this.#watched);
  };

  readonly #onSeen = (entries: readonly IntersectionObserverEntry[]): void => {
    if (!entries.at(-1)?.isIntersecting) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const reader = this.#host.renderRoot.querySelector(BY_KEYBOARD);
      if (reader) reader.addEventListener('blur', this.#look, { once: true, signal: this.#stop.signal });
      else this.more();
    });
  };
}
