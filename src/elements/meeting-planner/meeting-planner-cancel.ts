import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LocalizeController } from '../../locale/localize.js';
import type { PlannedMeeting } from '../../model/schedule.js';
import { openFrom, scopeFrom, type Scope } from '../../model/series-scope.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import { define } from '../parts/define.js';
import type { Answer, Desk } from './desk.js';
import { comingOf, seriesOf, touch } from './desk-meetings.js';
import { dialogSentences, PartDialog } from './dialog.js';
import { partStyles } from './parts.styles.js';
import { scopeField } from './scope-field.js';
import { dayWords, hoursWords } from './words.js';

/**
 * Asks once before a meeting, or the rest of its series, is cancelled.
 *
 * @internal
 */
export class MeetingPlannerCancel extends LitElement {
  static override styles = [base, form, partStyles];

  @property({ attribute: false }) desk: Desk | undefined;
  @property({ attribute: false }) meeting: PlannedMeeting | undefined;

  @state() private scope: Scope = 'one';

  readonly #localize = new LocalizeController(this, dialogSentences);
  readonly #dialog = new PartDialog(this, this.#localize);
  #was: PlannedMeeting | undefined;

  override willUpdate(): void {
    this.#was ??= this.meeting;
  }

  override render(): TemplateResult {
    const t = this.#localize;
    return this.#dialog.render({
      title: t.t('cancel.title'),
      fields: html`${this.#renderText()} ${this.#renderScope()}`,
      leave: t.t('cancel.keep'),
      save: t.t('cancel.save'),
      onSave: () => void this.#save(),
    });
  }

  #renderText(): TemplateResult | typeof nothing {
    const { desk } = this;
    const was = this.#was;
    if (!desk || !was) return nothing;
    const t = this.#localize;
    const params = { date: dayWords(t, desk, was), time: hoursWords(t, was, desk.me.zone) };
    return html`<p>${t.t('cancel.text', params)}</p>`;
  }

  #renderScope(): TemplateResult | typeof nothing {
    if (!this.desk || !this.#was || !seriesOf(this.desk, this.#was)) return nothing;
    return scopeField(this.#localize, this.scope, (scope) => {
      this.scope = scope;
    });
  }

  /** Ending a series leaves the occurrences that have a record; those that are still planned are cancelled. */
  async #cancel(desk: Desk, was: PlannedMeeting): Promise<Answer> {
    const series = seriesOf(desk, was);
    if (this.scope === 'one' || !series) return desk.send({ type: 'meeting-cancel', ...touch(was) }, 'cancelled');
    const { space, id } = series;
    const before = scopeFrom(this.scope, was.value, comingOf(desk));
    const ended = await desk.send({ type: 'series-end', space, id, before }, 'cancelled');
    const later = openFrom(desk.meetings, id, before);
    let answer = ended;
    for (const meeting of later) {
      if (answer.ok) answer = await desk.send({ type: 'meeting-cancel', ...touch(meeting) }, 'cancelled');
    }
    return answer;
  }

  async #save(): Promise<void> {
    if (!this.desk || !this.#was) return;
    const answer = await this.#cancel(this.desk, this.#was);
    if (answer.ok) this.#dialog.finish(this.#localize.t('cancel.saved'));
    else this.#dialog.problem = answer.problem;
  }
}

define('meeting-planner-cancel', MeetingPlannerCancel);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-cancel': MeetingPlannerCancel;
  }
}
