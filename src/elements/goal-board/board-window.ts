import type { ReactiveControllerHost } from 'lit';

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

/** How far each long column is drawn. What was drawn stays, so that it can be found in the page. */
export class BoardWindow {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate' | 'updateComplete'>;
  readonly #shown = new Map<string, number>();
  readonly #touched = new Set<string>();

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate' | 'updateComplete'>) {
    this.#host = host;
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
    const shown = entries.length > WHOLE ? this.#shownOf(column) : WHOLE;
    const late = entries.slice(shown).filter(({ id }) => this.#touched.has(id));
    const first = entries.slice(0, shown);
    return { first, left: entries.length - first.length - late.length, late };
  }

  #shownOf(column: string): number {
    return this.#shown.get(column) ?? SLICE;
  }
}
