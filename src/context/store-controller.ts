import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Result } from '../model/result.js';
import type { Command } from '../store/commands/command.js';
import { emptySnapshot, type Snapshot } from '../store/snapshot.js';
import type { MentorshipStore, Written } from '../store/store.js';
import { onlyProvider, onProviders, pageStore, providerAround, providerById, whenParsed } from './page.js';
import { onReach } from './reach.js';
import { sendsContext, storeContext } from './store-context.js';
import { warn } from './warn.js';

/** An element that reads a store; `provider` names one elsewhere on the page. */
export type StoreHost = ReactiveControllerHost & HTMLElement & { readonly provider: string };

const ABSENT = emptySnapshot('absent', { person: '', name: '', roles: [], zone: 'UTC' });

/**
 * Gives an element its store and renders it again after each new snapshot.
 *
 * The store is, in this order: that of the provider named by `provider`, the nearest provider above, the page's only
 * provider (with a warning), the page-wide default. A provider that comes later wins.
 */
export class StoreController implements ReactiveController {
  readonly #host: StoreHost;
  readonly #needed: () => boolean;
  #fromContext: MentorshipStore | undefined;
  #store: MentorshipStore | undefined;
  #stopStore: (() => void) | undefined;
  #stopPage: (() => void) | undefined;
  #shared = false;

  /** `needed`: whether the element wants data now; a card with attributes alone does not. */
  constructor(host: StoreHost, needed: () => boolean = () => true) {
    this.#host = host;
    this.#needed = needed;
    host.addController(this);
    if (!sendsContext()) return;
    new ContextConsumer(host, {
      context: storeContext,
      subscribe: true,
      callback: (store) => {
        this.#fromContext = store;
        this.#choose();
      },
    });
  }

  get store(): MentorshipStore | undefined {
    return this.#store;
  }

  get snapshot(): Snapshot {
    return this.#stopStore ? (this.#store?.snapshot ?? ABSENT) : ABSENT;
  }

  /** Whether a provider shows the notices of this store; otherwise the element does. */
  get hasProvider(): boolean {
    return this.#shared;
  }

  /** Carries out a command; without a store it is refused, never lost in silence. */
  dispatch(command: Command): Promise<Result<Written>> {
    return (
      this.#store?.dispatch(command) ??
      Promise.resolve({ ok: false, problem: { code: 'storage.unavailable', params: {} } })
    );
  }

  hostConnected(): void {
    this.#stopPage = onProviders(() => this.#choose());
    void whenParsed().then(() => {
      if (this.#host.isConnected) this.#choose(true);
    });
  }

  hostUpdate(): void {
    this.#choose();
  }

  hostDisconnected(): void {
    this.#stopPage?.();
    this.#stopPage = undefined;
    this.#unsubscribe();
    this.#fromContext = undefined;
    this.#store = undefined;
  }

  #choose(parsed = document.readyState !== 'loading'): void {
    if (!this.#host.isConnected) return;
    const next = this.#linked() ?? this.#fallback(parsed);
    if (next !== this.#store) {
      this.#unsubscribe();
      this.#store = next;
      this.#host.requestUpdate();
    }
    if (this.#store && !this.#stopStore && this.#needed()) this.#subscribe(this.#store);
  }

  /** Lit makes a removed attribute null. */
  get #named(): string {
    return this.#host.provider || '';
  }

  #linked(): MentorshipStore | undefined {
    this.#shared = true;
    return this.#named === ''
      ? (this.#fromContext ?? providerAround(this.#host)?.store)
      : providerById(this.#named)?.store;
  }

  #fallback(parsed: boolean): MentorshipStore | undefined {
    if (!parsed || this.#named !== '') return undefined;
    const only = onlyProvider();
    if (only) {
      warn(`<${this.#host.localName}> stands outside <mentorship-provider>; it uses the only one of this page.`);
      return only.store;
    }
    this.#shared = false;
    return pageStore();
  }

  #subscribe(store: MentorshipStore): void {
    const stopStore = store.subscribe(() => this.#host.requestUpdate());
    // who reaches for the element may write soon: what that needs is fetched before a click has to wait for it
    const stopReach = onReach(this.#host, () => store.warm());
    this.#stopStore = () => {
      stopStore();
      stopReach();
    };
  }

  #unsubscribe(): void {
    this.#stopStore?.();
    this.#stopStore = undefined;
  }
}
