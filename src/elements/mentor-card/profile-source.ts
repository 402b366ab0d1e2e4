import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warn } from '../../context/warn.js';
import type { Profile } from '../../model/person.js';
import { refused, type Problem, type Result } from '../../model/result.js';

/** A card that may be told whom it shows by a property, a script child or an address. */
export type ProfileHost = ReactiveControllerHost & HTMLElement & { readonly person: unknown; readonly src: string };

export type SourceState =
  | { readonly status: 'none' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly profile: Profile }
  | { readonly status: 'failed'; readonly problem: Problem };

const NONE: SourceState = { status: 'none' };

/**
 * Reads the profile of a card from its `person` property, its JSON script child or its `src`, in this order. The card
 * renders again when its children change. A request ends when the card leaves the page.
 */
export class ProfileSource implements ReactiveController {
  readonly #host: ProfileHost;
  #asked: unknown;
  #stop = new AbortController();
  #state = NONE;

  constructor(host: ProfileHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): SourceState {
    return this.#state;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop.abort();
    this.#asked = undefined;
  }

  hostUpdate(): void {
    const wanted = this.#host.person ?? (this.#script() || this.#host.src || undefined);
    if (wanted !== this.#asked) this.#read(wanted);
  }

  /** Reads the same source again. */
  retry(): void {
    this.#read(this.#asked);
    this.#host.requestUpdate();
  }

  #script(): string {
    return this.#host.querySelector(':scope > script[type="application/json"]')?.textContent.trim() ?? '';
  }

  #read(wanted: unknown): void {
    this.#stop.abort();
    this.#asked = wanted;
    this.#state = wanted === undefined ? NONE : { status: 'loading' };
    if (wanted === undefined) return;
    const stop = (this.#stop = new AbortController());
    void this.#answer(wanted, stop.signal)
      .catch(() => refused('person.src'))
      .then((result) => {
        if (!stop.signal.aborted) this.#settle(result);
      });
  }

  /** The parser is loaded only by cards that need it. */
  async #answer(wanted: unknown, signal: AbortSignal): Promise<Result<Profile>> {
    const { parsedProfile, readProfile, fetchProfile } = await import('./profile-reader.js');
    signal.throwIfAborted();
    if (typeof wanted !== 'string') return parsedProfile(wanted);
    return wanted === this.#script() ? readProfile(wanted) : fetchProfile(wanted, this.#host.baseURI, signal);
  }

  #settle(result: Result<Profile>): void {
    this.#state = result.ok
      ? { status: 'ready', profile: result.value }
      : { status: 'failed', problem: result.problem };
    if (!result.ok) {
      const { code, params } = result.problem;
      warn(`<mentor-card>: the profile cannot be shown (${[code, ...Object.values(params)].join(', ')}).`);
    }
    this.#host.requestUpdate();
  }
}
