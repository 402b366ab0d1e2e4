import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A card on its way, and the place where it would land. */
export type Drag<P extends object> = P & { readonly id: string };

/** What a press lifts. */
export interface Lift {
  readonly card: HTMLElement;
  readonly id: string;
  /**
   * For how long, in milliseconds, it has to be held before it is lifted; one that travels before that scrolls the page.
   * Without it, the travel lifts it.
   */
  readonly hold?: number | undefined;
}

export interface DragOptions<P extends object> {
  /** What a press on a target lifts; undefined where it lifts nothing. */
  readonly liftAt: (target: Element, event: PointerEvent) => Lift | undefined;
  /** The box from which a card is lifted, which does not travel with it. */
  readonly slotOf: (card: HTMLElement) => Element | null;
  /** The place under the pointer, in CSS pixels of the window; undefined where there is none. */
  readonly placeAt: (id: string, x: number, y: number) => P | undefined;
  readonly isSame: (a: P, b: P) => boolean;
  /** The card was lifted, or would now land somewhere else. */
  readonly onMove: (drag: Drag<P>) => void;
  /** The card was dropped. */
  readonly onDrop: (drag: Drag<P>) => void;
  /** The card went back to its place. */
  readonly onCancel: (id: string) => void;
}

/** A mouse must travel this far, in CSS pixels, before a press becomes a drag. */
const THRESHOLD = 5;
/** Within this distance of the window's edge, in CSS pixels, the page scrolls along. */
const EDGE = 56;

interface Grip extends Lift {
  readonly pointer: number;
  readonly startX: number;
  readonly startY: number;
  /** Where inside the card it was gripped. */
  readonly offsetX: number;
  readonly offsetY: number;
}

/**
 * Lets cards be dragged with mouse, pen or finger, and reports where they were dropped; it moves no nodes. Everything it
 * does can be done without dragging (WCAG 2.5.7).
 */
