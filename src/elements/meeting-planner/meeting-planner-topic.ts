import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LocalizeController } from '../../locale/localize.js';
import { confidenceSentence } from '../../model/agreed.js';
import { openQuestions } from '../../model/agenda.js';
import type { AgendaItem } from '../../model/meeting.js';
import type { PlannedMeeting } from '../../model/schedule.js';
import type { Problem } from '../../model/result.js';
import { saidOf, topicsLeft } from '../../model/said.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import { renderAudience } from '../parts/audience.js';
import { define } from '../parts/define.js';
import { renderProblem } from '../parts/states.js';
import { agendaInput, agreementOf, type Desk } from './desk.js';
import { touch } from './desk-meetings.js';
import { areaField, goalField, inputField } from '../parts/fields.js';
import { FormDraft, onKeys } from '../parts/form-draft.js';
import { doneEvent } from './part-event.js';
import { renderRemark } from './render-item.js';
import { partStyles } from './parts.styles.js';
import { talkSentences } from './talk-words.js';

export type TopicKind = AgendaItem['kind'];

/** How many questions are offered at once; more come when they are asked for. */
const FEW = 6;

/**
 * Puts something on the agenda: a topic, what somebody is stuck with, or one of the open questions.
 *
 * @internal
 */
export class MeetingPlannerTopic extends LitElement {
  static override styles = [base, form, partStyles];

  @property({ attribute: false }) desk: Desk | undefined;
  @property({ attribute: false }) meeting: PlannedMeeting | undefined;
  @property({ attribute: false }) kind: TopicKind = 'topic';

  @state() private problem: Problem | undefined;
  @state() private most = FEW;

  readonly #localize = new LocalizeController(this, talkSentences);
  readonly #draft = new FormDraft(this);

  override willUpdate(): void {
    const { desk, meeting } = this;
    if (!desk || !meeting || this.hasUpdated) return;
    const id = desk.store.newId('meeting').replace(/^meeting:/, 'item-');
    this.#draft.open(desk.store, `meeting-${this.kind}/${meeting.id}`, { id, text: '', goal: '' });
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }

  override render(): TemplateResult {
    return html`<div class="mw">${this.kind === 'question' ? this.#renderQuestions() : this.#renderForm()}</div>`;
  }

