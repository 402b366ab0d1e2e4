import { html, nothing, type TemplateResult } from 'lit';
import * as icons from '../../theme/icons.js';
import { renderProblem } from '../parts/states.js';
import type { DialogWords } from './dialog.js';
import type { Echo } from './echo.js';
import { problemWords } from './problem-words.js';

/** What was chosen, said back to the one who chooses it. */
export function renderEcho(words: DialogWords, echo: Echo | undefined): TemplateResult {
  const caution = (icon: icons.Icon, sentence: string): TemplateResult =>
    html`<p class="note caution">${icon()}<span>${sentence}</span></p>`;
  return html`
    <div class="echo" role="status">
      ${echo && !echo.start.ok ? renderProblem(words, problemWords(words, echo.start.problem)) : nothing}
      ${echo && echo.days.length > 1 ? html`<p class="small muted">${words.t('plan.coming')}</p>` : nothing}
      <ul role="list">
        ${echo?.days.map(
          ({ date, mine, theirs }) =>
            html`<li>
              <p class="strong">${date}</p>
              <p>${mine}</p>
              ${theirs === '' ? nothing : html`<p>${theirs}</p>`}
            </li>`,
        )}
      </ul>
      ${echo?.ends ? html`<p class="small muted">${echo.ends}</p>` : nothing}
      ${echo?.shifts.map((shift) => caution(icons.clock, shift))}
      ${echo?.isPast ? caution(icons.alert, words.t('plan.past')) : nothing}
    </div>
  `;
}
