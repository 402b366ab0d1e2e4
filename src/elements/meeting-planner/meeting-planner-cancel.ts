import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LocalizeController } from '../../locale/localize.js';
import type { PlannedMeeting } from '../../model/schedule.js';
import type { Problem } from '../../model/result.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import { define } from '../parts/define.js';
import { renderProblem } from '../parts/states.js';
import { seriesOf, touch, type Answer, type Desk } from './desk.js';
import { partStyles } from './parts.styles.js';
import { doneEvent, openDialog } from './part-event.js';
import { problemWords, sentences } from './words.js';

/**
 * Asks once before a meeting, or the rest of its series, is cancelled.
 *
 * @internal
 */
export class MeetingPlannerCancel extends LitElement {
  static override styles = [base, form, partStyles];

  @property({ attribute: false }) desk: Desk | undefined;
  @property({ attribute: false }) meeting: PlannedMeeting | undefined;

  @state() private problem: Problem | undefined;
  @state() private scope: 'one' | 'later' = 'one';

  readonly #localize = new LocalizeController(this, sentences);
  #was: PlannedMeeting | undefined;
  #said = '';

  override willUpdate(): void {
    this.#was ??= this.meeting;
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
            <header><h3 id="title">${t.t('cancel.title')}</h3></header>
            <div class="form">${this.#renderText()} ${this.#renderScope()}</div>
            <footer class="between">
              ${this.problem ? renderProblem(t, problemWords(t, this.problem)) : nothing}
              <div class="cluster">
                <button class="btn" type="button" data-first @click=${this.#close}>${t.t('cancel.keep')}</button>
                <button class="btn primary" type="button" @click=${() => void this.#save()}>
                  ${t.t('cancel.save')}
                </button>
              </div>
            </footer>
          </div>
        </dialog>
      </div>
    `;
  }

  #renderText(): TemplateResult | typeof nothing {
    const { desk } = this;
    const was = this.#was?.value;
    if (!desk || !was) return nothing;
    const t = this.#localize;
    const date = t.date(was.start, 'long', desk.me.zone);
    const time = t.timeRange(was.start, was.minutes, desk.me.zone);
    return html`<p>${t.t('cancel.text', { date, time })}</p>`;
  }

  #renderScope(): TemplateResult | typeof nothing {
    if (!this.desk || !this.#was || !seriesOf(this.desk, this.#was)) return nothing;
    const scopes = ['one', 'later'] as const;
    return html`
      <fieldset class="field">
        <legend>${this.#localize.t('cancel.scope')}</legend>
        <div class="answers">
          ${scopes.map(
            (scope) => html`
              <label class="choice">
                <input
                  type="radio"
                  name="scope"
                  .checked=${this.scope === scope}
                  @change=${() => {
                    this.scope = scope;
                  }}
                />
                <span>${this.#localize.t(`cancel.${scope}`)}</span>
              </label>
            `,
          )}
        </div>
      </fieldset>
    `;
  }

  /** Ending a series leaves the occurrences that have a record; those that are still planned are cancelled. */
  async #cancel(desk: Desk, was: PlannedMeeting): Promise<Answer> {
    const series = seriesOf(desk, was);
    if (this.scope === 'one' || !series) return desk.send({ type: 'meeting-cancel', ...touch(was) });
    const { space, id } = series;
    const before = was.value.occurrence ?? was.value.start;
    const ended = await desk.send({ type: 'series-end', space, id, before });
    const later = desk.meetings.filter(
      ({ value }) => value.series === id && value.status === 'scheduled' && value.start >= was.value.start,
    );
    let answer = ended;
    for (const meeting of later) {
      if (answer.ok) answer = await desk.send({ type: 'meeting-cancel', ...touch(meeting) });
    }
    return answer;
  }

  async #save(): Promise<void> {
    if (!this.desk || !this.#was) return;
    const answer = await this.#cancel(this.desk, this.#was);
    if (!answer.ok) {
      this.problem = answer.problem;
      return;
    }
    this.#said = this.#localize.t('cancel.saved');
    this.#close();
  }

  readonly #close = (): void => {
    this.renderRoot.querySelector('dialog')?.close();
  };

  readonly #onClose = (): void => {
    this.dispatchEvent(doneEvent(this.#said));
  };
}

define('meeting-planner-cancel', MeetingPlannerCancel);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-cancel': MeetingPlannerCancel;
  }
}
