import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { common } from '../../locale/en/common.js';
import { feedbackAsk } from '../../locale/en/feedback-ask.js';
import { feedback } from '../../locale/en/feedback.js';
import { LocalizeController } from '../../locale/localize.js';
import { confidenceSentence } from '../../model/agreed.js';
import type { Problem } from '../../model/result.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import * as icons from '../../theme/icons.js';
import { renderAudience } from '../parts/audience.js';
import { define } from '../parts/define.js';
import { renderProblem } from '../parts/states.js';
import { askStyles } from './ask.styles.js';
import { tellContent, type FormPart, type PartFields } from './form-part.js';
import { renderSent } from './render-sent.js';
import { sideOf, type FeedbackEntry, type FeedbackScene } from './scene.js';

/** Questions to begin with, by the side of the goal that it is about (R47). */
const STARTERS = {
  '': ['meeting', 'goal', 'room'],
  '.owner': ['closer', 'progress'],
  '.supporter': ['room', 'more'],
  '.both': ['meeting', 'share'],
} as const;
const MISSING = 'feedback.question.missing';

/**
 * One question to the partner, with a few to start from (R41).
 *
 * @internal
 * @fires {CustomEvent<{id: string, status: string}>} submit-done - The question was sent and is stored.
 * @fires {CustomEvent<FormPart>} content-change - What stands in the field has changed.
 */
export class FeedbackFormAsk extends LitElement implements FormPart {
  static override styles = [base, form, askStyles];

  @property({ attribute: false }) scene: FeedbackScene | undefined;
  /** Questions that wait for an answer. */
  @property({ attribute: false }) asked: readonly FeedbackEntry[] = [];

  @state() private question = '';
  @state() private busy = false;
  @state() private problem: Problem | undefined;
  @state() private sent: 'no' | 'yes' | 'waiting' = 'no';

  readonly #localize = new LocalizeController(this, { ...common, ...feedback, ...feedbackAsk });
  #opened = '';
  #id = '';

  override willUpdate(): void {
    if (this.scene && this.#opened !== this.scene.subject) this.#openForm(this.scene);
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('question') || changed.has('sent')) tellContent(this);
  }

  get fields(): { readonly question: string } {
    return { question: this.question };
  }

  get missing(): FormPart['missing'] {
    const field = this.question.trim() === '' ? this.#find('#question') : null;
    return field ? { message: this.#localize.t(MISSING), field } : undefined;
  }

  restore({ question = '' }: PartFields): void {
    this.#keep(question);
  }

  clear(): void {
    if (!this.scene) return;
    this.scene.store.drafts.remove(`feedback/ask/${this.scene.subject}`);
    this.#openForm(this.scene);
  }

  check(): void {
    if (this.missing) this.problem = { code: MISSING, params: {} };
  }

  override focus(): void {
    this.#find('#question, .sent')?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    if (!scene) return nothing;
    const about = { partner: scene.partner, goal: scene.goal?.title ?? '' };
    return html`<div class="mw">
      <div class="form">
        <div>
          <h3>${this.#localize.t(`feedback.ask.title${sideOf(scene)}`, about)}</h3>
          <p class="muted">${this.#localize.t('feedback.ask.why')}</p>
        </div>
        ${this.#renderOpen(scene)} ${this.sent === 'no' ? this.#renderForm(scene) : this.#renderSent(scene)}
      </div>
    </div>`;
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  #openForm({ subject, store }: FeedbackScene): void {
    const kept = store.drafts.get(`feedback/ask/${subject}`);
    this.#opened = subject;
    this.#id = kept?.['id'] ?? store.newId('feedback');
    this.question = kept?.['question'] ?? '';
    this.problem = undefined;
    this.sent = 'no';
  }

  #renderOpen({ zone }: FeedbackScene): TemplateResult | typeof nothing {
    if (this.asked.length === 0) return nothing;
    const t = this.#localize;
    return html`<ul class="waiting">
      ${this.asked.map(
        ({ value }) =>
          html`<li>
            <p><span class="state caution">${icons.clock()}${t.t('feedback.ask.open')}</span></p>
            <p class="quote">${t.t('feedback.ask.quote', { question: value.question })}</p>
            <p class="small muted">${t.t('feedback.ask.openSince', { date: t.date(value.createdAt, 'date', zone) })}</p>
          </li>`,
      )}
    </ul>`;
  }

