import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where a card would land. */
export interface DropPlace {
  readonly column: string;
  readonly index: number;
}

/** A card on its way. */
export interface Drag extends DropPlace {
  readonly id: string;
}

export interface DragOptions {
  /** The cards and lanes: `[data-goal]` inside `[data-column]`. */
  readonly root: () => ParentNode;
  /** The card was lifted, or would now land somewhere else. */
  readonly onMove: (drag: Drag) => void;
  /** The card was dropped. */
  readonly onDrop: (drag: Drag) => void;
  /** The card went back to its place. */
  readonly onCancel: (id: string) => void;
}

/** A mouse must travel this far, in CSS pixels, before a press becomes a drag. */
const THRESHOLD = 5;
/** Within this distance of the window's edge, in CSS pixels, the page scrolls along. */
const EDGE = 56;

interface Grip {
  readonly card: HTMLElement;
  readonly id: string;
  readonly pointer: number;
  readonly startX: number;
  readonly startY: number;
  /** Where inside the card it was gripped. */
  readonly offsetX: number;
  readonly offsetY: number;
}

const isControl = (target: Element): boolean => target.closest('button, a, input, select, textarea') !== null;

const isHandle = (target: Element): boolean => target.closest('[data-handle]') !== null;

/**
 * Lets cards be dragged with mouse, pen or finger, and reports where they were dropped; it moves no nodes. A mouse grips
 * a card anywhere but on a control; a finger grips the handle, so that the rest of the card still scrolls the page.
 * Everything it does can be done without dragging (WCAG 2.5.7).
 */
export class DragController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: DragOptions;
  #grip: Grip | undefined;
  #drag: Drag | undefined;
  #x = 0;
  #y = 0;
  #listening: AbortController | undefined;
  #justDropped = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: DragOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The card on its way, or undefined. */
  get current(): Drag | undefined {
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

  /** Keeps the card under the pointer, also when the lanes were laid out anew. */
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
    const handle = isHandle(target);
    if (!handle && (event.pointerType !== 'mouse' || isControl(target))) return;
    const card = target.closest<HTMLElement>('[data-goal]');
    const id = card?.dataset['goal'];
    if (!card || id === undefined) return;
    const { left, top } = card.getBoundingClientRect();
    const { clientX, clientY, pointerId } = event;
    this.#grip = {
      card,
      id,
      pointer: pointerId,
      startX: clientX,
      startY: clientY,
      offsetX: clientX - left,
      offsetY: clientY - top,
    };
    this.#listen();
    if (since) this.#onMove(since);
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
        if (this.#isOurs(event)) this.#cancel();
      },
      { signal },
    );
    addEventListener('keydown', (event) => this.#onKey(event), { signal, capture: true });
    addEventListener('scroll', () => this.#place(), { signal, capture: true });
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
    if (this.#y < EDGE) scrollBy(0, -EDGE / 4);
    else if (this.#y > innerHeight - EDGE) scrollBy(0, EDGE / 4);
    this.#place();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#drag) return;
    event.preventDefault();
    event.stopPropagation();
    this.#cancel();
  }

  #place(): void {
    const grip = this.#grip;
    if (!grip) return;
    const place = this.#placeAt(grip.id) ?? this.#drag;
    if (!place) return;
    const changed = place.column !== this.#drag?.column || place.index !== this.#drag.index;
    this.#drag = { id: grip.id, column: place.column, index: place.index };
    if (changed) this.#options.onMove(this.#drag);
    this.#follow(grip);
  }

  /** The lane under the pointer, and how many of its other cards lie above. */
  #placeAt(id: string): DropPlace | undefined {
    for (const lane of this.#options.root().querySelectorAll<HTMLElement>('[data-column]')) {
      const { left, right, top, bottom } = lane.getBoundingClientRect();
      if (this.#x < left || this.#x > right || this.#y < top || this.#y > bottom) continue;
      const cards = [...lane.querySelectorAll<HTMLElement>('[data-slot]')].filter(
        (slot) => slot.dataset['slot'] !== id,
      );
      const middle = (slot: HTMLElement) => {
        const box = slot.getBoundingClientRect();
        return box.top + box.height / 2;
      };
      return { column: lane.dataset['column'] ?? '', index: cards.filter((slot) => middle(slot) < this.#y).length };
    }
    return undefined;
  }

  #follow({ card, offsetX, offsetY }: Grip): void {
    const slot = card.closest('[data-slot]');
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

  #cancel(): void {
    const drag = this.#drag;
    this.#justDropped = drag !== undefined;
    this.#end();
    if (drag) this.#options.onCancel(drag.id);
  }

  #end(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    this.#grip?.card.style.removeProperty('translate');
    this.#grip = undefined;
    if (!this.#drag) return;
    this.#drag = undefined;
    this.#host.requestUpdate();
  }
}
