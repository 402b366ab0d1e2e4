import type { ReactiveController, ReactiveControllerHost } from 'lit';

type PlaceHost = ReactiveControllerHost & HTMLElement;

/** How many people are drawn. */
interface Drawn {
  readonly wanted: number;
}

/** Where a reader was: how many people were drawn, and whose card had the focus. */
export interface Place {
  readonly shown: number;
  readonly person: string;
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null || !('shown' in value) || !('person' in value)) return false;
  return typeof value.shown === 'number' && typeof value.person === 'string';
}

/** Frames until what is drawn has its size. */
const SETTLING = 10;

/** Whether this page was reached by a reload or a step through the history. */
function isReturn(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate';
}

/**
 * Keeps a reader's place for the way back: it is written when the page or the directory goes, and read once by a page
 * that was returned to. Storages that refuse keep nothing.
 */
export class PlaceController implements ReactiveController {
  readonly #host: PlaceHost;
  readonly #drawn: Drawn;

  constructor(host: PlaceHost, drawn: Drawn) {
    this.#host = host;
    this.#drawn = drawn;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#write);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#write);
  }

  /** The place of before, where the reader came back to it. */
  read(): Place | undefined {
    if (!isReturn()) return undefined;
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(this.#key) ?? 'null');
      sessionStorage.removeItem(this.#key);
      return isPlace(kept) ? kept : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps what gets the focus in sight while the people before it, of a guessed size until they are drawn, take their own. */
  async hold(focusing: Promise<void>): Promise<void> {
    await focusing;
    const focused = this.#host.shadowRoot?.activeElement;
    for (let frame = 0; frame < SETTLING && focused?.matches(':focus'); frame++) {
      focused.scrollIntoView({ block: 'nearest' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }

  get #place(): Place {
    const focused = this.#host.shadowRoot?.activeElement?.closest<HTMLElement>('[data-person]');
    return { shown: this.#drawn.wanted, person: focused?.dataset['person'] ?? '' };
  }

  /** The address and the place among the directories of the page tell one from another. */
  get #key(): string {
    const all = [...document.querySelectorAll(this.#host.localName)];
    return `mentorship-widgets/place/${location.pathname}${location.search}#${this.#host.id || all.indexOf(this.#host)}`;
  }

  readonly #write = (): void => {
    try {
      sessionStorage.setItem(this.#key, JSON.stringify(this.#place));
    } catch {
      // a page that may not keep anything starts from the top
    }
  };
}
