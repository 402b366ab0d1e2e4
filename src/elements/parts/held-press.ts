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
  readonly #onPress: (() => void) | undefined;
  #press: Press | undefined;

  /** `onPress` is told of each press that is held. */
  constructor(host: LitElement, onPress?: () => void) {
    this.#host = host;
    this.#onPress = onPress;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of EVENTS) this.#host.addEventListener(type, this);
  }

  hostDisconnected(): void {
    for (const type of EVENTS) this.#host.removeEventListener(type, this);
    this.#press = undefined;
  }

  handleEvent(event: PointerEvent): void {
    if (event.type === 'pointerdown') {
      this.#press = [event, event.composedPath()[0]];
      this.#onPress?.();
    } else if (event.type !== 'pointermove') this.#press = undefined;
    else if (this.#press) this.#press[2] = event;
  }

  /** Hands the press to what drags from now on. */
  pass(mover: { grip: (...press: Press) => void }): void {
    if (this.#press) mover.grip(...this.#press);
    this.#host.removeController(this);
    this.hostDisconnected();
  }
}
