import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { agendaParts } from '../../locale/en/agenda-parts.js';
import { LocalizeController } from '../../locale/localize.js';
import { followUpId, followUpsOf, type FollowUp } from '../../model/agenda/follow-up.js';
import type { Problem } from '../../model/result.js';
import type { PlannedMeeting } from '../../model/schedule.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import * as icons from '../../theme/icons.js';
import { define } from '../parts/define.js';
import { renderProblem } from '../parts/states.js';
import { askStyles } from './agenda-thoughts.styles.js';
import type { Desk } from './desk.js';
import { touch } from './desk-meetings.js';
import { doneEvent } from './part-event.js';
import { sentences } from './words.js';

/**
 * Advice did not work: new questions, each one step away from the agenda (R27).
 *
 * @internal
 */
export class MeetingPlannerAgendaAsk extends LitElement {
  static override styles = [base, form, askStyles];

  @property({ attribute: false }) desk: Desk | undefined;
  @property({ attribute: false }) meeting: PlannedMeeting | undefined;
  @property({ attribute: false }) advice: Desk['actions'][number] | undefined;

  @state() private problem: Problem | undefined;

  readonly #localize = new LocalizeController(this, { ...sentences, ...agendaParts });

  override render(): TemplateResult | typeof nothing {
    const { desk, meeting, advice } = this;
    const questions = desk && advice ? followUpsOf(advice, desk.meetings) : [];
    if (!desk || !meeting || !advice || questions.length === 0) return nothing;
    const t = this.#localize;
    return html`<div class="mw">
      <div class="ask" role="group" aria-labelledby="lead">
        <p id="lead" class="small muted">${t.t('followUp.lead')}</p>
        ${questions.map(
          (question) =>
            html`<button class="btn s" type="button" @click=${() => void this.#ask(desk, meeting, advice, question)}>
              ${icons.plus()}${t.t(`followUp.${question}`)}
            </button>`,
        )}
      </div>
      ${this.problem ? renderProblem(t, this.problem) : nothing}
    </div>`;
  }

  async #ask(desk: Desk, meeting: PlannedMeeting, { id, value }: Desk['actions'][number], question: FollowUp) {
    const text = this.#localize.t(`followUp.${question}`);
    const item = {
      id: followUpId(id, question),
      kind: 'question' as const,
      text,
      ...(value.goal === undefined ? {} : { goal: value.goal }),
    };
    const command = { type: 'agenda-change', ...touch(meeting), edit: { change: 'add', item } } as const;
    const answer = await desk.send(command, 'agenda');
    this.problem = answer.ok ? undefined : answer.problem;
    if (answer.ok) this.dispatchEvent(doneEvent(this.#localize.t('followUp.asked', { text })));
  }
}

define('meeting-planner-agenda-ask', MeetingPlannerAgendaAsk);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-agenda-ask': MeetingPlannerAgendaAsk;
  }
}
