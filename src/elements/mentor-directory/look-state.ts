import type { ReactiveControllerHost } from 'lit';
import type { View } from './render-found.js';

/** How the reader has arranged the directory: cards or list, choices open in a narrow place. */
export class LookState {
  readonly #host: ReactiveControllerHost;
  /** Undefined: as the page wants it. */
  view: View | undefined;
  isOpen = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  readonly onView = (view: View): void => {
    this.view = view;
    this.#host.requestUpdate();
  };

  readonly onOpen = (): void => {
    this.isOpen = !this.isOpen;
    this.#host.requestUpdate();
  };
}
