import { ContextProvider } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { identityOf, knownLocalPerson, type User } from '../../context/identity.js';
import { providerChanged, registerDefaultStore, registerProvider } from '../../context/page.js';
import { browserPlatform } from '../../context/platform.js';
import { sendsContext, storeContext } from '../../context/store-context.js';
import { common } from '../../locale/en/common.js';
import { LocalizeController } from '../../locale/localize.js';
import type { StorageAdapter, StorageFactory } from '../../storage/contract.js';
import type { Platform } from '../../store/platform.js';
import type { Identity } from '../../store/snapshot.js';
import { createStore, type MentorshipStore } from '../../store/store.js';
import { base } from '../../theme/base.js';
import { VERSION } from '../../context/version.js';
import { isLostObject, oneOf, zoneOf } from '../parts/attributes.js';
import { define } from '../parts/define.js';
import { saveCopy } from '../parts/save-copy.js';
import { renderNotices, stateStyles } from '../parts/states.js';
import type { ClaimSetting, LocalClaim } from './local-claim.js';
import type { NudgeDueDetail } from './mentorship-provider-reminders.js';

export type { NudgeDueDetail };

const DEFAULT_DATABASE = 'mentorship-widgets';

const memory = async (): Promise<StorageFactory> => (await import('../../storage/memory.js')).memoryStorage();
const indexedDb = (name: string) => async (): Promise<StorageFactory> =>
  (await import('../../storage/indexeddb.js')).indexedDBStorage({ name });

/** Each part is asked for here: what it shares with the provider then stays with the provider. */
const loadClaim = (): Promise<unknown> => import('./mentorship-provider-claim.js');
const loadReminders = (): Promise<unknown> => import('./mentorship-provider-reminders.js');

/** The name of the storage that a page without a provider has. */
const DEFAULT_NAME = `indexeddb/${DEFAULT_DATABASE}`;

/** What `store-error` tells: why the storage failed. */
export interface StoreErrorDetail {
  /** A code of the storage contract with `storage.` before it. */
  readonly code: string;
}

/**
 * Gives the elements inside it their person and their storage. Without any attribute it keeps everything in this
 * browser (IndexedDB) for one local person.
 *
 * @summary Connects elements with a person and a storage.
 * @slot - The page's elements. They may stand at any depth.
 * @csspart notices - What the page has to tell: a blocked storage, waiting changes, entries kept aside.
 * @fires {CustomEvent<StoreErrorDetail>} store-error - The storage failed; elements show their failed state with a way to try again.
 * @fires {CustomEvent<NudgeDueDetail>} nudge-due - With `reminders`: something waits for the person. Once a page for each; where the host prevents it, because it tells the person itself, it is not shown.
 * @key {Tab, Shift+Tab} Nothing of its own stops the focus, except reminders and the offer to move what was written before signing in.
 * @key {Enter, Space} On a button: saves a copy, looks at what would move, moves it, or leaves it for later. On a reminder: puts it off.
 * @key {Escape} Closes the preview of what would move; nothing has moved then.
 * @announces {status} Changes that wait: "Waiting (2)".
 * @announces {status} That the page cannot keep what is written, and that entries of a newer version are kept but not shown.
 * @announces {status} That something was written on this device before signing in, how far the move is, and how much was moved.
 * @announces {status} When a reminder that was put off comes back.
 * @announces {alert} What could not be moved, and that it is still on this device.
 */
export class MentorshipProvider extends LitElement {
  static readonly version = VERSION;
  static override styles = [base, stateStyles];

  /** The current person: an id, an object `{id, name?, roles?}`, or null (attribute: `visitor`) for somebody who is not signed in. Absent: one local person of this browser. */
  @property() user: User | undefined;
  /** The person's name, where `user` is only an id. */
  @property({ attribute: 'user-name' }) userName = '';
  /** IANA zone in which the person reads hours. Default: that of the browser. */
  @property() zone = '';
  /** Where records are kept: `indexeddb` (default; this browser) or `memory` (until the tab is closed). */
  @property() storage = '';
  /** Name of the IndexedDB database. With a storage of your own, drafts and waiting changes are kept under this name. */
  @property() database = DEFAULT_DATABASE;
  /** A storage of the host's choice; goes before `storage`. */
  @property({ attribute: false }) storageFactory: StorageFactory | undefined;
  /** Does not offer to move what was written on this device before signing in; for devices that several people share. */
  @property({ type: Boolean, attribute: 'no-claim' }) noClaim = false;
  /** Shows what waits for the person, at most so many at once: a number, 3 where it is empty. Absent: none. */
  @property() reminders: string | undefined;
  /** Hours at which no reminder is shown, where the person is: `20:00-07:30`. */
  @property({ attribute: 'quiet-hours' }) quietHours = '';
  /** The present instant (UTC ISO); a host may show another day. */
  @property({ attribute: false }) clock: (() => string) | undefined;

  readonly #localize = new LocalizeController(this, common);
  readonly #context = sendsContext() ? new ContextProvider(this, { context: storeContext }) : undefined;
  #store: MentorshipStore | undefined;
  /** The wishes that the store was made for. */
  #granted: readonly unknown[] = [];
  #withdraw: (() => void) | undefined;
  #failed = false;
  /** What was written on this device before this person signed in. */
  @state() private claim: LocalClaim | undefined;

