import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LocalizeController } from '../../locale/localize.js';
import { confidenceSentence } from '../../model/agreed.js';
import type { Action } from '../../model/action.js';
import { base } from '../../theme/base.js';
import * as icons from '../../theme/icons.js';
import { renderAudience } from '../parts/audience.js';
import { define } from '../parts/define.js';
import { faceStyles } from '../parts/face.js';
import { PartsController } from '../parts/parts-controller.js';
import { renderProblem } from '../parts/states.js';
import { adviceSentences } from './advice-words.js';
import { adviceStyles } from './advice.styles.js';
import type { Desk } from './desk.js';
import { loadWriting } from './loads.js';
import { doneEvent } from './part-event.js';
import { renderAdvice } from './render-advice.js';
import { talkStyles } from './talk.styles.js';

type Advice = Desk['actions'][number];

/**
 * Advice between meetings: its owner tells what became of it (R27), its giver sees what did.
 *
 * @internal
 */
export class MeetingPlannerAdvice extends LitElement {
  static override styles = [base, faceStyles, talkStyles, adviceStyles];

  @property({ attribute: false }) desk: Desk | undefined;
  @property({ attribute: false }) advice: readonly Advice[] = [];

  /** Id of the advice whose button was pressed last. */
  @state() private asked = '';
  /** Id of the advice that is being answered. */
  @state() private telling = '';

  readonly #localize = new LocalizeController(this, adviceSentences);
  readonly #parts = new PartsController(this, { talk: loadWriting });

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
        ${renderAudience(t, desk.mentorship.space, desk.me.person, desk.partner.short, confidenceSentence(desk.agreed))}
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
          <span class="state">${icons.clock()}${this.#localize.t('advice.waiting', { name: partner.short })}</span>
        </p>`;
  }

  #renderTell(desk: Desk, advice: Advice): TemplateResult {
    const t = this.#localize;
    if (this.telling === advice.id) {
      return html`<meeting-planner-tell
        .desk=${desk}
        .advice=${advice}
        @meeting-planner-done=${this.#onTold}
      ></meeting-planner-tell>`;
    }
    const { problem } = this.#parts;
    const { outcome } = advice.value;
    return html`<div>
      <button
        class="btn ${outcome ? 'quiet' : ''} s"
        type="button"
        data-tell=${advice.id}
        @click=${() => void this.#tell(advice.id)}
      >
        ${t.t(outcome ? 'advice.change' : 'advice.tell')}
      </button>
      ${problem && this.asked === advice.id ? renderProblem(t, problem) : nothing}
    </div>`;
  }

  async #tell(id: string): Promise<void> {
    this.asked = id;
    if (await this.#parts.need('talk')) this.telling = id;
  }

  readonly #onTold = (): void => {
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