  #renderForm(scene: FeedbackScene): TemplateResult {
    const t = this.#localize;
    const missing = this.problem?.code === MISSING;
    return html`
      <div class="field">
        <label for="question">${t.t('feedback.ask.question')}</label>
        <textarea
          class="input"
          id="question"
          rows="2"
          aria-invalid=${missing ? 'true' : 'false'}
          ?disabled=${scene.disabled}
          .value=${this.question}
          @input=${(event: Event) => {
            if (event.target instanceof HTMLTextAreaElement) this.#keep(event.target.value);
          }}
        ></textarea>
      </div>
      <div class="group">
        <p class="hint" id="starters">${t.t('feedback.ask.starters')}</p>
        <ul class="starters" aria-labelledby="starters">
          ${STARTERS[sideOf(scene)].map((starter) => this.#renderStarter(t.t(`feedback.ask.starter.${starter}`), scene.disabled))}
        </ul>
      </div>
      ${this.problem ? renderProblem(t, this.problem) : nothing}
      <div class="between hair">
        <div class="foot">
          ${renderAudience(t, scene.space, scene.me, scene.partner, confidenceSentence(scene.agreed))}
        </div>
        <button
          class="btn primary"
          type="button"
          ?disabled=${this.busy || scene.disabled}
          @click=${() => void this.#send()}
        >
          ${t.t('feedback.ask.send', { partner: scene.partner })}
        </button>
      </div>
    `;
  }

  #renderStarter(words: string, disabled: boolean): TemplateResult {
    return html`<li>
      <button
        class="starter"
        type="button"
        ?disabled=${disabled}
        @click=${() => {
          this.#keep(words);
          this.focus();
        }}
      >
        ${words}
      </button>
    </li>`;
  }

  #renderSent({ partner, disabled }: FeedbackScene): TemplateResult {
    const t = this.#localize;
    const waiting = this.sent === 'waiting';
    return renderSent({
      waiting,
      words: t.t(waiting ? 'feedback.waiting' : 'feedback.ask.sent', { partner }),
      next: t.t('feedback.ask.sent.next'),
      again: t.t('feedback.ask.another'),
      disabled,
      onAgain: () => void this.#again(),
    });
  }

  #keep(question: string): void {
    this.question = question;
    this.problem = undefined;
    this.scene?.store.drafts.set(`feedback/ask/${this.scene.subject}`, { id: this.#id, question });
  }

  async #send(): Promise<void> {
    const { scene } = this;
    if (!scene || scene.disabled || this.busy) return;
    this.busy = true;
    const { space, mentorship, goal, me: to, other: from } = scene;
    const id = this.#id;
    const parties = { from, to, mentorship, ...(goal && { goal: goal.id }) };
    const result = await scene.dispatch({ type: 'feedback-ask', space, id, parties, question: this.question });
    this.busy = false;
    this.problem = result.ok ? undefined : result.problem;
    if (result.ok) await this.#onStored(scene, result.value.waiting);
    else this.focus();
  }

  async #onStored({ store, subject }: FeedbackScene, waiting: boolean): Promise<void> {
    const id = this.#id;
    store.drafts.remove(`feedback/ask/${subject}`);
    this.question = '';
    this.sent = waiting ? 'waiting' : 'yes';
    await this.updateComplete;
    this.focus();
    if (waiting) return;
    this.dispatchEvent(new CustomEvent('submit-done', { detail: { id, status: 'requested' } }));
  }

  async #again(): Promise<void> {
    if (this.scene) this.#openForm(this.scene);
    await this.updateComplete;
    this.focus();
  }
}

define('feedback-form-ask', FeedbackFormAsk);

declare global {
  interface HTMLElementTagNameMap {
    'feedback-form-ask': FeedbackFormAsk;
  }
}
