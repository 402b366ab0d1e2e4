import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { StoreController } from '../../context/store-controller.js';
import { common } from '../../locale/en/common.js';
import { peopleActions } from '../../locale/en/people-actions.js';
import { LocalizeController } from '../../locale/localize.js';
import { shortName } from '../../model/name.js';
import type { Profile } from '../../model/person.js';
import type { KnownPerson } from '../../model/profile.js';
import type { Problem } from '../../model/result.js';
import { shortlisted, shortlistPlace } from '../../model/shortlist.js';
import { PUBLIC_SPACE } from '../../model/space.js';
import { base } from '../../theme/base.js';
import * as icons from '../../theme/icons.js';
import { renderAudience } from '../parts/audience.js';
import { define } from '../parts/define.js';
import { PartsController } from '../parts/parts-controller.js';
import { renderProblem } from '../parts/states.js';
import '../mentorship-provider/mentorship-provider.js';
import type { Action } from './card-actions.js';
import { isTogether, offerOf, PersonLook, type Offer } from './card-offer.js';
import type { CompareChangeDetail, ShortlistChangeDetail } from './events.js';
import { actionStyles } from './mentor-card-actions.styles.js';
import { isoNow } from './minute.js';
import { renderActions, type ActionsContext } from './render-actions.js';
import { sameSighting, type Sighting } from './sighting.js';

/**
 * The part of a card that needs a store: looks a person up, and carries out what the reader does. Loaded only by cards
 * that know the id of their person, or whose host asks for an action.
 *
 * @internal
 * @fires {CustomEvent<Sighting>} sighting-change - The store knows something else about the person.
 * @fires {CustomEvent<ShortlistChangeDetail>} shortlist-change - The reader keeps this person for later or no more, and it is stored.
 * @fires {CustomEvent<CompareChangeDetail>} compare-change - The reader put this person beside others, or took them away.
 */
export class MentorCardActions extends LitElement {
  static override styles = [base, actionStyles];

  /** Id of the person; empty where nobody tells it. */
  @property({ attribute: false }) person = '';
  /** The profile that the card shows. */
  @property({ attribute: false }) profile: Profile | undefined;
  @property({ attribute: false }) provider = '';
  @property({ attribute: false }) actions: readonly Action[] = [];
  /** Whether the person stands beside others. */
  @property({ attribute: false }) compared = false;

  @state() private problem: Problem | undefined;
  @state() private news = '';
  /** A dialog stays after it has done its work, or what it tells would be lost with it. */
  @state() private opened: 'ask' | 'start' | undefined;
  @query('mentorship-requests-ask') private readonly composer!: HTMLElementTagNameMap['mentorship-requests-ask'] | null;
  @query('mentor-card-start') private readonly starter!: HTMLElementTagNameMap['mentor-card-start'] | null;
  @query(':is(.together, .asked)') private readonly outcome!: HTMLElement | null;

