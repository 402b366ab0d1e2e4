import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LocalizeController } from '../../locale/localize.js';
import { agendaOf, type Suggestion } from '../../model/agenda.js';
import type { PlannedMeeting } from '../../model/schedule.js';
import type { Problem } from '../../model/result.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import * as icons from '../../theme/icons.js';
import { renderAudience } from '../parts/audience.js';
import { define } from '../parts/define.js';
import { renderProblem } from '../parts/states.js';
import { agendaStyles } from './agenda.styles.js';
import { agendaInput, type Desk } from './desk.js';
import { touch } from './desk-meetings.js';
import './meeting-planner-give.js';
import './meeting-planner-matter.js';
import './meeting-planner-notes.js';
import type { MeetingPlannerNotes } from './meeting-planner-notes.js';
import { holdStyles } from './hold.styles.js';
import { doneEvent } from './part-event.js';
import { partStyles } from './parts.styles.js';
import { renderMatter, renderWhy } from './render-item.js';
import { talkSentences } from './talk-words.js';
import { titleWords } from './words.js';

/**
 * A meeting while it takes place: the agenda as a checklist, notes of both, advice to try.
 *
 * @internal
 */
export class MeetingPlannerHold extends LitElement {
  static override styles = [base, form, partStyles, agendaStyles, holdStyles];

  @property({ attribute: false }) desk: Desk | undefined;
  @property({ attribute: false }) meeting: PlannedMeeting | undefined;

  @state() private problem: Problem | undefined;

  readonly #localize = new LocalizeController(this, talkSentences);

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  }

  override render(): TemplateResult {
    const { desk, meeting } = this;
    if (!desk || !meeting) return html``;
    const t = this.#localize;
    const date = t.date(meeting.value.start, 'date', desk.me.zone);
    return html`
      <div class="mw">
        <article class="panel hold">
          <h3 tabindex="-1">${t.t('hold.title', { date })}</h3>
          ${this.#renderItems(desk, meeting)}
          <meeting-planner-notes .desk=${desk} .meeting=${meeting}></meeting-planner-notes>
          <meeting-planner-give .desk=${desk} .meeting=${meeting}></meeting-planner-give>
          ${this.problem ? renderProblem(t, this.problem) : nothing} ${this.#renderEnd(meeting)}
          <div class="hair">${renderAudience(t, desk.mentorship.space, desk.me.person, desk.partner.short)}</div>
        </article>
      </div>
    `;
  }

  #renderItems(desk: Desk, meeting: PlannedMeeting): TemplateResult | typeof nothing {
    const { covered } = meeting.value.agenda;
    const isHeld = meeting.value.status === 'held';
    // of a meeting that is over only what was talked about is known; the rest is on the next agenda
    const items = agendaOf(agendaInput(desk, meeting)).filter(({ key }) => !isHeld || covered.includes(key));
    if (items.length === 0) return nothing;
    return html`
      <div class="ticks">
        ${isHeld ? nothing : html`<p class="muted small">${this.#localize.t('hold.covered')}</p>`}
        <ul class="agenda" role="list">
          ${items.map((item) => this.#renderItem(desk, item, covered.includes(item.key)))}
        </ul>
      </div>
    `;
  }

  #renderItem(desk: Desk, item: Suggestion, isCovered: boolean): TemplateResult {
    const t = this.#localize;
    return html`
      <li>
        <input
          id=${item.key}
          type="checkbox"
          .checked=${isCovered}
          @change=${(event: Event) => void this.#cover(item.key, event)}
        />
        <div class="body">
          <h4><label for=${item.key}>${titleWords(t, desk, item)}</label></h4>
          ${renderWhy(t, desk, item)} ${renderMatter(desk, item)}
        </div>
      </li>
    `;
  }

  #renderEnd(meeting: PlannedMeeting): TemplateResult {
    const t = this.#localize;
    const close = () => {
      this.dispatchEvent(doneEvent());
    };
    return html`<div class="between acts">
      ${
        meeting.value.status === 'held'
          ? nothing
          : html`<button class="btn primary" type="button" @click=${() => void this.#hold()}>
              ${icons.check()}${t.t('hold.done')}
            </button>`
      }
      <button class="btn quiet" type="button" @click=${close}>${t.t('hold.close')}</button>
    </div>`;
  }

  async #cover(key: string, event: Event): Promise<void> {
    const { desk, meeting } = this;
    const box = event.target;
    if (!desk || !meeting || !(box instanceof HTMLInputElement)) return;
    const edit = { change: 'cover', key, covered: box.checked } as const;
    const answer = await desk.send({ type: 'agenda-change', ...touch(meeting), edit }, 'agenda');
    this.problem = answer.ok ? undefined : answer.problem;
    if (!answer.ok) box.checked = !box.checked;
  }

  /** What is still in a field is kept first, so that ending the meeting loses nothing. */
  async #hold(): Promise<void> {
    const { desk, meeting } = this;
    const notes = this.renderRoot.querySelector<MeetingPlannerNotes>('meeting-planner-notes');
    const give = this.renderRoot.querySelector('meeting-planner-give');
    if (!desk || !meeting || !(await notes?.save()) || !(await give?.save())) return;
    const answer = await desk.send({ type: 'meeting-hold', ...touch(meeting), covered: [] }, 'held');
    this.problem = answer.ok ? undefined : answer.problem;
    if (answer.ok) this.dispatchEvent(doneEvent(this.#localize.t('hold.saved')));
  }
}

define('meeting-planner-hold', MeetingPlannerHold);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-hold': MeetingPlannerHold;
  }
}
