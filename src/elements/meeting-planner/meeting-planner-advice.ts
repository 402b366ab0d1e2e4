import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LocalizeController } from '../../locale/localize.js';
import { OUTCOME_ANSWERS, type Action } from '../../model/action.js';
import type { Problem } from '../../model/result.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import { icon } from '../../theme/icons.js';
import { renderAudience } from '../parts/audience.js';
import { define } from '../parts/define.js';
import { faceStyles } from '../parts/face.js';
import { renderProblem } from '../parts/states.js';
import { agendaStyles } from './agenda.styles.js';
import type { Desk } from './desk.js';
import { choiceField, inputField } from './fields.js';
import { FormDraft, onEnter } from './form-draft.js';
import { doneEvent } from './part-event.js';
import { partStyles } from './parts.styles.js';
import { renderAdvice } from './render-item.js';
import { sentences } from './words.js';

type Advice = Desk['actions'][number];

/**
 * Advice between meetings: its owner tells what became of it (R27), its giver sees what did.
 *
 * @internal
 */
export class MeetingPlannerAdvice extends LitElement {
  static override styles = [base, faceStyles, form, partStyles, agendaStyles];

  @property({ attribute: false }) desk: Desk | undefined;
  @property({ attribute: false }) advice: readonly Advice[] = [];

  /** Id of the advice that is being answered. */
  @state() private telling = '';
  @state() private problem: Problem | undefined;

  readonly #localize = new LocalizeController(this, sentences);
  readonly #draft = new FormDraft(this);

  override render(): TemplateResult {
    const { desk } = this;
    if (!desk) return html``;
    const mine = this.advice.filter(({ value }) => value.owner === desk.me.person);
    const given = this.advice.filter(({ value }) => value.owner !== desk.me.person);
    return html`<div class="mw">
      ${this.#renderPanel(desk, 'mine', mine)} ${this.#renderPanel(desk, 'given', given)}
    </div>`;
  }

  #renderPanel(desk: Desk, which: 'mine' | 'given', advice: readonly Advice[]): TemplateResult | typeof nothing {
    if (advice.length === 0) return nothing;
    const t = this.#localize;
    return html`
      <article class="panel advice">
        <h3>${t.t(`advice.${which}`)}</h3>
        <ul role="list">
          ${advice.map(
            (one) =>
              html`<li>
                ${renderAdvice(t, desk, one.value)} ${this.#renderAim(desk, one.value)}
                ${which === 'mine' ? this.#renderTell(desk, one) : this.#renderWaiting(desk, one.value)}
              </li>`,
          )}
        </ul>
        ${renderAudience(t, desk.mentorship.space, desk.me.person, desk.partner.short)}
      </article>
    `;
  }

  #renderAim({ goals }: Desk, { by, goal }: Action): TemplateResult | typeof nothing {
    const t = this.#localize;
    const title = goals.find(({ id }) => id === goal)?.value.title;
    const parts = [
      ...(by === undefined ? [] : [t.t('advice.by', { date: t.date(by, 'date') })]),
      ...(title === undefined ? [] : [t.t('advice.goal', { goal: title })]),
    ];
    return parts.length === 0 ? nothing : html`<p class="small muted">${parts.join(' · ')}</p>`;
  }

  #renderWaiting({ partner }: Desk, { outcome }: Action): TemplateResult | typeof nothing {
    return outcome
      ? nothing
      : html`<p>
          <span class="state">${icon('clock')}${this.#localize.t('advice.waiting', { name: partner.short })}</span>
        </p>`;
  }

  #renderTell(desk: Desk, advice: Advice): TemplateResult {
    const t = this.#localize;
    if (this.telling === advice.id) return this.#renderForm(desk, advice);
    const tell = () => {
      const { outcome } = advice.value;
      this.telling = advice.id;
      this.problem = undefined;
      this.#draft.open(desk.store, `advice-report/${advice.id}`, {
        answer: outcome?.answer ?? '',
        line: outcome?.line ?? '',
      });
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('input')?.focus());
    };
    return html`<div>
      <button class="btn ${advice.value.outcome ? 'quiet' : ''} s" type="button" data-tell=${advice.id} @click=${tell}>
        ${t.t(advice.value.outcome ? 'advice.change' : 'advice.tell')}
      </button>
    </div>`;
  }

  #renderForm(desk: Desk, advice: Advice): TemplateResult {
    const t = this.#localize;
    const save = () => void this.#save(desk, advice);
    return html`
      <div class="form inset" @input=${this.#draft.onInput} @keydown=${this.#onKey(save)}>
        ${choiceField(this.#draft, {
          name: 'answer',
          label: t.t('advice.how'),
          options: OUTCOME_ANSWERS.map((value) => ({ value, label: t.t(`outcome.${value}`) })),
        })}
        ${inputField(this.#draft, { name: 'line', label: t.t('advice.line') })}
        ${this.problem ? renderProblem(t, this.problem) : nothing}
        <div class="cluster">
          <button class="btn primary" type="button" @click=${save}>
            ${t.t('advice.save', { name: desk.partner.short })}
          </button>
          <button class="btn quiet" type="button" @click=${this.#close}>${t.t('action.cancel')}</button>
        </div>
      </div>
    `;
  }

  async #save(desk: Desk, { space, id }: Advice): Promise<void> {
    const answer = OUTCOME_ANSWERS.find((known) => known === this.#draft.text('answer'));
    if (!answer) {
      this.problem = { code: 'action.answer.missing', params: {} };
      return;
    }
    const result = await desk.send({ type: 'action-report', space, id, answer, line: this.#draft.text('line') });
    this.problem = result.ok ? undefined : result.problem;
    if (!result.ok) return;
    this.#draft.forget();
    desk.tell(this.#localize.t(answer === 'notYet' ? 'advice.saved.notYet' : 'advice.saved'));
    this.#close();
  }

  readonly #onKey = (save: () => void) => (event: KeyboardEvent) => {
    if (event.key === 'Escape') this.#close();
    else onEnter(save)(event);
  };

  readonly #close = (): void => {
    const id = this.telling;
    this.telling = '';
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>(`[data-tell="${CSS.escape(id)}"]`)?.focus();
      this.dispatchEvent(doneEvent());
    });
  };
}

define('meeting-planner-advice', MeetingPlannerAdvice);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-advice': MeetingPlannerAdvice;
  }
}
