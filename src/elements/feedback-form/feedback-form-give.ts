import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { plainDateOf } from '../../calendar/plain-date.js';
import { common } from '../../locale/en/common.js';
import { absolutes, feedback } from '../../locale/en/feedback.js';
import { LocalizeController } from '../../locale/localize.js';
import { feedbackHints, feedbackProblems } from '../../model/feedback.js';
import type { Problem } from '../../model/result.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import { icon } from '../../theme/icons.js';
import { renderAudience } from '../parts/audience.js';
import { define } from '../parts/define.js';
import { renderProblem } from '../parts/states.js';
import { feedbackPartStyles } from './feedback-form.styles.js';
import {
  BLANK,
  dropDraft,
  isBlank,
  keepDraft,
  openDraft,
  readFields,
  type GiveDraft,
  type GiveFields,
} from './give-draft.js';
import { renderGiveFields } from './render-give.js';
import type { FeedbackEntry, FeedbackScene } from './scene.js';

/**
 * Four small questions and a way to send them.
 *
 * @internal
 * @fires {CustomEvent<{id: string, status: string}>} submit-done - Feedback was sent and is stored.
 */
export class FeedbackFormGive extends LitElement {
  static override styles = [base, form, feedbackPartStyles];

  @property({ attribute: false }) scene: FeedbackScene | undefined;
  /** The partner's question, if there is one that waits. */
  @property({ attribute: false }) asked: FeedbackEntry | undefined;

  @state() private draft: GiveDraft = { id: '', fields: BLANK, keptAt: '', keeps: true };
  /** Fields the person has been in: hints wait until then. */
  @state() private left: ReadonlySet<keyof GiveFields> = new Set();
  @state() private checked = false;
  @state() private busy = false;
  @state() private problem: Problem | undefined;
  @state() private sent: 'no' | 'yes' | 'waiting' = 'no';
  @query('.summary') private readonly summary!: HTMLElement | null;
  @query('.sent') private readonly sentNote!: HTMLElement | null;
  @query('#situation') private readonly first!: HTMLElement | null;

  readonly #localize = new LocalizeController(this, { ...common, ...feedback });
  #opened = '';
  #question = '';

  override willUpdate(): void {
    const { scene, asked } = this;
    if (!scene) return;
    const isOther = this.#opened !== scene.mentorship;
    // a question that comes while the person writes waits for the next form
    const isFree = isBlank(this.draft.fields) && this.sent === 'no' && !this.busy;
    if (isOther || (isFree && asked && asked.id !== this.draft.id)) this.#openForm(scene);
    if (asked?.id === this.draft.id) this.#question = asked.value.question;
  }

