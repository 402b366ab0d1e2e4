import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { plainDateOf } from '../../calendar/plain-date.js';
import { StoreController } from '../../context/store-controller.js';
import { common } from '../../locale/en/common.js';
import { starting } from '../../locale/en/starting.js';
import { LocalizeController } from '../../locale/localize.js';
import { availability } from '../../model/availability.js';
import type { MentorshipKind } from '../../model/mentorship.js';
import { shortName } from '../../model/name.js';
import { partnersFor, placeOfNext, runningBetween } from '../../model/pair.js';
import type { Profile } from '../../model/person.js';
import type { Problem } from '../../model/result.js';
import { MEMBERS_SPACE, PUBLIC_SPACE } from '../../model/space.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import * as icons from '../../theme/icons.js';
import { renderAudience } from '../parts/audience.js';
import { define } from '../parts/define.js';
import '../mentorship-provider/mentorship-provider.js';
import { isoNow } from './minute.js';
import { startStyles } from './mentor-card-start.styles.js';
import { renderStartDialog, STARTABLE, type StartFields } from './render-start.js';
import { sameSighting, type Sighting } from './sighting.js';

/**
 * The part of a card that needs a store: looks a person up and starts a mentorship with them (R08). Loaded only by
 * cards that know the id of their person.
 *
 * @internal
 * @fires {CustomEvent<Sighting>} sighting-change - The store knows something else about the person.
 * @fires {CustomEvent<{id: string, person: string}>} start-done - A mentorship was started and is stored.
 */
export class MentorCardStart extends LitElement {
  static override styles = [base, form, startStyles];

  /** Id of the person. */
  @property({ attribute: false }) person = '';
  /** The profile that the card shows. */
  @property({ attribute: false }) profile: Profile | undefined;
  @property({ attribute: false }) provider = '';
  /** Looks up only. */
  @property({ attribute: false }) silent = false;

  @state() private fields: StartFields = { name: '', kind: 'informal' };
  @state() private problem: Problem | undefined;
  @state() private busy = false;
  @state() private news = '';
  @query('dialog') private readonly dialog!: HTMLDialogElement | null;
  @query('.together') private readonly togetherState!: HTMLElement | null;

  readonly #stored = new StoreController(this);
  readonly #localize = new LocalizeController(this, { ...common, ...starting });
  #place = { space: '', id: '' };
  #told: Sighting | undefined;

  /** Tries again to open the storage. */
  retry(): void {
    this.#stored.store?.retry();
  }

  override updated(): void {
    const sighting = this.#sighting();
    if (sameSighting(this.#told, sighting)) return;
    this.#told = sighting;
    this.dispatchEvent(new CustomEvent('sighting-change', { detail: sighting }));
  }

  override render(): TemplateResult {
    return html`<div class="mw">
      ${this.#renderOffer()}
      <p class=${this.#told?.together ? 'sr' : 'small muted'} role="status">${this.news}</p>
    </div>`;
  }

  #sighting(): Sighting {
    const { snapshot, store } = this.#stored;
    const { person: me, zone } = snapshot.identity;
    const offers = this.#offer() !== 'nothing';
    const rest = { zone, now: () => store?.now() ?? isoNow(), together: this.#isTogether(), offers };
    if (snapshot.status === 'failed') return { ...rest, status: 'failed', problem: snapshot.problem };
    if (snapshot.status !== 'ready') return { ...rest, status: 'loading' };
    const found = this.#find(this.person);
    if (!found) return { ...rest, status: 'missing' };
    const { space, value: profile } = found;
    return { ...rest, status: 'found', profile, space, reads: renderAudience(this.#localize, space, me) };
  }

  /** What members may read goes before what everybody may read. */
  #find(person: string) {
    const known = this.#stored.snapshot.of('person').filter(({ id }) => id === person);
    const rank = (space: string) => [PUBLIC_SPACE, MEMBERS_SPACE].indexOf(space);
    return known.toSorted((a, b) => rank(b.space) - rank(a.space))[0];
  }

  #isTogether(): boolean {
    const { snapshot } = this.#stored;
    return runningBetween(snapshot.of('mentorship'), snapshot.identity.person, this.person) !== undefined;
  }

  /** What the reader can do here now. */
  #offer(): 'nothing' | 'together' | 'visitor' | 'start' {
    const { snapshot, store } = this.#stored;
    const { person: me, zone } = snapshot.identity;
    if (this.silent || !this.profile || !store || me === this.person) return 'nothing';
    if (this.#isTogether()) return 'together';
    if (me === '') return snapshot.status === 'ready' ? 'visitor' : 'nothing';
    const { state } = availability(this.profile, plainDateOf(store.now(), zone));
    return state === 'full' || state === 'paused' ? 'nothing' : 'start';
  }

  #renderOffer(): TemplateResult | typeof nothing {
    const name = shortName(this.profile?.name ?? '');
    switch (this.#offer()) {
      case 'nothing':
        return nothing;
      case 'together':
        return html`<p class="together" tabindex="-1">
          <span class="state partner">${icons.pair()}${this.#localize.t('start.together')}</span>
        </p>`;
      case 'visitor':
        return html`<p class="small muted">${this.#localize.t('start.visitor', { name })}</p>`;
      case 'start':
        return this.#renderStart(name);
    }
  }

  #renderStart(name: string): TemplateResult {
    const isReady = this.#stored.snapshot.status === 'ready';
    return html`
      <button class="btn primary" type="button" part="start" ?disabled=${!isReady} @click=${() => void this.#open()}>
        ${this.#localize.t('start.open', { name })}
      </button>
      ${this.#renderDialog(name)}
    `;
  }

