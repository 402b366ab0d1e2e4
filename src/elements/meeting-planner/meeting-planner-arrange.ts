import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LocalizeController } from '../../locale/localize.js';
import type { AgendaChange } from '../../model/meeting.js';
import type { PlannedMeeting } from '../../model/schedule.js';
import type { Problem } from '../../model/result.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import { define } from '../parts/define.js';
import { renderProblem } from '../parts/states.js';
import type { Answer, Desk } from './desk.js';
import { touch } from './desk-meetings.js';
import { doneEvent } from './part-event.js';
import { talkSentences } from './talk-words.js';

const arrangeStyles = css`
  .options {
    margin-block-start: var(--_s2);
  }

  @media print {
    .options {
      display: none;
    }
  }
`;

/**
 * What can be done with one item of an agenda: another place, put off, left out.
 *
 * @internal
 */
export class MeetingPlannerArrange extends LitElement {
  static override styles = [base, form, arrangeStyles];

  @property({ attribute: false }) desk: Desk | undefined;
  @property({ attribute: false }) meeting: PlannedMeeting | undefined;
  /** The key and the title of the item. */
  @property({ attribute: false }) item = { key: '', title: '' };
  /** The keys of all items, in order. */
  @property({ attribute: false }) keys: readonly string[] = [];

  @state() private problem: Problem | undefined;

  readonly #localize = new LocalizeController(this, talkSentences);

  override render(): TemplateResult {
    const t = this.#localize;
    const { title } = this.item;
    const index = this.keys.indexOf(this.item.key);
    const shift = (by: 1 | -1) => () => void this.#shift(index, by);
    const leave = (change: 'postpone' | 'dismiss', said: string) => () => void this.#leave(change, said);
    return html`
      <div class="mw">
        <div class="cluster options">
          <button class="btn s" type="button" data-shift="-1" ?disabled=${index === 0} @click=${shift(-1)}>
            ${t.t('agenda.up')}
          </button>
          <button
            class="btn s"
            type="button"
            data-shift="1"
            ?disabled=${index === this.keys.length - 1}
            @click=${shift(1)}
          >
            ${t.t('agenda.down')}
          </button>
          <button class="btn s" type="button" @click=${leave('postpone', t.t('agenda.postponed', { title }))}>
            ${t.t('agenda.postpone')}
          </button>
          <button class="btn s" type="button" @click=${leave('dismiss', t.t('agenda.dismissed', { title }))}>
            ${t.t('agenda.dismiss')}
          </button>
        </div>
        ${this.problem ? renderProblem(t, this.problem) : nothing}
      </div>
    `;
  }

  async #change(edit: AgendaChange): Promise<Answer | undefined> {
    const { desk, meeting } = this;
    if (!desk || !meeting) return undefined;
    const answer = await desk.send({ type: 'agenda-change', ...touch(meeting), edit }, 'agenda');
    this.problem = answer.ok ? undefined : answer.problem;
    return answer;
  }

  async #leave(change: 'postpone' | 'dismiss', said: string): Promise<void> {
    const answer = await this.#change({ change, key: this.item.key });
    if (answer?.ok) this.dispatchEvent(doneEvent(said));
  }

  async #shift(index: number, by: 1 | -1): Promise<void> {
    const { key, title } = this.item;
    const place = index + by;
    const keys = this.keys.toSpliced(index, 1).toSpliced(place, 0, key);
    const answer = await this.#change({ change: 'order', keys });
    if (answer?.ok) this.desk?.tell(this.#localize.t('agenda.moved', { title, place: place + 1 }));
    await this.updateComplete;
    const [same, other] = [by, -by].map((side) =>
      this.renderRoot.querySelector<HTMLButtonElement>(`[data-shift="${String(side)}"]`),
    );
    (same?.disabled ? other : same)?.focus();
  }
}

define('meeting-planner-arrange', MeetingPlannerArrange);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-arrange': MeetingPlannerArrange;
  }
}