  #renderForm(): TemplateResult {
    const t = this.#localize;
    const isStuck = this.kind === 'roadblock';
    const wrong = this.problem ? 'text' : undefined;
    const text = isStuck
      ? areaField(this.#draft, {
          name: 'text',
          label: t.t('agenda.stuck.label'),
          hint: t.t('agenda.stuck.hint'),
          wrong,
        })
      : inputField(this.#draft, { name: 'text', label: t.t('agenda.topic.label'), wrong });
    return html`
      <div class="form inset" @input=${this.#draft.onInput} @keydown=${onKeys(this.#onSave, this.#leave)}>
        ${text} ${isStuck ? nothing : this.#renderAgreed()}
        <div role="status">${this.desk ? renderRemark(this.desk, this.#draft.text('text')) : nothing}</div>
        ${this.#renderGoal()} ${this.problem ? renderProblem(t, this.problem) : nothing} ${this.#renderReader()}
        <div class="cluster">
          <button class="btn primary" type="button" @click=${this.#onSave}>${t.t('agenda.topic.save')}</button>
          <button class="btn quiet" type="button" @click=${this.#onCancel}>${t.t('action.cancel')}</button>
        </div>
      </div>
    `;
  }

  /** What the two agreed to talk about (R13) and what the partner gives (R12), each a press away. */
  #renderAgreed(): TemplateResult | typeof nothing {
    const { desk, meeting } = this;
    if (!desk || !meeting) return nothing;
    const agreement = agreementOf(desk);
    const texts = [this.#draft.text('text'), ...meeting.value.agenda.items.map((item) => item.text)];
    const name = desk.partner.short;
    return html`${this.#renderPicks('agenda.topic.agreed', topicsLeft(agreement, texts))}
    ${this.#renderPicks('agenda.topic.gives', saidOf(agreement, desk.partner.person).gives, name)}`;
  }

  #renderPicks(label: 'agenda.topic.agreed' | 'agenda.topic.gives', lines: readonly string[], name = '') {
    const title = this.#localize.t(label, { name });
    return lines.length === 0
      ? nothing
      : html`<div role="group" aria-label=${title}>
          <p class="hint">${title}</p>
          <div class="answers">
            ${lines.map(
              (line) => html`<button class="btn s" type="button" @click=${() => this.#pick(line)}>${line}</button>`,
            )}
          </div>
        </div>`;
  }

  #pick(line: string): void {
    this.#draft.set('text', line);
    this.renderRoot.querySelector<HTMLElement>('input')?.focus();
  }

  #renderGoal(): TemplateResult | typeof nothing {
    const t = this.#localize;
    const field = { name: 'goal', label: t.t('agenda.wanted.goal') };
    return goalField(this.#draft, field, t.t('agenda.wanted.noGoal'), this.desk?.goals ?? []);
  }

  #renderReader(): TemplateResult | typeof nothing {
    const { desk } = this;
    return desk
      ? renderAudience(
          this.#localize,
          desk.mentorship.space,
          desk.me.person,
          desk.partner.short,
          confidenceSentence(desk.agreed),
        )
      : nothing;
  }

  #renderQuestions(): TemplateResult {
    const t = this.#localize;
    const { desk, meeting } = this;
    const codes = desk && meeting ? openQuestions(agendaInput(desk, meeting)) : [];
    return html`
      <div
        class="form inset"
        role="group"
        aria-label=${t.t('agenda.pick.title')}
        @keydown=${onKeys(this.#onSave, this.#leave)}
      >
        <p class="label">${t.t('agenda.pick.title')}</p>
        ${codes.length === 0 ? html`<p class="muted">${t.t('agenda.pick.none')}</p>` : nothing}
        <div class="answers">
          ${codes.slice(0, this.most).map((code) => {
            const text = desk?.questions?.say({ code, params: {} }) ?? '';
            return html`<button class="btn pick" type="button" @click=${() => void this.#add(code, text)}>
              ${text}
            </button>`;
          })}
        </div>
        ${this.problem ? renderProblem(t, this.problem) : nothing}
        <div class="cluster">
          ${codes.length > this.most ? this.#renderMore() : nothing}
          <button class="btn quiet" type="button" @click=${this.#onCancel}>${t.t('action.cancel')}</button>
        </div>
      </div>
    `;
  }

  #renderMore(): TemplateResult {
    const onMore = () => {
      this.most += FEW;
    };
    return html`<button class="btn" type="button" @click=${onMore}>${this.#localize.t('agenda.pick.more')}</button>`;
  }

  #save(): Promise<void> {
    const goal = this.#draft.text('goal');
    return this.#add(this.#draft.text('id'), this.#draft.text('text'), goal === '' ? undefined : goal);
  }

  async #add(id: string, text: string, goal?: string): Promise<void> {
    const { desk, meeting, kind } = this;
    if (!desk || !meeting) return;
    const item = { id, kind, text, ...(goal === undefined ? {} : { goal }) };
    const answer = await desk.send(
      { type: 'agenda-change', ...touch(meeting), edit: { change: 'add', item } },
      'agenda',
    );
    if (!answer.ok) {
      this.problem = answer.problem;
      return;
    }
    this.#draft.forget();
    this.dispatchEvent(doneEvent(this.#localize.t('agenda.added', { title: text.trim() })));
  }

  readonly #onSave = (): void => void this.#save();

  readonly #onCancel = (): void => {
    this.#draft.forget();
    this.#leave();
  };

  readonly #leave = (): void => {
    this.dispatchEvent(doneEvent());
  };
}

define('meeting-planner-topic', MeetingPlannerTopic);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-topic': MeetingPlannerTopic;
  }
}