  #renderDialog(name: string): TemplateResult {
    const { identity } = this.#stored.snapshot;
    return renderStartDialog({
      localize: this.#localize,
      fields: this.fields,
      partner: name,
      me: identity.person,
      space: this.#place.space,
      asksName: this.#ownName() === '',
      problem: this.problem,
      busy: this.busy,
      onInput: this.#onInput,
      onConfirm: () => void this.#confirm(),
      onCancel: this.#onCancel,
    });
  }

  #ownName(): string {
    const { identity } = this.#stored.snapshot;
    return identity.name || (this.#find(identity.person)?.value.name ?? '');
  }

  get #form(): string {
    return `start/${this.person}`;
  }

  async #open(): Promise<void> {
    const { snapshot, store } = this.#stored;
    this.#place = placeOfNext(snapshot.of('mentorship'), snapshot.identity.person, this.person);
    const draft = store?.drafts.get(this.#form);
    const kind = STARTABLE.find((known) => known === draft?.['kind']) ?? 'informal';
    this.fields = { name: draft?.['name'] ?? '', kind };
    this.problem = undefined;
    await this.updateComplete;
    this.dialog?.showModal();
    this.dialog?.querySelector<HTMLElement>('h2')?.focus();
  }

  #onCancel = (): void => {
    this.dialog?.close();
  };

  #onInput = (fields: StartFields): void => {
    this.fields = fields;
    this.#stored.store?.drafts.set(this.#form, { ...fields });
  };

  async #confirm(): Promise<void> {
    if (this.busy || !this.profile) return;
    const name = this.#ownName() || this.fields.name.trim();
    if (name === '') {
      this.problem = { code: 'start.name.missing', params: { name: shortName(this.profile.name) } };
      await this.updateComplete;
      this.dialog?.querySelector<HTMLElement>('input[type="text"]')?.focus();
      return;
    }
    this.busy = true;
    const result = await this.#stored.dispatch({
      type: 'mentorship-start',
      ...this.#place,
      draft: { kind: this.fields.kind, partners: this.#partners(name, this.profile, this.fields.kind) },
    });
    this.busy = false;
    if (result.ok) await this.#onStored(result.value.waiting, shortName(this.profile.name));
    else this.problem = result.problem;
  }

  #partners(name: string, { name: theirs, zone, place }: Profile, kind: MentorshipKind) {
    const { person, zone: mine } = this.#stored.snapshot.identity;
    const own = this.#find(person)?.value.place ?? '';
    return partnersFor(
      kind,
      { person, name, zone: mine, place: own },
      { person: this.person, name: theirs, zone, place },
    );
  }

  /** The button is gone then, so the focus goes to what stands in its place. */
  async #onStored(waiting: boolean, name: string): Promise<void> {
    this.#stored.store?.drafts.remove(this.#form);
    this.news = this.#localize.t(waiting ? 'start.waiting' : 'start.started', { name });
    this.dialog?.close();
    await this.updateComplete;
    this.togetherState?.focus();
    if (waiting) return;
    const detail = { id: this.#place.id, person: this.person };
    this.dispatchEvent(new CustomEvent('start-done', { detail }));
  }
}

define('mentor-card-start', MentorCardStart);

declare global {
  interface HTMLElementTagNameMap {
    'mentor-card-start': MentorCardStart;
  }
}
