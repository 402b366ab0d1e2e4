import { html, nothing, type TemplateResult } from 'lit';
import { shortName } from '../../model/person.js';
import type { Problem } from '../../model/result.js';
import { renderAudience } from '../parts/audience.js';
import { renderProblem } from '../parts/states.js';
import type { EditorLocalizer } from './goal-words.js';

export interface FootContext {
  readonly localize: EditorLocalizer;
  readonly problem: Problem | undefined;
  /** Where the goal will stand. */
  readonly space: string;
  readonly me: string;
  readonly partner: string;
  readonly removal: 'none' | 'offered' | 'asked';
  readonly onCancel: () => void;
  readonly onSave: () => void;
  readonly onAskRemove: () => void;
  readonly onRemove: () => void;
}

/** Who will read it, and the ways out. */
export function renderFoot(context: FootContext): TemplateResult {
  const { localize: t, problem, space, me, partner, onCancel, onSave } = context;
  return html`
    ${problem ? renderProblem(t, problem) : nothing}
    <div class="between">
      ${renderAudience(t, space, me, shortName(partner))}
      <div class="cluster">
        ${renderRemove(context)}
        <button class="btn quiet" type="button" @click=${onCancel}>${t.t('action.cancel')}</button>
        <button class="btn primary" type="button" @click=${onSave}>${t.t('goal.edit.save')}</button>
      </div>
    </div>
  `;
}

function renderRemove({ localize: t, removal, onAskRemove, onRemove }: FootContext): TemplateResult | typeof nothing {
  if (removal === 'none') return nothing;
  return removal === 'asked'
    ? html`<span>${t.t('goal.edit.removeSure')}</span>
        <button class="btn" type="button" @click=${onRemove}>${t.t('goal.edit.removeYes')}</button>`
    : html`<button class="btn quiet" type="button" @click=${onAskRemove}>${t.t('goal.edit.remove')}</button>`;
}
