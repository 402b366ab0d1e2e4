import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { property } from 'lit/decorators.js';
import { common } from '../../locale/en/common.js';
import { feedbackPast } from '../../locale/en/feedback-past.js';
import { LocalizeController } from '../../locale/localize.js';
import type { FeedbackReply } from '../../model/feedback.js';
import { base } from '../../theme/base.js';
import * as icons from '../../theme/icons.js';
import { renderAudience } from '../parts/audience.js';
import { define } from '../parts/define.js';
import { face } from '../parts/face.js';
import { pastStyles } from './past.styles.js';
import { renderParts } from './render-feedback.js';
import type { FeedbackEntry, FeedbackScene } from './scene.js';

/**
 * What the reader gave, the latest first, and what became of it.
 *
 * @internal
 */
export class FeedbackFormGiven extends LitElement {
  static override styles = [base, pastStyles];

  @property({ attribute: false }) scene: FeedbackScene | undefined;
  @property({ attribute: false }) entries: readonly FeedbackEntry[] = [];
  /** The words of the promise that a piece of feedback became. */
  @property({ attribute: false }) promiseOf: (id: string) => string | undefined = () => undefined;

  readonly #localize = new LocalizeController(this, { ...common, ...feedbackPast });

  override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    if (!scene) return nothing;
    return html`<div class="mw">
      <section class="panel" aria-labelledby="title">
        <h3 id="title">${this.#localize.t('feedback.given')}</h3>
        <ul class="items">
          ${repeat(
            this.entries,
            ({ id }) => id,
            (entry) => this.#renderEntry(scene, entry),
          )}
        </ul>
        ${renderAudience(this.#localize, scene.space, scene.me, scene.partner)}
      </section>
    </div>`;
  }

  #renderEntry(scene: FeedbackScene, { id, value }: FeedbackEntry): TemplateResult {
    const t = this.#localize;
    const date = (instant: string) => t.date(instant, 'day', scene.zone);
    const state = value.readAt
      ? html`<span class="state positive"
          >${icons.check()}${t.t('feedback.readOn', { date: date(value.readAt) })}</span
        >`
      : html`<span class="state"
          >${icons.clock()}${t.t('feedback.givenOn', { date: date(value.givenAt ?? value.createdAt) })}</span
        >`;
    return html`<li class="group" part="item">
      ${value.reply ? this.#renderAnswer(scene, id, value.reply, state) : html`<p>${state}</p>`}
      <details ?open=${!value.reply}>
        <summary>${t.t('feedback.mine')}</summary>
        ${renderParts(t, value, scene.partner, true)}
      </details>
      ${
        value.reply
          ? nothing
          : html`<p class="small muted">${t.t('feedback.answer.none', { partner: scene.partner })}</p>`
      }
    </li>`;
  }

  #renderAnswer(scene: FeedbackScene, id: string, reply: FeedbackReply, state: TemplateResult): TemplateResult {
    const t = this.#localize;
    const { kind, line } = reply;
    const words =
      kind !== 'try' && line !== '' ? t.t('feedback.answer.line', { line }) : t.t(`feedback.answer.${kind}`);
    return html`
      <div class="between">
        <h4>${t.t('feedback.answer', { partner: scene.partner })}</h4>
        ${state}
      </div>
      <div class="voice">
        ${face(scene.otherName, 'partner', 'xs')}
        <p>${words}</p>
      </div>
      ${this.#renderBecame(id, reply)}
    `;
  }

  #renderBecame(id: string, { kind, line }: FeedbackReply): TemplateResult | typeof nothing {
    const t = this.#localize;
    if (kind === 'thanks') return nothing;
    const promise = html`<b class="strong">${this.promiseOf(id) ?? line}</b>`;
    return html`<div class="note partner">
      ${(kind === 'try' ? icons.sprout : icons.talk)()}
      <p>${kind === 'try' ? t.rich('feedback.became.promise', { promise }) : t.t('feedback.became.agenda')}</p>
    </div>`;
  }
}

define('feedback-form-given', FeedbackFormGiven);

declare global {
  interface HTMLElementTagNameMap {
    'feedback-form-given': FeedbackFormGiven;
  }
}
