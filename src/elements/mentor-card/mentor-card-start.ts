import { html, LitElement, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { StoreController } from '../../context/store-controller.js';
import { common } from '../../locale/en/common.js';
import { starting } from '../../locale/en/starting.js';
import { LocalizeController } from '../../locale/localize.js';
import type { MentorshipKind } from '../../model/mentorship.js';
import { shortName } from '../../model/name.js';
import { partnersFor, placeOfNext } from '../../model/pair.js';
import type { Profile } from '../../model/person.js';
import { knownPerson } from '../../model/profile.js';
import type { Problem } from '../../model/result.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import { define } from '../parts/define.js';
import '../mentorship-provider/mentorship-provider.js';
import type { MentorshipStartDetail } from './events.js';
import { startStyles } from './mentor-card-start.styles.js';
import { renderStartDialog, STARTABLE, type StartFields } from './render-start.js';

/**
 * The dialog that starts a mentorship of two people who have agreed already (R08).
 *
 * @internal
 * @fires {CustomEvent<MentorshipStartDetail>} mentorship-start - A mentorship was started and is stored.
 */
export class MentorCardStart extends LitElement {
  static override styles = [base, form, startStyles];

  /** Id of the person. */
  @property({ attribute: false }) person = '';
  /** What the reader may know of the person. */
  @property({ attribute: false }) profile: Profile | undefined;
  @property({ attribute: false }) provider = '';

  @state() private fields: StartFields = { name: '', kind: 'informal' };
  @state() private problem: Problem | undefined;
  @state() private busy = false;
  @state() private news = '';
  @query('dialog') private readonly dialog!: HTMLDialogElement | null;

  readonly #stored = new StoreController(this);
  readonly #localize = new LocalizeController(this, { ...common, ...starting });
  #place = { space: '', id: '' };

  /** Shows the dialog, with what was entered before. */
  async open(): Promise<void> {
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

  override render(): TemplateResult {
    return html`<div class="mw">
      ${this.#renderDialog(shortName(this.profile?.name ?? ''))}
      <p class="sr" role="status">${this.news}</p>
    </div>`;
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

  #own(): Profile | undefined {
    const { snapshot } = this.#stored;
    return knownPerson(snapshot.of('person'), snapshot.identity.person)?.profile;
  }

  #ownName(): string {
    return this.#stored.snapshot.identity.name || (this.#own()?.name ?? '');
  }

  get #form(): string {
    return `start/${this.person}`;
  }

  readonly #onCancel = (): void => {
    this.dialog?.close();
  };

  readonly #onInput = (fields: StartFields): void => {
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
    if (result.ok) this.#onStored(result.value.waiting, shortName(this.profile.name));
    else this.problem = result.problem;
  }

  #partners(name: string, { name: theirs, zone, place }: Profile, kind: MentorshipKind) {
    const { person, zone: mine } = this.#stored.snapshot.identity;
    const own = this.#own()?.place ?? '';
    return partnersFor(
      kind,
      { person, name, zone: mine, place: own },
      { person: this.person, name: theirs, zone, place },
    );
  }

  #onStored(waiting: boolean, name: string): void {
    this.#stored.store?.drafts.remove(this.#form);
    this.news = this.#localize.t(waiting ? 'start.waiting' : 'start.started', { name });
    this.dialog?.close();
    if (waiting) return;
    const detail: MentorshipStartDetail = { id: this.#place.id, person: this.person };
    this.dispatchEvent(new CustomEvent('mentorship-start', { detail, bubbles: true, composed: true }));
  }
}

define('mentor-card-start', MentorCardStart);

declare global {
  interface HTMLElementTagNameMap {
    'mentor-card-start': MentorCardStart;
  }
}
