import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Busy } from '../../calendar/free-time.js';
import type { BusyReading } from '../../exchange/busy/busy-file.js';

const DAYS_MS = 60 * 86_400_000;

type State = 'none' | 'reading' | 'read' | 'failed';

/** When somebody is busy, by calendar files that are read here; kept for as long as the host is on the page. */
export class BusyController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #state: State = 'none';
  #busy: readonly Busy[] = [];
  #rejected: BusyReading['rejected'] = [];
  #stop: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.forget();
  }

  get state(): State {
    return this.#state;
  }

  get busy(): readonly Busy[] {
    return this.#busy;
  }

  /** What in the files was not understood. */
  get rejected(): BusyReading['rejected'] {
    return this.#rejected;
  }

  /** Reads files in the place of those before. */
  async read(files: readonly Blob[], from: string, zone: string): Promise<void> {
    this.forget();
    const stop = (this.#stop = new AbortController());
    this.#show('reading');
    const window = { from, to: new Date(Date.parse(from) + DAYS_MS).toISOString(), zone, signal: stop.signal };
    try {
      const { readBusy } = await import('../../exchange/busy/busy-file.js');
      const found = await Promise.all(files.map(async (file) => readBusy(await file.text(), window)));
      if (stop.signal.aborted) return;
      this.#busy = found.flatMap(({ busy }) => busy);
      this.#rejected = found.flatMap(({ rejected }) => rejected);
      this.#show('read');
    } catch {
      if (!stop.signal.aborted) this.#show('failed');
    }
  }

  forget(): void {
    this.#stop?.abort();
    this.#busy = [];
    this.#rejected = [];
    this.#show('none');
  }

  #show(state: State): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
