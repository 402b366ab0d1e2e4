import { html, nothing, type TemplateResult } from 'lit';
import type { Action, OutcomeAnswer } from '../../model/action.js';
import type { Suggestion } from '../../model/agenda.js';
import { icon, type IconName } from '../../theme/icons.js';
import { face } from '../parts/face.js';
import type { Desk } from './desk.js';
import { reasonWords, type Words } from './words.js';

const OUTCOMES: Readonly<Record<OutcomeAnswer, { readonly icon: IconName; readonly tone: string }>> = {
  worked: { icon: 'check', tone: 'positive' },
  partly: { icon: 'half', tone: 'caution' },
  didNot: { icon: 'stop', tone: 'critical' },
  notYet: { icon: 'clock', tone: '' },
};

export const renderOutcome = (words: Words, answer: OutcomeAnswer): TemplateResult =>
  html`<span class="state ${OUTCOMES[answer].tone}"
    >${icon(OUTCOMES[answer].icon)}${words.t(`outcome.${answer}`)}</span
  >`;

const voiceOf = ({ me, partner }: Desk, person: string) =>
  person === me.person ? { name: me.name, voice: 'me' as const } : { name: partner.name, voice: 'partner' as const };

function renderVoice(desk: Desk, person: string, content: TemplateResult): TemplateResult {
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

/** Why an item is here. */
export const renderWhy = (words: Words, desk: Desk, suggestion: Suggestion): TemplateResult =>
  html`<p class="why small muted">${icon('thread')}<span>${reasonWords(words, desk, suggestion)}</span></p>`;

/** What belongs to an item beyond its title and reason. */
export const renderMatter = (
  words: Words,
  desk: Desk,
  { rule, action, feedback }: Suggestion,
): TemplateResult | typeof nothing => {
  if (rule === 'outcome' && action) return renderAdvice(words, desk, action.value);
  if (rule === 'feedback' && feedback?.value.reply?.kind === 'talk') {
    const { observation, from } = feedback.value;
    return html`<div class="talk">${renderVoice(desk, from, html`<p dir="auto">${observation}</p>`)}</div>`;
  }
  return nothing;
};
