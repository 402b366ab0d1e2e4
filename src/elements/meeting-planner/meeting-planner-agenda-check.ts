import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { agendaParts } from '../../locale/en/agenda-parts.js';
import { LocalizeController } from '../../locale/localize.js';
import type { Checkpoint } from '../../model/goal.js';
import type { Problem } from '../../model/result.js';
import { CHECKPOINT_ANSWERS } from '../../model/terms.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import * as icons from '../../theme/icons.js';
import { define } from '../parts/define.js';
import { renderProblem } from '../parts/states.js';
import type { Desk } from './desk.js';
import { doneEvent } from './part-event.js';
import { sentences } from './words.js';

const ICONS = { onTrack: icons.check, atRisk: icons.alert, offTrack: icons.stop } as const;

const checkStyles = css`
  @media print {
    .cluster {
      display: none;
    }
  }
`;

/**
 * The answer to a check-in, given where it is asked (R35).
 *
 * @internal
 */
export class MeetingPlannerAgendaCheck extends LitElement {
  static override styles = [base, form, checkStyles];

  @property({ attribute: false }) desk: Desk | undefined;
  /** Id of the goal. */
  @property({ attribute: false }) goal = '';

  @state() private problem: Problem | undefined;

  readonly #localize = new LocalizeController(this, { ...sentences, ...agendaParts });

  override render(): TemplateResult | typeof nothing {
    const { desk } = this;
    const goal = desk?.goals.find(({ id }) => id === this.goal);
    if (!desk || !goal) return nothing;
    const t = this.#localize;
    return html`<div class="mw">
      <div class="cluster" role="group" aria-label=${t.t('check.group', { goal: goal.value.title })}>
        ${CHECKPOINT_ANSWERS.map(
          (answer) =>
            html`<button class="btn s" type="button" @click=${() => void this.#answer(desk, goal, answer)}>
              ${ICONS[answer]()}${t.t(`check.${answer}`)}
            </button>`,
        )}
      </div>
      ${this.problem ? renderProblem(t, this.problem) : nothing}
    </div>`;
  }

  async #answer(desk: Desk, { space, id }: Desk['goals'][number], answer: Checkpoint['answer']): Promise<void> {
    const checkpoint = { id: desk.store.newId('goal'), answer };
    const result = await desk.send({ type: 'goal-check', space, id, checkpoint }, 'checked');
    this.problem = result.ok ? undefined : result.problem;
    const said = this.#localize.t('check.saved', { answer: this.#localize.t(`check.${answer}`) });
    if (result.ok) this.dispatchEvent(doneEvent(said));
  }
}

define('meeting-planner-agenda-check', MeetingPlannerAgendaCheck);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-agenda-check': MeetingPlannerAgendaCheck;
  }
}
