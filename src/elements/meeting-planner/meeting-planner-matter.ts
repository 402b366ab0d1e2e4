import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LocalizeController } from '../../locale/localize.js';
import type { Suggestion } from '../../model/agenda.js';
import { base } from '../../theme/base.js';
import { define } from '../parts/define.js';
import { faceStyles } from '../parts/face.js';
import { adviceSentences } from './advice-words.js';
import type { Desk } from './desk.js';
import { renderAdvice, renderVoice } from './render-advice.js';
import { talkStyles } from './talk.styles.js';

/**
 * What somebody said that belongs to an item of the agenda: the advice and its outcome, or the feedback.
 *
 * @internal
 */
export class MeetingPlannerMatter extends LitElement {
  static override styles = [base, faceStyles, talkStyles];

  @property({ attribute: false }) desk: Desk | undefined;
  @property({ attribute: false }) item: Suggestion | undefined;

  readonly #localize = new LocalizeController(this, adviceSentences);

  override render(): TemplateResult {
    return html`<div class="mw">${this.#renderMatter()}</div>`;
  }

  #renderMatter(): TemplateResult | typeof nothing {
    const { desk } = this;
    const { action, feedback } = this.item ?? {};
    if (!desk) return nothing;
    if (action) return renderAdvice(this.#localize, desk, action.value);
    if (!feedback) return nothing;
    const { observation, from } = feedback.value;
    return html`<div class="talk">${renderVoice(desk, from, html`<p dir="auto">${observation}</p>`)}</div>`;
  }
}

define('meeting-planner-matter', MeetingPlannerMatter);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-matter': MeetingPlannerMatter;
  }
}
