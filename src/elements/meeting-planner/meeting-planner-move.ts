import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { loadTemporal } from '../../calendar/temporal.js';
import { localTime } from '../../calendar/zones.js';
import { LocalizeController } from '../../locale/localize.js';
import type { PlannedMeeting } from '../../model/schedule.js';
import type { Problem } from '../../model/result.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import { icon } from '../../theme/icons.js';
import { define } from '../parts/define.js';
import { renderProblem } from '../parts/states.js';
import { touch, type Desk } from './desk.js';
import { echoOf, startOf } from './echo.js';
import { inputField } from './fields.js';
import { FormDraft, onEnter } from './form-draft.js';
import { partStyles } from './parts.styles.js';
import { doneEvent, openDialog } from './part-event.js';
import { problemWords, sentences } from './words.js';

/**
 * Moves one meeting to another date and hour; agenda and calendar entry go along.
 *
 * @internal
 */
export class MeetingPlannerMove extends LitElement {
  static override styles = [base, form, partStyles];

  @property({ attribute: false }) desk: Desk | undefined;
  @property({ attribute: false }) meeting: PlannedMeeting | undefined;

  @state() private problem: Problem | undefined;

  readonly #localize = new LocalizeController(this, sentences);
  readonly #draft = new FormDraft(this);
  #was: PlannedMeeting | undefined;
  #said = '';

  override willUpdate(): void {
    const { desk, meeting } = this;
    if (!desk || !meeting || this.#was) return;
    this.#was = meeting;
    const local = desk.temporal && localTime(desk.temporal, meeting.value.start, desk.me.zone);
    const fields = { date: local?.date ?? '', time: local?.time ?? '' };
    this.#draft.open(desk.store, `meeting-move/${meeting.id}`, fields);
  }

  override firstUpdated(): void {
    openDialog(this.renderRoot);
  }

  override render(): TemplateResult {
    const t = this.#localize;
    return html`
      <div class="mw">
        <dialog aria-labelledby="title" @close=${this.#onClose}>
          <div class="dialog-in">
            <header>
              <h3 id="title">${t.t('move.title')}</h3>
              ${this.#renderWas()}
            </header>
            <div class="form" @input=${this.#onInput} @keydown=${onEnter(() => void this.#save())}>
              <div class="two">
                ${inputField(this.#draft, { name: 'date', label: t.t('plan.date'), type: 'date' })}
                ${inputField(this.#draft, { name: 'time', label: t.t('plan.time'), type: 'time' })}
              </div>
              ${this.#renderEcho()}
            </div>
            <footer class="between">
              ${this.problem ? renderProblem(t, problemWords(t, this.problem)) : nothing}
              <p class="small muted">${t.t('move.along')}</p>
              <div class="cluster">
                <button class="btn quiet" type="button" @click=${this.#close}>${t.t('action.cancel')}</button>
                <button class="btn primary" type="button" @click=${() => void this.#save()}>${t.t('move.save')}</button>
              </div>
            </footer>
          </div>
        </dialog>
      </div>
    `;
  }

  #renderWas(): TemplateResult | typeof nothing {
    const { desk } = this;
    const was = this.#was?.value;
    if (!desk || !was) return nothing;
    const t = this.#localize;
    const date = t.date(was.start, 'long', desk.me.zone);
    const time = t.timeRange(was.start, was.minutes, desk.me.zone);
    return html`<p class="muted sub">${t.t('move.was', { date, time })}</p>`;
  }

  #renderEcho(): TemplateResult {
    const t = this.#localize;
    const { desk } = this;
    const when = { date: this.#draft.text('date'), time: this.#draft.text('time') };
    const isComplete = when.date !== '' && when.time !== '';
    const echo =
      desk?.temporal && isComplete
        ? echoOf(t, desk, desk.temporal, { ...when, minutes: this.#was?.value.minutes ?? 45, repeat: 'once' })
        : undefined;
    return html`
      <div class="echo" role="status">
        ${echo && !echo.start.ok ? renderProblem(t, problemWords(t, echo.start.problem)) : nothing}
        ${echo?.days.map(
          (day) =>
            html`<p class="strong">${day.date}</p>
              <p>${day.mine}</p>
              <p>${day.theirs}</p>`,
        )}
        ${echo?.isPast ? html`<p class="note caution">${icon('alert')}<span>${t.t('plan.past')}</span></p>` : nothing}
      </div>
    `;
  }

  async #save(): Promise<void> {
    const { desk } = this;
    const was = this.#was;
    if (!desk || !was) return;
    const when = { date: this.#draft.text('date'), time: this.#draft.text('time') };
    const start = startOf(desk.temporal ?? (await loadTemporal()), when, desk.me);
    if (!start.ok) {
      this.problem = start.problem;
      return;
    }
    const to = { from: was.value.start, start: start.instant, zone: desk.me.zone };
    const answer = await desk.send({ type: 'meeting-move', ...touch(was), ...to });
    if (!answer.ok) {
      this.problem = answer.problem;
      return;
    }
    this.#draft.forget();
    this.#said = this.#localize.t('move.saved', { date: this.#localize.date(start.instant, 'long', desk.me.zone) });
    this.#close();
  }

  readonly #onInput = (event: Event): void => {
    this.problem = undefined;
    this.#draft.onInput(event);
  };

  readonly #close = (): void => {
    this.renderRoot.querySelector('dialog')?.close();
  };

  readonly #onClose = (): void => {
    this.dispatchEvent(doneEvent(this.#said));
  };
}

define('meeting-planner-move', MeetingPlannerMove);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-move': MeetingPlannerMove;
  }
}
