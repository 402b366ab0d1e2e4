import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { common } from '../../locale/en/common.js';
import { feedbackPast } from '../../locale/en/feedback-past.js';
import { LocalizeController } from '../../locale/localize.js';
import { confidenceSentence } from '../../model/agreed.js';
import { type FeedbackReply } from '../../model/feedback.js';
import { FEEDBACK_REPLIES } from '../../model/terms.js';
import type { Problem } from '../../model/result.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import * as icons from '../../theme/icons.js';
import { renderAudience } from '../parts/audience.js';
import { define } from '../parts/define.js';
import { face } from '../parts/face.js';
import { renderProblem } from '../parts/states.js';
import { pastStyles } from './past.styles.js';
import { renderParts } from './render-feedback.js';
import type { FeedbackEntry, FeedbackScene } from './scene.js';

/**
 * One piece of feedback from the partner: opened, read, and answered in one step (R41).
 *
 * @internal
 * @fires {CustomEvent<{id: string, reply: string}>} reply-done - The reader answered, and the answer is stored.
 */
export class FeedbackFormReply extends LitElement {
  static override styles = [base, form, pastStyles];

  @property({ attribute: false }) scene: FeedbackScene | undefined;
  @property({ attribute: false }) entry: FeedbackEntry | undefined;
  /** The words of the promise that it became. */
  @property({ attribute: false }) promise: string | undefined;

  @state() private opened = false;
  @state() private trying = false;
  @state() private line = '';
  @state() private busy = false;
  @state() private problem: Problem | undefined;
  @query('#line') private readonly field!: HTMLElement | null;
  @query('.text') private readonly text!: HTMLElement | null;
  @query('.answered') private readonly answered!: HTMLElement | null;

  readonly #localize = new LocalizeController(this, { ...common, ...feedbackPast });
  #restored = '';

  override willUpdate(): void {
    const { scene, entry } = this;
    if (!scene || !entry || this.#restored === entry.id) return;
    this.#restored = entry.id;
    this.line = scene.store.drafts.get(this.#form)?.['line'] ?? '';
    this.trying = this.line !== '';
  }

  override render(): TemplateResult | typeof nothing {
    const { scene, entry } = this;
    if (!scene || !entry) return nothing;
    const isShut = entry.value.status === 'given' && !this.opened;
    return html`<div class="mw">${isShut ? this.#renderShut(scene, entry) : this.#renderText(scene, entry)}</div>`;
  }

  get #form(): string {
    return `feedback/try/${this.entry?.id ?? ''}`;
  }

  get #isOff(): boolean {
    return this.busy || this.scene?.disabled === true;
  }

