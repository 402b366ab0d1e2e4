import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LocalizeController } from '../../locale/localize.js';
import { OUTCOME_ANSWERS } from '../../model/terms.js';
import type { Problem } from '../../model/result.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import { define } from '../parts/define.js';
import { renderProblem } from '../parts/states.js';
import type { Desk } from './desk.js';
import { choiceField, inputField } from '../parts/fields.js';
import { FormDraft, onKeys } from '../parts/form-draft.js';
import { doneEvent } from './part-event.js';
import { partStyles } from './parts.styles.js';
import { talkSentences } from './talk-words.js';

/**
 * Tells what became of advice (R27).
 *
 * @internal
 */
export class MeetingPlannerTell extends LitElement {
  static override styles = [base, form, partStyles];

  @property({ attribute: false }) desk: Desk | undefined;
  @property({ attribute: false }) advice: Desk['actions'][number] | undefined;

  @state() private problem: Problem | undefined;

  readonly #localize = new LocalizeController(this, talkSentences);
  readonly #draft = new FormDraft(this);

  override willUpdate(): void {
    const { desk, advice } = this;
    if (!desk || !advice || this.hasUpdated) return;
    const { answer = '', line = '' } = advice.value.outcome ?? {};
    this.#draft.open(desk.store, `advice-report/${advice.id}`, { answer, line });
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  override render(): TemplateResult {
    const t = this.#localize;
    return html`
      <div class="mw">
        <div class="form inset" @input=${this.#draft.onInput} @keydown=${onKeys(this.#onSave, this.#close)}>
          ${choiceField(this.#draft, {
            name: 'answer',
            label: t.t('advice.how'),
            options: OUTCOME_ANSWERS.map((value) => ({ value, label: t.t(`outcome.${value}`) })),
          })}
          ${inputField(this.#draft, { name: 'line', label: t.t('advice.line') })}
          ${this.problem ? renderProblem(t, this.problem) : nothing}
          <div class="cluster">
            <button class="btn primary" type="button" @click=${this.#onSave}>
              ${t.t('advice.save', { name: this.desk?.partner.short ?? '' })}
            </button>
            <button class="btn quiet" type="button" @click=${this.#onCancel}>${t.t('action.cancel')}</button>
          </div>
        </div>
      </div>
    `;
  }

  async #save(): Promise<void> {
    const { desk, advice } = this;
    if (!desk || !advice) return;
    const answer = OUTCOME_ANSWERS.find((known) => known === this.#draft.text('answer'));
    if (!answer) {
      this.problem = { code: 'action.answer.missing', params: {} };
      return;
    }
    const { space, id } = advice;
    const line = this.#draft.text('line');
    const result = await desk.send({ type: 'action-report', space, id, answer, line }, 'reported');
    this.problem = result.ok ? undefined : result.problem;
    if (!result.ok) return;
    this.#draft.forget();
    desk.tell(this.#localize.t(answer === 'notYet' ? 'advice.saved.notYet' : 'advice.saved'));
    this.#close();
  }

  readonly #onSave = (): void => void this.#save();

  readonly #onCancel = (): void => {
    this.#draft.forget();
    this.#close();
  };

  readonly #close = (): void => {
    this.dispatchEvent(doneEvent());
  };
}

define('meeting-planner-tell', MeetingPlannerTell);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-tell': MeetingPlannerTell;
  }
}
