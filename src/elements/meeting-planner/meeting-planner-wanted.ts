import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LocalizeController } from '../../locale/localize.js';
import { changesBetween } from '../../model/fields.js';
import type { PlannedMeeting } from '../../model/schedule.js';
import type { Problem } from '../../model/result.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import { icon } from '../../theme/icons.js';
import { define } from '../parts/define.js';
import { renderProblem } from '../parts/states.js';
import { renderConflict } from './conflict.js';
import { touch, type Desk } from './desk.js';
import { goalField, inputField } from './fields.js';
import { FormDraft, onEnter } from './form-draft.js';
import { partStyles } from './parts.styles.js';
import { sentences } from './words.js';

/**
 * The outcome wanted from a meeting, in a line, and the goal it serves (R18).
 *
 * @internal
 */
export class MeetingPlannerWanted extends LitElement {
  static override styles = [base, form, partStyles];

  @property({ attribute: false }) desk: Desk | undefined;
  @property({ attribute: false }) meeting: PlannedMeeting | undefined;

  @state() private editing = false;
  @state() private problem: Problem | undefined;

  readonly #localize = new LocalizeController(this, sentences);
  readonly #draft = new FormDraft(this);
  #form = '';

  override willUpdate(): void {
    const { desk, meeting } = this;
    const form = `meeting-wanted/${meeting?.id ?? ''}`;
    if (!desk || !meeting || form === this.#form) return;
    this.#form = form;
    this.problem = undefined;
    this.editing = desk.store.drafts.get(form) !== undefined;
    this.#open();
  }

  override render(): TemplateResult {
    return html`<div class="mw">${this.editing ? this.#renderForm() : this.#renderLine()}</div>`;
  }

  #renderLine(): TemplateResult {
    const t = this.#localize;
    const wanted = this.meeting?.value.wanted ?? '';
    const edit = () => {
      this.#open();
      this.editing = true;
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#wanted')?.focus());
    };
    if (wanted === '') {
      return html`<button class="need" type="button" @click=${edit}>
        ${icon('flag')}${t.t('agenda.wanted.add')}
      </button>`;
    }
    return html`<p class="wanted">
      ${icon('flag')}
      <span
        ><span class="muted">${t.t('agenda.wanted')}</span> ${wanted}
        <button class="edit" type="button" @click=${edit} aria-label=${t.t('agenda.wanted.edit')}>
          ${icon('pen')}
        </button></span
      >
    </p>`;
  }

  #renderForm(): TemplateResult {
    const t = this.#localize;
    const goal = { name: 'wantedGoal', label: t.t('agenda.wanted.goal') };
    return html`
      <div class="form inset" @input=${this.#draft.onInput} @keydown=${this.#onKey}>
        ${inputField(this.#draft, { name: 'wanted', label: t.t('agenda.wanted.label') })}
        ${goalField(this.#draft, goal, t.t('agenda.wanted.noGoal'), this.desk?.goals ?? [])} ${this.#renderProblem()}
        <div class="cluster">
          <button class="btn primary" type="button" @click=${() => void this.#save()}>${t.t('action.save')}</button>
          <button class="btn quiet" type="button" @click=${this.#cancel}>${t.t('action.cancel')}</button>
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
      onTheirs: () => {
        this.#draft.forget();
        this.#close();
      },
    });
  }

  #shown(): { wanted: string; wantedGoal: string } {
    const value = this.meeting?.value;
    return { wanted: value?.wanted ?? '', wantedGoal: value?.wantedGoal ?? '' };
  }

  #open(): void {
    const { desk } = this;
    const { wanted, wantedGoal } = this.#shown();
    const fields = { wanted, wantedGoal, fromWanted: wanted, fromGoal: wantedGoal };
    if (desk) this.#draft.open(desk.store, this.#form, fields);
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
    const answer = await desk.send({ type: 'meeting-edit', ...touch(meeting), changes });
    this.problem = answer.ok ? undefined : answer.problem;
    if (!answer.ok) return;
    this.#draft.forget();
    this.#close();
  }

  #close(): void {
    this.editing = false;
    this.problem = undefined;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('button')?.focus());
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#cancel();
    else onEnter(() => void this.#save())(event);
  };

  readonly #cancel = (): void => {
    this.#close();
  };
}

define('meeting-planner-wanted', MeetingPlannerWanted);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-wanted': MeetingPlannerWanted;
  }
}
