import { html, nothing, type TemplateResult } from 'lit';
import * as icons from '../../theme/icons.js';
import type { FieldsContext } from './goal-editor-fields.js';
import { fieldText } from './goal-texts.js';

/** Both versions of a field that somebody else changed meanwhile, each a way on. */
export function renderConflict(
  field: string,
  { conflicts, localize: t, onResolve }: FieldsContext,
): TemplateResult | typeof nothing {
  const conflict = conflicts.find((one) => one.field === field);
  if (!conflict) return nothing;
  return html`<div class="note caution" role="group" aria-label=${t.t('conflict.title')}>
    ${icons.alert()}
    <div>
      <p><b>${t.t('conflict.mine')}:</b> ${fieldText(conflict.mine)}</p>
      <p><b>${t.t('conflict.theirs')}:</b> ${fieldText(conflict.theirs)}</p>
      <p class="cluster">
        <button class="btn s" type="button" @click=${() => onResolve(conflict, 'mine')}>
          ${t.t('conflict.keepMine')}
        </button>
        <button class="btn s" type="button" @click=${() => onResolve(conflict, 'theirs')}>
          ${t.t('conflict.keepTheirs')}
        </button>
      </p>
    </div>
  </div>`;
}
