import type { LitElement, ReactiveController } from 'lit';
import { onReach } from '../../context/reach.js';
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
  #stopReach: (() => void) | undefined;

  constructor(host: LitElement, loads: Readonly<Record<N, Load>>) {
    this.#host = host;
    this.#loads = loads;
    host.addController(this);
  }

  /** Why the part asked for last is not there; for `renderProblem`. */
  get problem(): Problem | undefined {
    return this.#problem;
  }

  /** The first touch of a pointer or of the focus fetches all parts, before they are asked for. */
  hostConnected(): void {
    this.#stopReach = onReach(this.#host, () => {
      for (const load of Object.values<Load>(this.#loads)) load().catch(() => undefined);
    });
  }

  hostDisconnected(): void {
    this.#stopReach?.();
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
}