  override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    if (!scene) return nothing;
    return html`<div class="mw">${this.sent === 'no' ? this.#renderForm(scene) : this.#renderSent(scene)}</div>`;
  }

  #openForm(scene: FeedbackScene): void {
    this.#opened = scene.mentorship;
    this.#question = '';
    this.draft = openDraft(scene, this.asked?.id);
    this.left = new Set();
    this.checked = false;
    this.problem = undefined;
    this.sent = 'no';
  }

  #renderForm(scene: FeedbackScene): TemplateResult {
    const t = this.#localize;
    const { partner } = scene;
    const fields = readFields(this.draft.fields);
    const problems = this.checked ? feedbackProblems(fields) : [];
    const today = plainDateOf(scene.store.now(), scene.zone);
    const hints = feedbackHints(fields, today, absolutes).filter(({ field }) => this.left.has(field));
    return html`<div class="form">
      <div>
        <h3>${t.t('feedback.title', { partner })}</h3>
        ${
          this.#question === ''
            ? nothing
            : html`<p class="muted">${t.t('feedback.asked', { partner, question: this.#question })}</p>`
        }
      </div>
      ${this.#renderSummary(problems.map(({ field }) => field))}
      ${renderGiveFields({
        localize: t,
        partner,
        fields: this.draft.fields,
        problems,
        hints,
        onInput: this.#onInput,
        onLeave: this.#onLeave,
        onEnter: () => void this.#send(),
      })}
      ${this.problem ? renderProblem(t, this.problem) : nothing} ${this.#renderFoot(scene)}
    </div>`;
  }

  #renderSummary(fields: readonly ('situation' | 'observation')[]): TemplateResult | typeof nothing {
    if (fields.length === 0) return nothing;
    const t = this.#localize;
    return html`<div class="note critical summary" role="alert" tabindex="-1">
      ${icon('stop')}
      <div>
        <h4>${t.t('feedback.problems', { count: fields.length })}</h4>
        <ul>
          ${fields.map(
            (field) =>
              html`<li>
                <button
                  class="link"
                  type="button"
                  @click=${() => {
                    this.renderRoot.querySelector<HTMLElement>(`#${field}`)?.focus();
                  }}
                >
                  ${t.t(`feedback.${field}.short`)}
                </button>
              </li>`,
          )}
        </ul>
        <p class="small">${t.t('feedback.problems.safe')}</p>
      </div>
    </div>`;
  }

  #renderFoot(scene: FeedbackScene): TemplateResult {
    const t = this.#localize;
    const { keptAt, keeps } = this.draft;
    const time = keptAt === '' ? '' : t.time(keptAt, scene.zone);
    const kept = keeps ? t.t('feedback.draft.keptAt', { time }) : t.t('feedback.draft.tab');
    return html`<div class="between hair">
      <div class="foot">
        ${renderAudience(t, scene.space, scene.me, scene.partner)}
        ${keptAt === '' ? nothing : html`<p class="reads">${icon('check')}<span>${kept}</span></p>`}
      </div>
      <button class="btn primary" type="button" ?disabled=${this.busy} @click=${() => void this.#send()}>
        ${t.t('feedback.send', { partner: scene.partner })}
      </button>
    </div>`;
  }

  #renderSent({ partner }: FeedbackScene): TemplateResult {
    const t = this.#localize;
    const waiting = this.sent === 'waiting';
    return html`<div class="form">
      <div class="note sent ${waiting ? 'caution' : 'positive'}" role="status" tabindex="-1">
        ${icon(waiting ? 'clock' : 'check')}
        <div>
          ${
            waiting
              ? html`<p>${t.t('feedback.waiting', { partner })}</p>`
              : html`<p class="strong">${t.t('feedback.sent', { partner })}</p>
                  <p>${t.t('feedback.sent.next', { partner })}</p>`
          }
        </div>
      </div>
      <button class="btn" type="button" @click=${() => void this.#again()}>${t.t('feedback.another')}</button>
    </div>`;
  }

  #onInput = (field: keyof GiveFields, text: string): void => {
    if (!this.scene) return;
    this.draft = keepDraft(this.scene, this.draft, { ...this.draft.fields, [field]: text });
  };

  /** The day belongs to the situation: its hint stands there. */
  #onLeave = (field: keyof GiveFields): void => {
    // a field that has the focus is also left when the form gives way
    if (this.sent !== 'no') return;
    const also = field === 'day' ? 'situation' : field === 'effect' ? 'observation' : field;
    this.left = new Set([...this.left, field, also]);
  };

  async #send(): Promise<void> {
    const { scene, draft } = this;
    if (!scene || this.busy) return;
    const fields = readFields(draft.fields);
    this.checked = true;
    this.problem = undefined;
    if (feedbackProblems(fields).length > 0) {
      await this.updateComplete;
      this.summary?.focus();
      return;
    }
    this.busy = true;
    const { space, mentorship, me: from, other: to } = scene;
    const given = { from, to, mentorship, ...fields };
    const result = await scene.dispatch({ type: 'feedback-give', space, id: draft.id, given });
    this.busy = false;
    if (result.ok) return this.#onStored(scene, result.value.waiting);
    this.problem = result.problem;
    if (result.problem.code === 'feedback.give.twice') this.draft = { ...draft, id: scene.store.newId('feedback') };
  }

  async #onStored(scene: FeedbackScene, waiting: boolean): Promise<void> {
    const { id } = this.draft;
    dropDraft(scene);
    this.draft = { ...this.draft, fields: BLANK, keptAt: '' };
    this.sent = waiting ? 'waiting' : 'yes';
    await this.updateComplete;
    this.sentNote?.focus();
    if (waiting) return;
    this.dispatchEvent(new CustomEvent('submit-done', { detail: { id, status: 'given' } }));
  }

  async #again(): Promise<void> {
    if (this.scene) this.#openForm(this.scene);
    await this.updateComplete;
    this.first?.focus();
  }
}

define('feedback-form-give', FeedbackFormGive);

declare global {
  interface HTMLElementTagNameMap {
    'feedback-form-give': FeedbackFormGive;
  }
}
