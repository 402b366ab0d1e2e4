import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LocalizeController } from '../../locale/localize.js';
import type { Suggestion } from '../../model/agenda.js';
import type { PlannedMeeting } from '../../model/schedule.js';
import type { Problem } from '../../model/result.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import { define } from '../parts/define.js';
import { renderProblem } from '../parts/states.js';
import type { Desk } from './desk.js';
import { touch } from './desk-meetings.js';
import { doneEvent } from './part-event.js';
import { talkSentences } from './talk-words.js';
import { titleWords } from './words.js';

const hiddenStyles = css`
  li {
    padding-block: var(--_s2);
  }
`;

/**
 * What was left out of a meeting or put off, each with a way back.
 *
 * @internal
 */
export class MeetingPlannerHidden extends LitElement {
  static override styles = [base, form, hiddenStyles];

  @property({ attribute: false }) desk: Desk | undefined;
  @property({ attribute: false }) meeting: PlannedMeeting | undefined;
  @property({ attribute: false }) items: readonly Suggestion[] = [];

  @state() private problem: Problem | undefined;

  readonly #localize = new LocalizeController(this, talkSentences);

  override render(): TemplateResult {
    const t = this.#localize;
    const { desk } = this;
    if (!desk) return html``;
    return html`
      <div class="mw">
        <ul role="list">
          ${this.items.map((item) => {
            const title = titleWords(t, desk, item);
            return html`<li class="between">
              <span>${title}</span>
              <button class="btn s" type="button" @click=${() => void this.#restore(desk, item.key, title)}>
                ${t.t('agenda.restore')}
              </button>
            </li>`;
          })}
        </ul>
        ${this.problem ? renderProblem(t, this.problem) : nothing}
      </div>
    `;
  }

  async #restore(desk: Desk, key: string, title: string): Promise<void> {
    if (!this.meeting) return;
    const edit = { change: 'restore', key } as const;
    const answer = await desk.send({ type: 'agenda-change', ...touch(this.meeting), edit }, 'agenda');
    this.problem = answer.ok ? undefined : answer.problem;
    if (answer.ok) this.dispatchEvent(doneEvent(this.#localize.t('agenda.restored', { title })));
  }
}

define('meeting-planner-hidden', MeetingPlannerHidden);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-hidden': MeetingPlannerHidden;
  }
}
