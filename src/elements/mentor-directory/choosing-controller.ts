import type { ReactiveController } from 'lit';
import type { Problem } from '../../model/result.js';
import type { Choosing, ChoosingHost, ChoosingSetting } from './choosing.js';
import type { Found } from './found.js';

/** A page that is not seen draws no frames. */
const LATEST_MS = 200;

/** When what was drawn is on the screen. */
const painted = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LATEST_MS);
  });

/** Fetches the part that answers a reader once. A question after a failure tries again. */
export class ChoosingController implements ReactiveController {
  readonly #host: ChoosingHost;
  readonly #lent: ChoosingSetting;
  #part: Choosing | undefined;
  #coming: Promise<Choosing | undefined> | undefined;
  #following: Promise<unknown> | undefined;
  #problem: Problem | undefined;

  constructor(host: ChoosingHost, lent: ChoosingSetting) {
    this.#host = host;
    this.#lent = lent;
    host.addController(this);
  }

  get part(): Choosing | undefined {
    return this.#part;
  }

  /** What an address asks for is read before anybody is shown. */
  hostUpdate(): void {
    if (this.#host.urlState !== null && !this.#following) void this.need();
  }

  /** What can be shown by now, and why more cannot be asked. */
  shown(found: Found): Found {
    if (found.status !== 'ready') return found;
    const isRead = this.#host.urlState === null || this.#part !== undefined || this.#problem !== undefined;
    return isRead ? { ...found, problem: found.problem ?? this.#problem } : { status: 'loading', rows: 0 };
  }

  /** Resolves when what is on its way has come, or has not. */
  get settled(): Promise<unknown> | undefined {
    return this.#part ? undefined : this.#following;
  }

  /** Fetches it after what is drawn now. */
  follow(): void {
    this.#following ??= painted().then(() => this.need());
  }

  /** Fetches it now. */
  need(): Promise<Choosing | undefined> {
    this.#coming ??= this.#fetch();
    this.#following = this.#coming;
    return this.#coming;
  }

  async #fetch(): Promise<Choosing | undefined> {
    const loaded = await import('./choosing.js').catch(() => undefined);
    this.#problem = loaded ? undefined : { code: 'directory.unavailable', params: {} };
    if (loaded) this.#part = new loaded.Choosing(this.#host, this.#lent);
    else this.#coming = undefined;
    this.#host.requestUpdate();
    return this.#part;
  }
}
