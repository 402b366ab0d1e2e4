import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { agendaParts } from '../../locale/en/agenda-parts.js';
import { LocalizeController } from '../../locale/localize.js';
import { thoughtsOf } from '../../model/agenda/thought.js';
import type { Problem } from '../../model/result.js';
import type { PlannedMeeting } from '../../model/schedule.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import { renderAudience } from '../parts/audience.js';
import { define } from '../parts/define.js';
import { areaField } from '../parts/fields.js';
import { FormDraft } from '../parts/form-draft.js';
import { renderProblem } from '../parts/states.js';
import { thoughtStyles } from './agenda-thoughts.styles.js';
import type { Desk } from './desk.js';
import { touch } from './desk-meetings.js';
import { doneEvent } from './part-event.js';
import { partStyles } from './parts.styles.js';
import { sentences } from './words.js';

type Thought = Desk['ownNotes'][number];

/**
 * What somebody may want to raise and keeps to oneself until it goes on the agenda (R20).
 *
 * @internal
 */
export class MeetingPlannerAgendaThoughts extends LitElement {
  static override styles = [base, form, partStyles, thoughtStyles];

  @property({ attribute: false }) desk: Desk | undefined;
  @property({ attribute: false }) meeting: PlannedMeeting | undefined;
  /** Whether another one is being written. */
  @property({ attribute: false }) writing = false;

  @state() private problem: Problem | undefined;

  readonly #localize = new LocalizeController(this, { ...sentences, ...agendaParts });
  readonly #draft = new FormDraft(this);
  #wrote = false;

  override willUpdate(): void {
    const { desk } = this;
    if (!desk || !this.writing || this.#wrote) return;
    this.#draft.open(desk.store, `thought/${desk.mentorship.id}`, { id: desk.store.newId('note'), text: '' });
  }

  override updated(): void {
    if (this.writing && !this.#wrote) this.renderRoot.querySelector('textarea')?.focus();
    this.#wrote = this.writing;
  }

  override render(): TemplateResult | typeof nothing {
    const { desk } = this;
    if (!desk) return nothing;
    const t = this.#localize;
    const waiting = thoughtsOf(desk.ownNotes, desk.mentorship.id);
    if (waiting.length === 0 && !this.writing) return nothing;
    return html`
      <div class="mw">
        <section class="inset" aria-labelledby="title">
          <h4 id="title" tabindex="-1">${t.t('thought.title')}</h4>
          <ul role="list">
            ${waiting.map((thought) => this.#renderThought(desk, thought))}
          </ul>
          ${this.writing ? this.#renderForm() : nothing} ${this.problem ? renderProblem(t, this.problem) : nothing}
          ${renderAudience(t, desk.me.person, desk.me.person)}
        </section>
      </div>
    `;
  }

  #renderThought(desk: Desk, thought: Thought): TemplateResult {
    const t = this.#localize;
    const { text } = thought.value;
    const name = desk.partner.short;
    return html`<li>
      <p dir="auto">${text}</p>
      <div class="cluster">
        <button
          class="btn s"
          type="button"
          aria-label=${t.t('thought.release.of', { text, name })}
          @click=${() => void this.#release(desk, thought)}
        >
          ${t.t('thought.release')}
        </button>
        <button
          class="btn quiet s"
          type="button"
          aria-label=${t.t('thought.drop.of', { text })}
          @click=${() => void this.#drop(desk, thought)}
        >
          ${t.t('action.remove')}
        </button>
      </div>
    </li>`;
  }

  #renderForm(): TemplateResult {
    const t = this.#localize;
    const field = { name: 'text', label: t.t('thought.label'), hint: t.t('thought.hint') };
    return html`<div class="form" @input=${this.#draft.onInput} @keydown=${this.#onKey}>
      ${areaField(this.#draft, { ...field, wrong: this.problem ? 'text' : undefined })}
      <div class="cluster">
        <button class="btn primary" type="button" @click=${() => void this.#keep()}>${t.t('thought.keep')}</button>
        <button class="btn quiet" type="button" @click=${this.#onCancel}>${t.t('action.cancel')}</button>
      </div>
    </div>`;
  }

  async #keep(): Promise<void> {
    const { desk, meeting } = this;
    if (!desk || !meeting) return;
    const draft = {
      meeting: meeting.id,
      mentorship: desk.mentorship.id,
      topic: 'topic',
      text: this.#draft.text('text'),
    } as const;
    const place = { space: desk.me.person, id: this.#draft.text('id') };
    const answer = await desk.send({ type: 'thought-keep', ...place, draft });
    this.problem = answer.ok ? undefined : answer.problem;
    if (!answer.ok) return;
    this.#draft.forget();
    this.dispatchEvent(doneEvent(this.#localize.t('thought.kept')));
  }

  async #release(desk: Desk, { space, id, value }: Thought): Promise<void> {
    if (!this.meeting) return;
    const answer = await desk.send({ type: 'thought-release', space, id, to: touch(this.meeting) }, 'agenda');
    const said = { text: value.text, name: desk.partner.short };
    this.#finish(answer.ok ? undefined : answer.problem, this.#localize.t('thought.released', said));
  }

  async #drop(desk: Desk, { space, id, value }: Thought): Promise<void> {
    const answer = await desk.send({ type: 'thought-drop', space, id });
    this.#finish(answer.ok ? undefined : answer.problem, this.#localize.t('thought.dropped', { text: value.text }));
  }

  #finish(problem: Problem | undefined, said: string): void {
    this.problem = problem;
    if (!problem) this.dispatchEvent(doneEvent(said));
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.dispatchEvent(doneEvent());
  };

  readonly #onCancel = (): void => {
    this.#draft.forget();
    this.problem = undefined;
    this.dispatchEvent(doneEvent());
  };
}

define('meeting-planner-agenda-thoughts', MeetingPlannerAgendaThoughts);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-agenda-thoughts': MeetingPlannerAgendaThoughts;
  }
}
