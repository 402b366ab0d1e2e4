import type { ReactiveController, ReactiveControllerHost } from 'lit';

type ReservingHost = ReactiveControllerHost & HTMLElement;

/** What stands in the shadow root of the host: nothing is written to the host itself. */
const innerOf = ({ shadowRoot }: ReservingHost): HTMLElement | null | undefined =>
  shadowRoot?.querySelector<HTMLElement>('.mw');

/**
 * Keeps the height that the place had while its content was fetched, so that nothing below moves when the content is
 * shorter. The first touch of the reader gives the room back.
 */
export class ReserveController implements ReactiveController {
  readonly #host: ReservingHost;
  #stop: AbortController | undefined;

  constructor(host: ReservingHost) {
    this.#host = host;
    host.addController(this);
  }

  /** To be called before the content is replaced. */
  keep(): void {
    const { height } = this.#host.getBoundingClientRect();
    if (height === 0 || this.#stop) return;
    innerOf(this.#host)?.style.setProperty('min-block-size', `${height}px`);
    this.#stop = new AbortController();
    const options = { capture: true, passive: true, signal: this.#stop.signal };
    for (const type of ['pointerdown', 'keydown', 'input']) addEventListener(type, this.#release, options);
  }

  hostDisconnected(): void {
    this.#release();
  }

  readonly #release = (): void => {
    if (!this.#stop) return;
    this.#stop.abort();
    this.#stop = undefined;
    innerOf(this.#host)?.style.removeProperty('min-block-size');
  };
}
