import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { plainDateOf } from '../../calendar/plain-date.js';
import { common } from '../../locale/en/common.js';
import { feedback } from '../../locale/en/feedback.js';
import { LocalizeController } from '../../locale/localize.js';
import { feedbackProblems } from '../../model/feedback.js';
import type { Problem } from '../../model/result.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import { define } from '../parts/define.js';
import { PartsController } from '../parts/parts-controller.js';
import { renderProblem } from '../parts/states.js';
import { isBlank, tellContent, type FormPart, type PartFields } from './form-part.js';
import {
  BLANK,
  dropDraft,
  fieldsOf,
  keepDraft,
  openDraft,
  readFields,
  type GiveDraft,
  type GiveField,
  type GiveFields,
} from './give-draft.js';
import type { GiveHelp } from './give-help.js';
import { giveStyles } from './give.styles.js';
import { renderGiveFields, renderGiveFoot } from './render-give.js';
import { renderSent } from './render-sent.js';
import { sideOf, type FeedbackEntry, type FeedbackScene } from './scene.js';

/**
 * Four small questions and a way to send them.
 *
 * @internal
 * @fires {CustomEvent<{id: string, status: string}>} submit-done - Feedback was sent and is stored.
 * @fires {CustomEvent<FormPart>} content-change - What stands in the fields has changed.
 */
export class FeedbackFormGive extends LitElement implements FormPart {
  static override styles = [base, form, giveStyles];

  @property({ attribute: false }) scene: FeedbackScene | undefined;
  /** The partner's question, if there is one that waits. */
  @property({ attribute: false }) asked: FeedbackEntry | undefined;

  @state() private draft: GiveDraft = { id: '', fields: BLANK, keptAt: '', keeps: true };
  /** Fields the person has been in: hints wait until then. */
  @state() private left: ReadonlySet<GiveField> = new Set();
  @state() private checked = false;
  @state() private busy = false;
  @state() private problem: Problem | undefined;
  @state() private sent: 'no' | 'yes' | 'waiting' = 'no';
  @state() private help: GiveHelp | undefined;

