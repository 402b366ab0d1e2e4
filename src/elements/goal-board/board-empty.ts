import { html, type TemplateResult } from 'lit';
import { icon } from '../../theme/icons.js';
import { renderAudience } from '../parts/audience.js';
import type { GoalLocalizer } from './goal-card.js';

const PROMPTS = ['work', 'position', 'place'] as const;

/** The first step of somebody who has no goal yet (R01): one sentence, or one of three ways to begin. */
export function renderEmpty(t: GoalLocalizer, me: string, begin: (title: string) => void): TemplateResult {
  const onAdd = (event: Event) => {
    const { currentTarget } = event;
    const field =
      currentTarget instanceof Element ? currentTarget.closest('.empty')?.querySelector('input') : undefined;
    begin(field?.value ?? '');
  };
  return html`<div class="panel empty">
    <div class="sketch" aria-hidden="true"><span>${icon('sprout')}</span><span></span><span></span></div>
    <h3>${t.t('goal.empty.title')}</h3>
    <p class="muted">${t.t('goal.empty.text')}</p>
    <div class="field">
      <input
        class="input"
        autocomplete="off"
        aria-label=${t.t('goal.empty.label')}
        placeholder=${t.t('goal.empty.placeholder')}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'Enter') onAdd(event);
        }}
      />
    </div>
    <button class="btn primary" type="button" @click=${onAdd}>${t.t('goal.empty.add')}</button>
    <p class="small muted">${t.t('goal.prompt.lead')}</p>
    <div class="cluster">
      ${PROMPTS.map(
        (prompt) =>
          html`<button
            class="btn s"
            type="button"
            @click=${() => {
              begin(t.t(`goal.prompt.${prompt}.start`));
            }}
          >
            ${t.t(`goal.prompt.${prompt}`)}
          </button>`,
      )}
    </div>
    ${renderAudience(t, me, me)}
  </div>`;
}
