import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { absolutes, feedbackHelp } from '../../locale/en/feedback-help.js';
import { LocalizeController } from '../../locale/localize.js';
import { clausesIn } from '../../model/agreed.js';
import { feedbackHints } from '../../model/feedback.js';
import { saidOf } from '../../model/said.js';
import * as icons from '../../theme/icons.js';
import { readFields, type GiveField, type GiveFields } from './give-draft.js';
import type { FeedbackScene } from './scene.js';

/** What is shown once somebody writes: hints, and what is still needed. */
export class GiveHelp {
  readonly #localize: LocalizeController<typeof feedbackHelp>;

  constructor(host: LitElement) {
    this.#localize = new LocalizeController(host, feedbackHelp);
  }

  /** The remarks beside a field, in the accent colour, never in red. Nothing waits for them. */
  renderHints(field: GiveField, fields: GiveFields, today: string): readonly TemplateResult[] {
    return feedbackHints(readFields(fields), today, absolutes)
      .filter((found) => found.field === field)
      .map(
        ({ hint }) =>
          html`<div class="note accent" part="hint">
            ${(hint.code === 'feedback.hint.old' ? icons.clock : icons.spark)()}
            <p>${this.#localize.say(hint)}</p>
          </div>`,
      );
  }

  /** How the one who gets it likes to talk, as both agreed (R30). */
  renderStyle({ store, mentorship, space, other, partner }: FeedbackScene): TemplateResult | typeof nothing {
    const { style } = saidOf(clausesIn(store.snapshot.of('agreement'), { id: mentorship, space }), other);
    if (!style) return nothing;
    const t = this.#localize;
    const likes = [style.style, style.way].flatMap((one) => (one ? [t.t(`feedback.likes.${one}`, { partner })] : []));
    const line = style.line === '' ? nothing : html` <q dir="auto">${style.line}</q>`;
    return html`<div class="note accent">
      ${icons.spark()}
      <p>${likes.join(' ')}${line}</p>
    </div>`;
  }

  /** The list of what is needed. Each line moves the focus by itself: a link would change the address of the page. */
  renderSummary(
    fields: readonly ('situation' | 'observation')[],
    onChoose: (field: GiveField) => void,
  ): TemplateResult {
    const t = this.#localize;
    return html`<div class="note critical summary" role="alert" tabindex="-1">
      ${icons.stop()}
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
                    onChoose(field);
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
}