  readonly #localize = new LocalizeController(this, { ...common, ...feedback });
  readonly #parts = new PartsController(this, {
    help: async () => {
      const { GiveHelp } = await import('./give-help.js');
      this.help ??= new GiveHelp(this);
    },
  });
  #opened = '';
  #question = '';

  override willUpdate(): void {
    const { scene, asked } = this;
    if (!scene) return;
    const isOther = this.#opened !== scene.subject;
    // a question that comes while the person writes waits for the next form
    const isFree = isBlank(this.draft.fields) && this.sent === 'no' && !this.busy;
    if (isOther || (isFree && asked && asked.id !== this.draft.id)) this.#openForm(scene);
    if (asked?.id === this.draft.id) this.#question = asked.value.question;
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('draft') || changed.has('sent')) tellContent(this);
  }

  get fields(): GiveFields {
    return this.draft.fields;
  }

  get missing(): FormPart['missing'] {
    const [first] = feedbackProblems(readFields(this.fields));
    const field = first && this.#find(`#${first.field}`);
    return field ? { message: this.#localize.say(first.problem), field } : undefined;
  }

  restore(fields: PartFields): void {
    if (this.scene) this.draft = keepDraft(this.scene, this.draft, fieldsOf(fields));
  }

  clear(): void {
    if (!this.scene) return;
    dropDraft(this.scene);
    this.#openForm(this.scene);
  }

  check(): void {
    this.checked = true;
    void this.#parts.need('help');
  }

  override focus(): void {
    this.#find('#situation, .sent')?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    if (!scene) return nothing;
    return html`<div class="mw">${this.sent === 'no' ? this.#renderForm(scene) : this.#renderSent(scene)}</div>`;
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  #openForm(scene: FeedbackScene): void {
    this.#opened = scene.subject;
    this.#question = '';
    this.draft = openDraft(scene, this.asked?.id);
    this.left = new Set();
    this.checked = false;
    this.problem = undefined;
    this.sent = 'no';
  }

  #renderForm(scene: FeedbackScene): TemplateResult {
    const t = this.#localize;
    const { fields, help } = this;
    const { partner, disabled } = scene;
    const problems = this.checked && !disabled ? feedbackProblems(readFields(fields)) : [];
    const needed = problems.map(({ field }) => field);
    const today = plainDateOf(scene.store.now(), scene.zone);
    const problem = this.problem ?? (needed.length > 0 ? this.#parts.problem : undefined);
    return html`<div class="form">
      <div>
        <h3>${t.t(`feedback.title${sideOf(scene)}`, { partner, goal: scene.goal?.title ?? '' })}</h3>
        ${
          this.#question === ''
            ? nothing
            : html`<p class="muted">${t.t('feedback.asked', { partner, question: this.#question })}</p>`
        }
      </div>
      ${needed.length === 0 ? nothing : help?.renderSummary(needed, (field) => this.#find(`#${field}`)?.focus())}
      ${renderGiveFields({
        localize: t,
        next: t.t(`feedback.next.hint${sideOf(scene)}`, { partner }),
        fields,
        disabled,
        problems,
        hintsOf: (field) => (this.left.has(field) ? help?.renderHints(field, fields, today) : nothing),
        onInput: this.#onInput,
        onLeave: this.#onLeave,
        onEnter: () => void this.#send(),
      })}
      ${help?.renderStyle(scene)} ${problem ? renderProblem(t, problem) : nothing}
      ${renderGiveFoot({
        localize: t,
        scene,
        draft: this.draft,
        busy: this.busy,
        onSend: () => void this.#send(),
      })}
    </div>`;
  }

  #renderSent({ partner, disabled }: FeedbackScene): TemplateResult {
    const t = this.#localize;
    const waiting = this.sent === 'waiting';
    return html`<div class="form">
      ${renderSent({
        waiting,
        words: t.t(waiting ? 'feedback.waiting' : 'feedback.sent', { partner }),
        next: t.t('feedback.sent.next', { partner }),
        again: t.t('feedback.another'),
        disabled,
        onAgain: () => void this.#again(),
      })}
    </div>`;
  }

  #onInput = (field: GiveField, text: string): void => {
    if (!this.scene) return;
    this.draft = keepDraft(this.scene, this.draft, { ...this.draft.fields, [field]: text });
  };

  // the day belongs to the situation: its hint stands there
  #onLeave = (field: GiveField): void => {
    // a field that has the focus is also left when the form gives way
    if (this.sent !== 'no') return;
    const also = field === 'day' ? 'situation' : field === 'effect' ? 'observation' : field;
    this.left = new Set([...this.left, field, also]);
  };

  async #send(): Promise<void> {
    const { scene, draft } = this;
    if (!scene || scene.disabled || this.busy) return;
    const fields = readFields(draft.fields);
    this.checked = true;
    this.problem = undefined;
    const [first] = feedbackProblems(fields);
    if (first) return this.#refuse(first.field);
    this.busy = true;
    const { space, mentorship, goal, me: from, other: to } = scene;
    const given = { from, to, mentorship, ...(goal && { goal: goal.id }), ...fields };
    const result = await scene.dispatch({ type: 'feedback-give', space, id: draft.id, given });
    this.busy = false;
    if (result.ok) return this.#onStored(scene, result.value.waiting);
    this.problem = result.problem;
    if (result.problem.code === 'feedback.give.twice') this.draft = { ...draft, id: scene.store.newId('feedback') };
  }

  /** The focus goes to the list of what is needed, or to the first field where that list cannot be had. */
  async #refuse(first: GiveField): Promise<void> {
    const hasHelp = await this.#parts.need('help');
    await this.updateComplete;
    this.#find(hasHelp ? '.summary' : `#${first}`)?.focus();
  }

  async #onStored(scene: FeedbackScene, waiting: boolean): Promise<void> {
    const { id } = this.draft;
    dropDraft(scene);
    this.draft = { ...this.draft, fields: BLANK, keptAt: '' };
    this.sent = waiting ? 'waiting' : 'yes';
    await this.updateComplete;
    this.focus();
    if (waiting) return;
    this.dispatchEvent(new CustomEvent('submit-done', { detail: { id, status: 'given' } }));
  }

  async #again(): Promise<void> {
    if (this.scene) this.#openForm(this.scene);
    await this.updateComplete;
    this.focus();
  }
}

define('feedback-form-give', FeedbackFormGive);

declare global {
  interface HTMLElementTagNameMap {
    'feedback-form-give': FeedbackFormGive;
  }
}
