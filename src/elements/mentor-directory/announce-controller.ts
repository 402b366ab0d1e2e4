import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A pause in which nothing changes: what is said while somebody types would only interrupt. */
const PAUSE_MS = 500;

/** Says how many people there are once the reader pauses, for a live region. */
export class AnnounceController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wanted = '';
  #said = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What the live region holds. */
  get text(): string {
    return this.#said;
  }

  /** Replaces what waits to be said. What was said last is not said again. */
  say(text: string): void {
    if (text === this.#wanted) return;
    this.#wanted = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#said = text;
      this.#host.requestUpdate();
    }, PAUSE_MS);
  }

  /** What is there from the start needs no announcement. */
  known(text: string): void {
    this.#wanted = text;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
