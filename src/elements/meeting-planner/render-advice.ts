import { html, nothing, type TemplateResult } from 'lit';
import type { Action, OutcomeAnswer } from '../../model/action.js';
import * as icons from '../../theme/icons.js';
import { face } from '../parts/face.js';
import type { Desk } from './desk.js';
import type { LocalizeController } from '../../locale/localize.js';
import type { adviceSentences } from './advice-words.js';

type Words = LocalizeController<typeof adviceSentences>;

const OUTCOMES: Readonly<Record<OutcomeAnswer, { readonly icon: icons.Icon; readonly tone: string }>> = {
  worked: { icon: icons.check, tone: 'positive' },
  partly: { icon: icons.half, tone: 'caution' },
  didNot: { icon: icons.stop, tone: 'critical' },
  notYet: { icon: icons.clock, tone: '' },
};

const renderOutcome = (words: Words, answer: OutcomeAnswer): TemplateResult =>
  html`<span class="state ${OUTCOMES[answer].tone}">${OUTCOMES[answer].icon()}${words.t(`outcome.${answer}`)}</span>`;

const voiceOf = ({ me, partner }: Desk, person: string) =>
  person === me.person ? { name: me.name, voice: 'me' as const } : { name: partner.name, voice: 'partner' as const };

export function renderVoice(desk: Desk, person: string, content: TemplateResult): TemplateResult {
  const { name, voice } = voiceOf(desk, person);
  return html`<div class="voice">
    ${face(name, voice, 'xs')}<span class="sr">${name}</span>
    <div>${content}</div>
  </div>`;
}

/** Advice and what became of it: both voices, in the order in which they spoke. */
export const renderAdvice = (words: Words, desk: Desk, action: Action): TemplateResult => {
  const date = words.date(action.createdAt, 'date', desk.me.zone);
  return html`
    <div class="talk">
      ${renderVoice(
        desk,
        action.givenBy,
        html`<p dir="auto">
          ${words.t('agenda.quoted', { text: action.text })} <span class="muted small">${date}</span>
        </p>`,
      )}
      ${
        action.outcome
          ? renderVoice(
              desk,
              action.owner,
              html`${action.outcome.line === '' ? nothing : html`<p dir="auto">${action.outcome.line}</p>`}
                <p>${renderOutcome(words, action.outcome.answer)}</p>`,
            )
          : nothing
      }
    </div>
  `;
};