  readonly #stored = new StoreController(this, () => this.person !== '');
  readonly #localize = new LocalizeController(this, { ...common, ...peopleActions });
  readonly #parts = new PartsController(this, {
    ask: () => import('../mentorship-requests/mentorship-requests-ask.js'),
    start: () => import('./mentor-card-start.js'),
    vcard: () => import('./save-vcard.js'),
  });
  readonly #look = new PersonLook();
  #told: Sighting | undefined;

  /** Tries again to open the storage. */
  retry(): void {
    this.#stored.store?.retry();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('person')) [this.opened, this.problem, this.news] = [undefined, undefined, ''];
  }

  override updated(): void {
    const sighting = this.#sighting();
    if (sameSighting(this.#told, sighting)) return;
    this.#told = sighting;
    this.dispatchEvent(new CustomEvent('sighting-change', { detail: sighting }));
  }

  override render(): TemplateResult {
    const problem = this.problem ?? this.#parts.problem;
    return html`<div class="mw">
      ${renderActions(this.#context())} ${problem ? renderProblem(this.#localize, problem) : nothing}
      <p class="sr" role="status">${this.news}</p>
      ${this.#renderDialogs()}
    </div>`;
  }

  #renderDialogs(): TemplateResult | typeof nothing {
    const { person, profile, provider, opened } = this;
    const offers = this.#offer().kind === 'ask';
    if (!profile || (!offers && !opened)) return nothing;
    const ask = html`<mentorship-requests-ask
      .person=${{ id: person, profile }}
      .provider=${provider}
      @ask-close=${this.#onDone}
    ></mentorship-requests-ask>`;
    const start = html`<mentor-card-start
      .person=${person}
      .profile=${profile}
      .provider=${provider}
      @mentorship-start=${this.#onDone}
    ></mentor-card-start>`;
    const has = (name: 'ask' | 'start') => opened === name || (offers && this.#has(name));
    return html`${has('ask') ? ask : nothing} ${has('start') ? start : nothing}`;
  }

  #sighting(): Sighting {
    const { snapshot, store } = this.#stored;
    const { person: me, zone } = snapshot.identity;
    const rest = {
      ...{ me, zone, now: () => store?.now() ?? isoNow() },
      together: isTogether({ snapshot, person: this.person }),
      offers: this.#offersAny(),
    };
    if (snapshot.status === 'failed') return { ...rest, status: 'failed', problem: snapshot.problem };
    if (snapshot.status !== 'ready') return { ...rest, status: 'loading' };
    const known = this.#known;
    return known
      ? { ...rest, status: 'found', known, reads: this.#renderReads(known) }
      : { ...rest, status: 'missing' };
  }

  /** The sentence of the narrowest record is true of all that is shown; a part of it may be read by more people. */
  #renderReads({ spaces, profile }: KnownPerson): TemplateResult {
    const { person: me } = this.#stored.snapshot.identity;
    const name = shortName(profile.name);
    const narrowest = renderAudience(this.#localize, spaces.at(-1) ?? PUBLIC_SPACE, me, name);
    const isShorter = spaces.length > 1 && spaces[0] === PUBLIC_SPACE;
    return isShorter ? html`${narrowest}${this.#renderShorter(name)}` : narrowest;
  }

  #renderShorter(name: string): TemplateResult {
    return html`<p class="reads" part="audience">
      ${icons.group()}<span>${this.#localize.t('person.reads.public', { name })}</span>
    </p>`;
  }

  get #known(): KnownPerson | undefined {
    return this.#look.find(this.#stored.snapshot, this.person);
  }

  #has(action: Action): boolean {
    return this.actions.includes(action);
  }

  #offer(): Offer {
    const { snapshot, store } = this.#stored;
    if (!store) return { kind: 'nothing' };
    return offerOf({ snapshot, person: this.person, profile: this.profile, now: store.now() });
  }

  /** Whether the person is on the reader's list; undefined where there is nothing to keep for later. */
  #kept(): boolean | undefined {
    const { snapshot, store } = this.#stored;
    const { person: me } = snapshot.identity;
    const keeps = store !== undefined && me !== '' && this.person !== '' && me !== this.person;
    if (!keeps || !this.#has('favourite')) return undefined;
    const kept = shortlisted(snapshot.of('shortlist'), me).includes(this.person);
    return kept || !isTogether({ snapshot, person: this.person }) ? kept : undefined;
  }

  #offersAny(): boolean {
    const asks = (this.#has('ask') || this.#has('start')) && this.#offer().kind !== 'nothing';
    return asks || this.#kept() !== undefined || this.#has('compare') || this.#has('vcard');
  }

  #context(): ActionsContext {
    const name = this.profile?.name ?? '';
    const { snapshot } = this.#stored;
    return {
      ...{ localize: this.#localize, name, called: shortName(name), zone: snapshot.identity.zone },
      ...{ offer: this.#offer(), ready: snapshot.status === 'ready' },
      ...{ asks: this.#has('ask'), starts: this.#has('start'), saves: this.#has('vcard'), kept: this.#kept() },
      compared: this.#has('compare') ? this.compared : undefined,
      onAsk: () => void this.#open('ask'),
      onStart: () => void this.#open('start'),
      onKeep: () => void this.#keep(),
      onCompare: this.#onCompare,
      onSave: () => void this.#save(),
    };
  }

  async #open(name: 'ask' | 'start'): Promise<void> {
    if (!(await this.#parts.need(name))) return;
    this.opened = name;
    await this.updateComplete;
    await (name === 'ask' ? this.composer : this.starter)?.open();
  }

  async #keep(): Promise<void> {
    const { person } = this;
    const on = this.#kept() === false;
    const me = this.#stored.snapshot.identity.person;
    const result = await this.#stored.dispatch({ type: 'shortlist-change', ...shortlistPlace(me), person, on });
    this.problem = result.ok ? undefined : result.problem;
    if (!result.ok) return;
    const name = shortName(this.profile?.name ?? '');
    this.news = this.#localize.t(on ? 'person.act.favourite.on' : 'person.act.favourite.off', { name });
    if (result.value.waiting) return;
    const detail: ShortlistChangeDetail = { person, on };
    this.dispatchEvent(new CustomEvent('shortlist-change', { detail, bubbles: true, composed: true }));
  }

  async #save(): Promise<void> {
    if (!this.profile || !(await this.#parts.need('vcard'))) return;
    const { saveVcard } = await import('./save-vcard.js');
    await saveVcard(this.person, this.profile, this.#known?.contacts.map(({ value }) => value) ?? []);
  }

  readonly #onCompare = (): void => {
    const { person } = this;
    const on = !this.compared;
    const detail: CompareChangeDetail = { person, on, people: on ? [person] : [] };
    this.dispatchEvent(new CustomEvent('compare-change', { detail, bubbles: true, composed: true }));
  };

  /** Where the button is gone then, the focus goes to what stands in its place. */
  readonly #onDone = (): void => {
    void this.updateComplete.then(() => this.outcome?.focus());
  };
}

define('mentor-card-actions', MentorCardActions);

declare global {
  interface HTMLElementTagNameMap {
    'mentor-card-actions': MentorCardActions;
  }
}
