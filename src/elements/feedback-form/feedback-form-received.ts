import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { property } from 'lit/decorators.js';
import { common } from '../../locale/en/common.js';
import { feedbackPast } from '../../locale/en/feedback-past.js';
import { LocalizeController } from '../../locale/localize.js';
import { base } from '../../theme/base.js';
import * as icons from '../../theme/icons.js';
import { define } from '../parts/define.js';
import type { FeedbackReplyDetail } from './events.js';
import './feedback-form-reply.js';
import { pastStyles } from './past.styles.js';
import type { FeedbackEntry, FeedbackScene } from './scene.js';

/**
 * What the partner gave, the latest first.
 *
 * @internal
 * @fires {CustomEvent<{id: string, reply: string}>} reply-done - The reader answered, and the answer is stored.
 */
export class FeedbackFormReceived extends LitElement {
  static override styles = [base, pastStyles];

  @property({ attribute: false }) scene: FeedbackScene | undefined;
  @property({ attribute: false }) entries: readonly FeedbackEntry[] = [];
  /** The words of the promise that a piece of feedback became. */
  @property({ attribute: false }) promiseOf: (id: string) => string | undefined = () => undefined;

  readonly #localize = new LocalizeController(this, { ...common, ...feedbackPast });

  override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    if (!scene) return nothing;
    const count = this.entries.filter(({ value }) => value.status === 'given').length;
    const t = this.#localize;
    return html`<div class="mw">
      <section class="panel" aria-labelledby="title">
        <div class="between">
          <h3 id="title">${t.t('feedback.received', { partner: scene.partner })}</h3>
          ${
            count === 0
              ? nothing
              : html`<span class="state partner">${icons.talk()}${t.t('feedback.received.new', { count })}</span>`
          }
        </div>
        <ul class="items">
          ${repeat(
            this.entries,
            ({ id }) => id,
            (entry) =>
              html`<li part="item">
                <feedback-form-reply
                  .scene=${scene}
                  .entry=${entry}
                  .promise=${this.promiseOf(entry.id)}
                  @reply-done=${this.#onReplied}
                ></feedback-form-reply>
              </li>`,
          )}
        </ul>
      </section>
    </div>`;
  }

  #onReplied = ({ detail }: CustomEvent<FeedbackReplyDetail>): void => {
    this.dispatchEvent(new CustomEvent('reply-done', { detail }));
  };
}

define('feedback-form-received', FeedbackFormReceived);

declare global {
  interface HTMLElementTagNameMap {
    'feedback-form-received': FeedbackFormReceived;
  }
}
