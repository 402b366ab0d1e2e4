import type { LitElement, ReactiveController } from 'lit';
import type { Problem } from '../../model/result.js';

type Load = () => Promise<unknown>;

/**
 * Parts of an element that are loaded when somebody reaches for it, so that a page that is only read stays light. A tag
 * of a part may stand in a template before it is loaded: it is upgraded in place, with the properties set until then.
 */
export class PartsController<N extends string> implements ReactiveController {
  readonly #host: LitElement;
  readonly #loads: Readonly<Record<N, Load>>;
  #problem: Problem | undefined;

  constructor(host: LitElement, loads: Readonly<Record<N, Load>>) {
    this.#host = host;
    this.#loads = loads;
    host.addController(this);
  }

  /** Why the part asked for last is not there; for `renderProblem`. */
  get problem(): Problem | undefined {
    return this.#problem;
  }

  hostConnected(): void {
    this.#host.addEventListener('pointerover', this.#warm);
    this.#host.addEventListener('focusin', this.#warm);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('pointerover', this.#warm);
    this.#host.removeEventListener('focusin', this.#warm);
  }

  /** Loads a part; answers whether it can be used. A failure is kept in `problem`, and the next call tries again. */
  async need(name: N): Promise<boolean> {
    this.#problem = await this.#loads[name]().then(
      () => undefined,
      () => ({ code: 'part.unavailable', params: {} }),
    );
    this.#host.requestUpdate();
    return this.#problem === undefined;
  }

  /** The first touch of a pointer or of the focus fetches all parts, before they are asked for. */
  readonly #warm = (): void => {
    this.hostDisconnected();
    for (const load of Object.values<Load>(this.#loads)) load().catch(() => undefined);
  };
}
