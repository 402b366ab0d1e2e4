import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LocalizeController } from '../../locale/localize.js';
import { changesBetween } from '../../model/fields.js';
import type { PlannedMeeting } from '../../model/schedule.js';
import type { Problem } from '../../model/result.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import { define } from '../parts/define.js';
import { renderProblem } from '../parts/states.js';
import { renderConflict } from './conflict.js';
import type { Desk } from './desk.js';
import { touch } from './desk-meetings.js';
import { goalField, inputField } from '../parts/fields.js';
import { FormDraft, onKeys } from '../parts/form-draft.js';
import { doneEvent } from './part-event.js';
import { partStyles } from './parts.styles.js';
import { talkSentences } from './talk-words.js';

/**
 * The outcome wanted from a meeting, in a line, and the goal it serves (R18).
 *
 * @internal
 */
export class MeetingPlannerWanted extends LitElement {
  static override styles = [base, form, partStyles];

  @property({ attribute: false }) desk: Desk | undefined;
  @property({ attribute: false }) meeting: PlannedMeeting | undefined;

  @state() private problem: Problem | undefined;

  readonly #localize = new LocalizeController(this, talkSentences);
  readonly #draft = new FormDraft(this);
  #form = '';

  override willUpdate(): void {
    const { desk, meeting } = this;
    const form = `meeting-wanted/${meeting?.id ?? ''}`;
    if (!desk || !meeting || form === this.#form) return;
    this.#form = form;
    this.problem = undefined;
    this.#open(desk);
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('#wanted')?.focus();
  }

  override render(): TemplateResult {
    const t = this.#localize;
    const goal = { name: 'wantedGoal', label: t.t('agenda.wanted.goal') };
    return html`
      <div class="mw">
        <div class="form inset" @input=${this.#draft.onInput} @keydown=${onKeys(this.#onSave, this.#leave)}>
          ${inputField(this.#draft, { name: 'wanted', label: t.t('agenda.wanted.label') })}
          ${goalField(this.#draft, goal, t.t('agenda.wanted.noGoal'), this.desk?.goals ?? [])} ${this.#renderProblem()}
          <div class="cluster">
            <button class="btn primary" type="button" @click=${this.#onSave}>${t.t('action.save')}</button>
            <button class="btn quiet" type="button" @click=${this.#onCancel}>${t.t('action.cancel')}</button>
          </div>
        </div>
      </div>
    `;
  }

  #renderProblem(): TemplateResult | typeof nothing {
    if (!this.problem) return nothing;
    if (this.problem.code !== 'conflict.fields') return renderProblem(this.#localize, this.problem);
    const theirs = this.#shown();
    return renderConflict(this.#localize, this.#draft.text('wanted'), theirs.wanted, {
      onMine: () => {
        this.#rebase();
        void this.#save();
      },
      onTheirs: this.#onCancel,
    });
  }

  #shown(): { wanted: string; wantedGoal: string } {
    const value = this.meeting?.value;
    return { wanted: value?.wanted ?? '', wantedGoal: value?.wantedGoal ?? '' };
  }

  #open(desk: Desk): void {
    const { wanted, wantedGoal } = this.#shown();
    const fields = { wanted, wantedGoal, fromWanted: wanted, fromGoal: wantedGoal };
    this.#draft.open(desk.store, this.#form, fields);
  }

  /** What is written now is meant as a change of what the other one wrote. */
  #rebase(): void {
    const { wanted, wantedGoal } = this.#shown();
    this.#draft.set('fromWanted', wanted);
    this.#draft.set('fromGoal', wantedGoal);
  }

  async #save(): Promise<void> {
    const { desk, meeting } = this;
    if (!desk || !meeting) return;
    const fields = (wanted: string, goal: string) => ({ wanted, wantedGoal: goal === '' ? undefined : goal });
    const before = fields(this.#draft.text('fromWanted'), this.#draft.text('fromGoal'));
    const after = fields(this.#draft.text('wanted').trim(), this.#draft.text('wantedGoal'));
    const changes = changesBetween(before, after);
    const answer = await desk.send({ type: 'meeting-edit', ...touch(meeting), changes }, 'edited');
    this.problem = answer.ok ? undefined : answer.problem;
    if (answer.ok) this.#onCancel();
  }

  readonly #onSave = (): void => void this.#save();

  readonly #onCancel = (): void => {
    this.#draft.forget();
    this.#leave();
  };

  readonly #leave = (): void => {
    this.dispatchEvent(doneEvent());
  };
}

define('meeting-planner-wanted', MeetingPlannerWanted);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-wanted': MeetingPlannerWanted;
  }
}