export class DragController<P extends object> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: DragOptions<P>;
  #grip: Grip | undefined;
  #drag: Drag<P> | undefined;
  #x = 0;
  #y = 0;
  #holding: ReturnType<typeof setTimeout> | undefined;
  #listening: AbortController | undefined;
  #justDropped = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: DragOptions<P>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The card on its way, or undefined. */
  get current(): Drag<P> | undefined {
    return this.#drag;
  }

  hostConnected(): void {
    this.#host.addEventListener('pointerdown', this.#onPointerDown);
    this.#host.addEventListener('mousedown', this.#onMouseDown);
    this.#host.addEventListener('click', this.#onClick, { capture: true });
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('pointerdown', this.#onPointerDown);
    this.#host.removeEventListener('mousedown', this.#onMouseDown);
    this.#host.removeEventListener('click', this.#onClick, { capture: true });
    this.#end();
  }

  /** Keeps the card under the pointer, also when the places were laid out anew. */
  hostUpdated(): void {
    if (this.#drag && this.#grip) this.#follow(this.#grip);
  }

  readonly #onPointerDown = (event: PointerEvent): void => {
    this.grip(event, event.composedPath()[0]);
  };

  /** A press on `target`, which becomes a drag when it travels; `since` is the last that was seen of its way. */
  grip(event: PointerEvent, target: EventTarget | undefined, since?: PointerEvent): void {
    this.#justDropped = false;
    if (event.button !== 0 || this.#grip || !(target instanceof Element)) return;
    const lift = this.#options.liftAt(target, event);
    if (!lift) return;
    const { left, top } = lift.card.getBoundingClientRect();
    const { clientX, clientY, pointerId } = event;
    this.#grip = {
      ...lift,
      pointer: pointerId,
      startX: clientX,
      startY: clientY,
      offsetX: clientX - left,
      offsetY: clientY - top,
    };
    this.#listen();
    this.#hold(this.#grip);
    if (since) this.#onMove(since);
  }

  /** Puts the card back. */
  cancel(): void {
    const drag = this.#drag;
    this.#justDropped = drag !== undefined;
    this.#end();
    if (drag) this.#options.onCancel(drag.id);
  }

  #hold({ hold, startX, startY }: Grip): void {
    if (hold === undefined) return;
    [this.#x, this.#y] = [startX, startY];
    this.#holding = setTimeout(() => {
      this.#place();
    }, hold);
  }

  /** A held card selects no text and starts no drag of the browser's own. */
  readonly #onMouseDown = (event: MouseEvent): void => {
    if (this.#grip) event.preventDefault();
  };

  /** The press on the handle that ended a drag is no click. */
  readonly #onClick = (event: Event): void => {
    if (!this.#justDropped) return;
    this.#justDropped = false;
    event.stopPropagation();
    event.preventDefault();
  };

  #listen(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('pointermove', (event) => this.#onMove(event), { signal });
    addEventListener(
      'pointerup',
      (event) => {
        if (this.#isOurs(event)) this.#drop();
      },
      { signal },
    );
    addEventListener(
      'pointercancel',
      (event) => {
        if (this.#isOurs(event)) this.cancel();
      },
      { signal },
    );
    // a finger that stays opens the menu of the browser
    addEventListener(
      'contextmenu',
      (event) => {
        if (this.#grip?.hold !== undefined) event.preventDefault();
      },
      { signal },
    );
    addEventListener('keydown', (event) => this.#onKey(event), { signal, capture: true });
    addEventListener('scroll', () => this.#onScroll(), { signal, capture: true });
  }

  #isOurs(event: PointerEvent): boolean {
    return event.pointerId === this.#grip?.pointer;
  }

  #onMove(event: PointerEvent): void {
    const grip = this.#grip;
    if (!grip || !this.#isOurs(event)) return;
    // a press that was taken over late may have ended unseen
    if (event.buttons === 0) {
      this.#end();
      return;
    }
    this.#x = event.clientX;
    this.#y = event.clientY;
    const far = Math.hypot(this.#x - grip.startX, this.#y - grip.startY) >= THRESHOLD;
    if (!this.#drag && !far) return;
    if (!this.#drag && grip.hold !== undefined) {
      this.#end();
      return;
    }
    if (this.#y < EDGE) scrollBy(0, -EDGE / 4);
    else if (this.#y > innerHeight - EDGE) scrollBy(0, EDGE / 4);
    this.#place();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#drag) return;
    event.preventDefault();
    event.stopPropagation();
    this.cancel();
  }

  /** The page that scrolls under a finger that only rests on it is meant, not the card. */
  #onScroll(): void {
    if (this.#drag || this.#grip?.hold === undefined) this.#place();
    else this.#end();
  }

  #place(): void {
    const grip = this.#grip;
    if (!grip) return;
    const place = this.#options.placeAt(grip.id, this.#x, this.#y) ?? this.#drag;
    if (!place) return;
    const changed = !this.#drag || !this.#options.isSame(place, this.#drag);
    this.#drag = { ...place, id: grip.id };
    if (changed) this.#options.onMove(this.#drag);
    this.#follow(grip);
  }

  #follow({ card, offsetX, offsetY }: Grip): void {
    const slot = this.#drag && this.#options.slotOf(card);
    if (!slot) return;
    const { left, top } = slot.getBoundingClientRect();
    card.style.setProperty('translate', `${String(this.#x - offsetX - left)}px ${String(this.#y - offsetY - top)}px`);
  }

  #drop(): void {
    const drag = this.#drag;
    this.#justDropped = drag !== undefined;
    this.#end();
    if (drag) this.#options.onDrop(drag);
  }

  #end(): void {
    clearTimeout(this.#holding);
    this.#listening?.abort();
    this.#listening = undefined;
    this.#grip?.card.style.removeProperty('translate');
    this.#grip = undefined;
    if (!this.#drag) return;
    this.#drag = undefined;
    this.#host.requestUpdate();
  }
}