  /** The store of this provider. */
  get store(): MentorshipStore {
    return this.#store ?? this.#openStore();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // what the page set before the script had come is there from the first update on
    if (!this.hasUpdated) this.performUpdate();
    if (!this.#store) this.#openStore();
    this.#withdraw ??= registerProvider(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // a move within the page disconnects and connects at once
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#withdraw?.();
      this.#withdraw = undefined;
      this.#closeStore();
    });
  }

  override willUpdate(): void {
    if (!this.#store || this.#wishes().every((wish, index) => wish === this.#granted[index])) return;
    this.#closeStore();
    this.#openStore();
    providerChanged();
  }

  override render(): TemplateResult {
    const { store } = this;
    const notices = renderNotices(this.#localize, store.snapshot, () => void saveCopy(store));
    const told = html`<div class="mw">${notices}</div>`;
    const claim = this.claim && html`<mentorship-provider-claim .claim=${this.claim}></mentorship-provider-claim>`;
    // no white space between: a host may show it
    return html`${told}${claim ?? nothing}${this.#renderReminders()}<slot></slot>`;
  }

  /** Lit makes a removed attribute null. */
  #renderReminders(): TemplateResult | typeof nothing {
    const { reminders, quietHours } = this;
    if (typeof reminders !== 'string') return nothing;
    void loadReminders().catch(() => undefined);
    return html`<mentorship-provider-reminders
      .most=${reminders}
      .quiet=${quietHours || ''}
    ></mentorship-provider-reminders>`;
  }

  /** All that a store is made of. An equal user is the same one: frameworks make the object anew with each render. */
  #wishes(): readonly unknown[] {
    const { user, userName, zone, storage, database, storageFactory, clock } = this;
    return [JSON.stringify(user), userName, zone, storage, database, storageFactory, clock];
  }

  /** Lit makes a removed attribute null. */
  #identity(platform: Platform): Identity {
    const lost = typeof this.user === 'string' && isLostObject(this, 'user', this.user);
    const identity = identityOf(lost ? undefined : this.user, zoneOf(this, 'zone', this.zone || ''), platform);
    return this.userName ? { ...identity, name: this.userName } : identity;
  }

  #openStore(): MentorshipStore {
    const platform = browserPlatform(this.clock);
    const kind = oneOf(this, 'storage', this.storage || '', ['indexeddb', 'memory']);
    const database = this.database || DEFAULT_DATABASE;
    const custom = this.storageFactory;
    const built = kind === 'memory' ? memory : indexedDb(database);
    const name = `${custom ? 'custom' : kind}/${database}`;
    let target: StorageAdapter | undefined;
    const store = createStore({
      identity: this.#identity(platform),
      platform,
      storage: async () => {
        const open = custom ?? (await built());
        return async (config) => (target = await open(config));
      },
      fallback: custom ? undefined : memory,
      name,
      onSnapshot: () => {
        if (this.#store !== store) return;
        this.#onSnapshot(store);
        if (store.snapshot.status !== 'ready' || !target) return;
        void this.#lookBack({ store, target, name, platform });
        target = undefined;
      },
    });
    this.#store = store;
    this.#granted = this.#wishes();
    this.#context?.setValue(store);
    return store;
  }

  #closeStore(): void {
    void this.#store?.close();
    this.#store = undefined;
    this.claim = undefined;
  }

  /** Once all is there: what was written on this device before this person signed in is offered for moving. */
  async #lookBack(opened: Pick<ClaimSetting, 'store' | 'target' | 'name' | 'platform'>): Promise<void> {
    const { store, name, platform } = opened;
    const { person } = store.snapshot.identity;
    const from = knownLocalPerson(platform);
    if (this.noClaim || from === undefined || person === '' || (from === person && name === DEFAULT_NAME)) return;
    const part = await import('./local-claim.js').catch(() => undefined);
    const claim = await part?.findLocalClaim({ ...opened, from, usual: DEFAULT_NAME, storageOf: indexedDb });
    if (!claim) return;
    const shows = await loadClaim().catch(() => undefined);
    if (shows && this.#store === store) this.claim = claim;
  }

  #onSnapshot(store: MentorshipStore): void {
    this.requestUpdate();
    const { status, problem } = store.snapshot;
    const failed = status === 'failed';
    if (failed && !this.#failed) {
      const detail: StoreErrorDetail = { code: problem?.code ?? 'storage.unknown' };
      this.dispatchEvent(new CustomEvent('store-error', { detail, bubbles: true, composed: true }));
    }
    this.#failed = failed;
  }
}

registerDefaultStore(() => {
  const platform = browserPlatform();
  return createStore({
    identity: identityOf(undefined, '', platform),
    platform,
    storage: indexedDb(DEFAULT_DATABASE),
    fallback: memory,
    name: DEFAULT_NAME,
  });
});

define('mentorship-provider', MentorshipProvider);

declare global {
  interface HTMLElementTagNameMap {
    'mentorship-provider': MentorshipProvider;
  }
  interface HTMLElementEventMap {
    'store-error': CustomEvent<StoreErrorDetail>;
    'nudge-due': CustomEvent<NudgeDueDetail>;
  }
}
