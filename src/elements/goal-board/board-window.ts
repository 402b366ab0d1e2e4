import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Columns of up to so many cards are drawn whole. */
const WHOLE = 60;

/** How many cards of a longer column are drawn at first, and how many more at a time. */
export const SLICE = 24;

/** What of a column is drawn. */
export interface Drawn<T> {
  readonly first: readonly T[];
  /** How many are not drawn; they stand between the first and the late ones, or after them. */
  readonly left: number;
  /** Cards further down that somebody has just added or moved. */
  readonly late: readonly T[];
}

const PRINTING = ['beforeprint', 'afterprint'];

/** How far each long column is drawn; on paper to its end. What was drawn stays, so that it can be found in the page. */
export class BoardWindow implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #shown = new Map<string, number>();
  readonly #touched = new Set<string>();
  #isPrinted = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of PRINTING) addEventListener(type, this);
  }

  hostDisconnected(): void {
    for (const type of PRINTING) removeEventListener(type, this);
  }

  handleEvent({ type }: Event): void {
    this.#isPrinted = type === 'beforeprint';
    this.#host.requestUpdate();
  }

  /** Draws the next cards of a column; resolves when that is done. */
  more(column: string): Promise<unknown> {
    this.#shown.set(column, this.#shownOf(column) + SLICE);
    this.#host.requestUpdate();
    return this.#host.updateComplete;
  }

  /** Draws a card from now on, wherever it stands in its column. */
  touch(id: string): void {
    this.#touched.add(id);
    this.#host.requestUpdate();
  }

  of<T extends { readonly id: string }>(column: string, entries: readonly T[]): Drawn<T> {
    const isWhole = this.#isPrinted || entries.length <= WHOLE;
    const shown = isWhole ? entries.length : this.#shownOf(column);
    const late = entries.slice(shown).filter(({ id }) => this.#touched.has(id));
    const first = entries.slice(0, shown);
    return { first, left: entries.length - first.length - late.length, late };
  }

  #shownOf(column: string): number {
    return this.#shown.get(column) ?? SLICE;
  }
}
