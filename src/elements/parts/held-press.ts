import type { LitElement, ReactiveController } from 'lit';
import type { DragController } from './drag-controller.js';

/** A press, what was pressed, and where it has come to since. */
type Press = Parameters<DragController<object>['grip']>;

const EVENTS = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const;

/**
 * Holds a press on an element until what drags there is loaded, so that the very first one can become a drag. By then
 * the pointer may stand still.
 */
export class HeldPress implements ReactiveController {
  readonly #host: LitElement;
  readonly #onPress: () => void;
  #press: Press | undefined;
  #stop = new AbortController();

  /** `onPress` is told of each press that is held. */
  constructor(host: LitElement, onPress = (): void => undefined) {
    this.#host = host;
    this.#onPress = onPress;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = new AbortController();
    const options = { passive: true, signal: this.#stop.signal };
    for (const type of EVENTS) this.#host.addEventListener(type, this.#on, options);
  }

  hostDisconnected(): void {
    this.#stop.abort();
    this.#press = undefined;
  }

  /** Hands the press to what drags from now on. */
  pass(mover: { grip: (...press: Press) => void }): void {
    if (this.#press) mover.grip(...this.#press);
    this.#host.removeController(this);
    this.hostDisconnected();
  }

  readonly #on = (event: PointerEvent): void => {
    if (event.type === 'pointermove') {
      if (this.#press) this.#press[2] = event;
      return;
    }
    this.#press = event.type === 'pointerdown' ? [event, event.composedPath()[0]] : undefined;
    if (this.#press) this.#onPress();
  };
}
