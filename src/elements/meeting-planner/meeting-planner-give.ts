import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LocalizeController } from '../../locale/localize.js';
import type { PlannedMeeting } from '../../model/schedule.js';
import type { Problem } from '../../model/result.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import * as icons from '../../theme/icons.js';
import { define } from '../parts/define.js';
import { faceStyles } from '../parts/face.js';
import { renderProblem } from '../parts/states.js';
import { learnersOf, type Desk } from './desk.js';
import { choiceField, goalField, inputField } from '../parts/fields.js';
import { FormDraft, onEnter } from '../parts/form-draft.js';
import { holdStyles } from './hold.styles.js';
import { partStyles } from './parts.styles.js';
import { renderAdvice } from './render-advice.js';
import { talkSentences } from './talk-words.js';
import { talkStyles } from './talk.styles.js';

/**
 * Advice of a meeting, written as something to try: what, by when, for which goal, and by whom (R26).
 *
 * @internal
 */
export class MeetingPlannerGive extends LitElement {
  static override styles = [base, faceStyles, form, partStyles, talkStyles, holdStyles];

  @property({ attribute: false }) desk: Desk | undefined;
  @property({ attribute: false }) meeting: PlannedMeeting | undefined;

  @state() private problem: Problem | undefined;

  readonly #localize = new LocalizeController(this, talkSentences);
  readonly #draft = new FormDraft(this);
  #form = '';

  override willUpdate(): void {
    const form = `meeting-advice/${this.meeting?.id ?? ''}`;
    if (!this.desk || !this.meeting || form === this.#form) return;
    this.#form = form;
    this.#open(this.desk);
  }

  override render(): TemplateResult {
    const { desk, meeting } = this;
    if (!desk || !meeting) return html``;
    const t = this.#localize;
    const given = desk.actions.filter(({ value }) => value.meeting === meeting.id && value.kind === 'advice');
    const wrong = this.problem?.code === 'action.text.missing' ? 'text' : undefined;
    return html`
      <div class="mw">
        <h4>${t.t('hold.advice')}</h4>
        ${given.map(({ value }) => renderAdvice(t, desk, value))}
        <div
          class="form inset"
          role="group"
          aria-label=${t.t('hold.advice')}
          @input=${this.#draft.onInput}
          @keydown=${onEnter(() => void this.#add())}
        >
          ${inputField(this.#draft, { name: 'text', label: t.t('hold.advice.text'), hint: t.t('hold.advice.hint'), wrong })}
          <div class="two">
            ${inputField(this.#draft, { name: 'by', label: t.t('hold.advice.by'), type: 'date' })}
            ${goalField(this.#draft, { name: 'goal', label: t.t('hold.advice.goal') }, t.t('hold.advice.noGoal'), desk.goals)}
          </div>
          ${this.#renderBy()} ${this.#renderOwner(desk)} ${this.problem ? renderProblem(t, this.problem) : nothing}
          <div>
            <button class="btn" type="button" @click=${() => void this.#add()}>
              ${icons.plus()}${t.t('hold.advice.save')}
            </button>
          </div>
        </div>
      </div>
    `;
  }

  /** Writes down what stands in the form, if anything does; false when that was refused. */
  save(): Promise<boolean> {
    return this.#draft.text('text').trim() === '' ? Promise.resolve(true) : this.#add();
  }

  #renderBy(): TemplateResult | typeof nothing {
    const by = this.#draft.text('by');
    return by === '' ? nothing : html`<p class="hint">${this.#localize.date(by, 'full')}</p>`;
  }

  #renderOwner({ me, partner }: Desk): TemplateResult {
    const t = this.#localize;
    return choiceField(this.#draft, {
      name: 'owner',
      label: t.t('hold.advice.owner'),
      options: [
        { value: partner.person, label: partner.name },
        { value: me.person, label: t.t('hold.advice.owner.me') },
      ],
    });
  }

  #open(desk: Desk): void {
    const learners = learnersOf(desk);
    const owner = learners.length === 1 ? (learners[0] ?? '') : desk.partner.person;
    const id = desk.store.newId('action');
    this.#draft.open(desk.store, this.#form, { id, text: '', by: '', goal: '', owner });
  }

  async #add(): Promise<boolean> {
    const { desk, meeting } = this;
    if (!desk || !meeting) return false;
    const optional = (name: string) => (this.#draft.text(name) === '' ? undefined : this.#draft.text(name));
    const answer = await desk.send(
      {
        type: 'action-add',
        space: meeting.space,
        id: this.#draft.text('id'),
        draft: {
          kind: 'advice',
          text: this.#draft.text('text'),
          owner: this.#draft.text('owner'),
          by: optional('by'),
          goal: optional('goal'),
          mentorship: desk.mentorship.id,
          meeting: meeting.id,
        },
      },
      'added',
    );
    this.problem = answer.ok ? undefined : answer.problem;
    if (!answer.ok) return false;
    this.#draft.forget();
    this.#open(desk);
    desk.tell(this.#localize.t('hold.advice.saved'));
    this.renderRoot.querySelector<HTMLElement>('#text')?.focus();
    return true;
  }
}

define('meeting-planner-give', MeetingPlannerGive);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-give': MeetingPlannerGive;
  }
}
