import { html, nothing, type TemplateResult } from 'lit';
import type { common } from '../../locale/en/common.js';
import type { feedbackPast } from '../../locale/en/feedback-past.js';
import type { LocalizeController } from '../../locale/localize.js';
import type { Feedback } from '../../model/feedback.js';

export type FeedbackLocalizer = Pick<
  LocalizeController<typeof feedbackPast & typeof common>,
  't' | 'say' | 'date' | 'rich'
>;

const part = (title: string, text: string): TemplateResult | typeof nothing =>
  text === ''
    ? nothing
    : html`<div>
        <dt>${title}</dt>
        <dd>${text}</dd>
      </div>`;

/** The four parts of a piece of feedback, without those left empty. `mine`: the reader wrote it. */
export function renderParts(
  localize: FeedbackLocalizer,
  { situation, day, observation, effect, next }: Feedback,
  partner: string,
  mine: boolean,
): TemplateResult {
  const t = localize;
  const when = [situation, day === undefined ? '' : t.date(day, 'full')].filter((text) => text !== '').join(' · ');
  return html`<dl>
    ${part(t.t('feedback.part.situation'), when)}
    ${part(mine ? t.t('feedback.mine.observation') : t.t('feedback.part.observation', { partner }), observation)}
    ${part(t.t('feedback.part.effect'), effect)} ${part(t.t('feedback.part.next'), next)}
  </dl>`;
}