  #date({ value }: FeedbackEntry, { zone }: FeedbackScene): string {
    return this.#localize.date(value.givenAt ?? value.createdAt, 'date', zone);
  }

  #renderShut(scene: FeedbackScene, entry: FeedbackEntry): TemplateResult {
    const date = this.#date(entry, scene);
    return html`<div class="voice">
      ${face(scene.otherName, 'partner', 'sm')}
      <div class="group">
        <p>${this.#localize.t('feedback.unread.from', { partner: scene.partner, date })}</p>
        <button class="btn s" type="button" ?disabled=${this.#isOff} @click=${() => void this.#open()}>
          ${this.#localize.t('feedback.open')}
        </button>
      </div>
    </div>`;
  }

  #renderText(scene: FeedbackScene, entry: FeedbackEntry): TemplateResult {
    const t = this.#localize;
    const { value } = entry;
    return html`<div class="voice">
      ${face(scene.otherName, 'partner', 'sm')}
      <div class="group text" tabindex="-1">
        <p class="small muted">${this.#date(entry, scene)}</p>
        ${
          value.question === ''
            ? nothing
            : html`<p class="muted">${t.t('feedback.youAsked', { question: value.question })}</p>`
        }
        ${renderParts(t, value, scene.partner, false)}
        ${value.reply ? this.#renderReply(value.reply) : this.#renderAnswers(scene)}
      </div>
    </div>`;
  }

  #renderReply({ kind, line }: FeedbackReply): TemplateResult {
    const t = this.#localize;
    const promise = html`<b class="strong">${this.promise ?? line}</b>`;
    const said = kind === 'try' ? t.rich('feedback.replied.try', { promise }) : t.t(`feedback.replied.${kind}`);
    const sign = { thanks: icons.check, try: icons.sprout, talk: icons.talk } as const;
    return html`<div class="note answered ${kind === 'try' ? 'accent' : 'quiet'}" role="status" tabindex="-1">
      ${sign[kind]()}
      <p>${said}</p>
    </div>`;
  }

  #renderAnswers(scene: FeedbackScene): TemplateResult {
    const t = this.#localize;
    const { partner } = scene;
    return html`<div class="group">
      <div class="cluster" role="group" aria-label=${t.t('feedback.reply', { partner })}>
        ${FEEDBACK_REPLIES.map((kind) => this.#renderAnswer(kind))}
      </div>
      ${this.trying ? this.#renderTry() : nothing} ${this.problem ? renderProblem(t, this.problem) : nothing}
      ${renderAudience(t, scene.space, scene.me, partner, confidenceSentence(scene.agreed))}
    </div>`;
  }

  #renderAnswer(kind: FeedbackReply['kind']): TemplateResult {
    const words = this.#localize.t(`feedback.reply.${kind}`);
    if (kind !== 'try') {
      return html`<button class="btn s" type="button" ?disabled=${this.#isOff} @click=${() => void this.#reply(kind)}>
        ${words}
      </button>`;
    }
    return html`<button
      class="btn s"
      type="button"
      aria-expanded=${this.trying ? 'true' : 'false'}
      ?disabled=${this.#isOff}
      @click=${() => void this.#onTry()}
    >
      ${words}
    </button>`;
  }

  #renderTry(): TemplateResult {
    const t = this.#localize;
    return html`<div class="field">
      <label for="line">${t.t('feedback.reply.line')}</label>
      <input
        class="input"
        id="line"
        type="text"
        autocomplete="off"
        aria-describedby="line-hint"
        aria-invalid=${this.problem?.code === 'feedback.try.missing' ? 'true' : 'false'}
        ?disabled=${this.scene?.disabled}
        .value=${this.line}
        @input=${this.#onLine}
        @keydown=${this.#onKey}
      />
      <p class="hint" id="line-hint">${t.t('feedback.reply.line.hint')}</p>
      <div class="cluster">
        <button class="btn primary s" type="button" ?disabled=${this.#isOff} @click=${() => void this.#reply('try')}>
          ${t.t('feedback.reply.send')}
        </button>
      </div>
    </div>`;
  }

  #onLine = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    this.line = target.value;
    this.scene?.store.drafts.set(this.#form, { line: target.value });
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    void this.#reply('try');
  };

  /** Opening it is reading it: the partner learns so. */
  async #open(): Promise<void> {
    const { scene, entry } = this;
    if (!scene || !entry) return;
    this.opened = true;
    await this.updateComplete;
    this.text?.focus();
    const result = await scene.dispatch({ type: 'feedback-read', space: entry.space, id: entry.id });
    if (!result.ok) this.problem = result.problem;
  }

  async #onTry(): Promise<void> {
    this.trying = !this.trying;
    await this.updateComplete;
    this.field?.focus();
  }

  async #reply(kind: FeedbackReply['kind']): Promise<void> {
    const { scene, entry } = this;
    if (!scene || !entry || this.busy) return;
    this.busy = true;
    const { space, id } = entry;
    const line = kind === 'try' ? this.line : '';
    const result = await scene.dispatch({ type: 'feedback-reply', space, id, reply: kind, line });
    this.busy = false;
    this.problem = result.ok ? undefined : result.problem;
    if (!result.ok) return;
    scene.store.drafts.remove(this.#form);
    await this.updateComplete;
    this.answered?.focus();
    if (!result.value.waiting) this.dispatchEvent(new CustomEvent('reply-done', { detail: { id, reply: kind } }));
  }
}

define('feedback-form-reply', FeedbackFormReply);

declare global {
  interface HTMLElementTagNameMap {
    'feedback-form-reply': FeedbackFormReply;
  }
}
