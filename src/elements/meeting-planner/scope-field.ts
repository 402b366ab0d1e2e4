import { html, type TemplateResult } from 'lit';
import { SCOPES, type Scope } from '../../model/series-scope.js';
import type { DialogWords } from './dialog.js';

/** Asks how much of a series a change is about. */
export const scopeField = (words: DialogWords, chosen: Scope, choose: (scope: Scope) => void): TemplateResult => html`
  <fieldset class="field">
    <legend>${words.t('scope.title')}</legend>
    <div class="answers">
      ${SCOPES.map(
        (scope) => html`
          <label class="choice">
            <input
              type="radio"
              name="scope"
              .checked=${chosen === scope}
              @change=${() => {
                choose(scope);
              }}
            />
            <span>${words.t(`scope.${scope}`)}</span>
          </label>
        `,
      )}
    </div>
  </fieldset>
`;
