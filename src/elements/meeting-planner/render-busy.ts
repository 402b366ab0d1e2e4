import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../locale/localize.js';
import * as icons from '../../theme/icons.js';
import { renderProblem } from '../parts/states.js';
import type { BusyController } from './busy-controller.js';
import type { slotSentences } from './slot-words.js';

type Words = LocalizeController<typeof slotSentences>;

/** More lines than these nobody reads. */
const MOST_LINES = 50;

function renderRejected(words: Words, { busy, rejected }: BusyController): TemplateResult | typeof nothing {
  if (rejected.length === 0) return nothing;
  return html`<details ?open=${busy.length === 0}>
    <summary>${words.t('slots.rejected', { count: rejected.length })}</summary>
    <ul class="left">
      ${rejected
        .slice(0, MOST_LINES)
        .map(({ line, problem }) => html`<li>${words.t('slots.line', { line, problem: words.say(problem) })}</li>`)}
    </ul>
  </details>`;
}

function sentenceOf(words: Words, { state, busy }: BusyController): TemplateResult | string {
  if (state === 'none') return '';
  if (state === 'reading') return words.t('slots.reading');
  if (busy.length === 0) return words.t('slots.read.none');
  return html`<span class="state positive">${icons.check()}${words.t('slots.read', { count: busy.length })}</span>`;
}

const renderState = (words: Words, busy: BusyController): TemplateResult =>
  busy.state === 'failed'
    ? renderProblem(words, { code: 'slots.unread', params: {} })
    : html`<p class="small" role="status">${sentenceOf(words, busy)}</p>`;

/** Asks for calendar files, and tells what was read of them. */
export const renderBusy = (
  words: Words,
  busy: BusyController,
  on: { readonly onFiles: (event: Event) => void; readonly onForget: () => void },
): TemplateResult => html`
  <div class="field">
    <label for="files">${words.t('slots.files')}</label>
    <input
      id="files"
      class="input"
      type="file"
      multiple
      accept=".ics,text/calendar"
      aria-describedby="files-hint"
      @change=${on.onFiles}
    />
    <p class="hint" id="files-hint">${icons.lock()} ${words.t('slots.files.hint')}</p>
    ${renderState(words, busy)} ${renderRejected(words, busy)}
    ${
      busy.state === 'read'
        ? html`<div>
            <button class="btn s" type="button" @click=${on.onForget}>${words.t('slots.forget')}</button>
          </div>`
        : nothing
    }
  </div>
`;
