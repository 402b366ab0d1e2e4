import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warn } from '../../context/warn.js';
import { NO_PACK, type AgreementPack } from '../../model/agreement.js';

/** An element that may be told what a host demands by a property, a script child or an address. */
export type PackHost = ReactiveControllerHost & HTMLElement & { readonly pack: unknown; readonly src: string };

/**
 * Reads what the host changes about agreements from the `pack` property, the JSON script child or `src`, in this order.
 * What cannot be used is warned of with its path; without a pack the element works all the same. A request ends when the
 * element leaves the page.
 */
export class PackSource implements ReactiveController {
  readonly #host: PackHost;
  #asked: unknown;
  #stop = new AbortController();
  #pack = NO_PACK;
  #isReading = false;

  constructor(host: PackHost) {
    this.#host = host;
    host.addController(this);
  }

  get pack(): AgreementPack {
    return this.#pack;
  }

  /** True until a pack that was asked for has come or failed: what it locks must not be written meanwhile. */
  get isReading(): boolean {
    return this.#isReading;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop.abort();
    this.#asked = undefined;
  }

  hostUpdate(): void {
    const wanted = this.#host.pack ?? (this.#script() || this.#host.src || undefined);
    if (wanted !== this.#asked) this.#read(wanted);
  }

  #script(): string {
    return this.#host.querySelector(':scope > script[type="application/json"]')?.textContent.trim() ?? '';
  }

  #read(wanted: unknown): void {
    this.#stop.abort();
    this.#asked = wanted;
    this.#isReading = wanted !== undefined;
    if (wanted === undefined) return;
    const stop = (this.#stop = new AbortController());
    void this.#answer(wanted, stop.signal)
      .catch(() => {
        warn(`<${this.#host.localName}>: the pack could not be fetched.`);
        return NO_PACK;
      })
      .then((pack) => {
        if (stop.signal.aborted) return;
        this.#pack = pack;
        this.#isReading = false;
        this.#host.requestUpdate();
      });
  }

  /** The reader is loaded only where there is a pack. */
  async #answer(wanted: unknown, signal: AbortSignal): Promise<AgreementPack> {
    const { readPack } = await import('./pack-reader.js');
    return readPack(this.#host, wanted, wanted === this.#script(), signal);
  }
}
