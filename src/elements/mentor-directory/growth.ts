import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { EndWatcher, readerIn } from '../parts/end-watcher.js';

/** How many people are drawn at first, and how many more at a time. */
export const SLICE = 12;

/** How far below what is seen the next slice is drawn once a reader scrolls, so that no end is met. */
const AHEAD = '1500px';

type GrowthHost = ReactiveControllerHost & { readonly renderRoot: Node & ParentNode };

/** Who goes by keyboard through the people or what stands after them: who types a search may scroll as well. */
function readerAfter({ renderRoot }: GrowthHost): Element | null {
  const activeElement = renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
  const people = renderRoot.querySelector('[part~="people"]');
  if (!activeElement || !people) return null;
  const isBefore = people.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_PRECEDING;
  return isBefore ? null : readerIn(renderRoot);
}

/**
 * How many people of a long list are drawn: a first slice, then one more a frame while the end of the list is near what
 * is seen. What was drawn stays, so that it can be found in the page and read by assistive technology. While somebody
 * goes through the people by keyboard nothing is added: the Tab key comes to an end and to what stands after the list
 * (WCAG 2.1.2).
 */
export class GrowthController implements ReactiveController {
  readonly #host: GrowthHost;
  readonly #end: EndWatcher;
  #shown = SLICE;
  #total = 0;
  #known = 0;

  constructor(host: GrowthHost) {
    this.#host = host;
    this.#end = new EndWatcher({
      ahead: AHEAD,
      reader: () => readerAfter(host),
      onEnd: () => this.more(),
    });
    host.addController(this);
  }

  /** How many are drawn as soon as there are so many. */
  get wanted(): number {
    return Math.min(this.#shown, this.#total);
  }

  /** How many to draw of `total`, of whom `known` are at hand. */
  of(total: number, known: number): number {
    this.#total = total;
    this.#known = known;
    return Math.min(this.#shown, known);
  }

  /** Starts again with the first slice, or with as many as a reader had before. */
  restart(shown = SLICE): void {
    this.#shown = Math.max(shown, SLICE);
  }

  /** Draws more now, or as soon as they are at hand. */
  more(): void {
    if (this.#shown > this.#known) return;
    this.#shown += SLICE;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#end.start();
  }

  hostDisconnected(): void {
    this.#end.stop();
  }

  /** The element after the list stands for its end. */
  hostUpdated(): void {
    this.#end.look(this.#host.renderRoot.querySelector('[data-end]') ?? undefined);
  }
}
