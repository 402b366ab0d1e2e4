import { html, type TemplateResult } from 'lit';
import * as icons from '../../theme/icons.js';
import type { MappingLocalizer } from './mentor-directory-mapping-column.js';

/** Asks for a file: at the start, or when the one before has no columns. */
export const renderChooser = (
  localize: MappingLocalizer,
  why: 'choose' | 'empty',
  onFile: (event: Event) => void,
): TemplateResult => html`
  <div class="panel field chooser" part="chooser">
    <label for="file">${localize.t(`mapping.${why}`)}</label>
    <input
      id="file"
      class="input"
      type="file"
      accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
      aria-describedby="file-hint"
      @change=${onFile}
    />
    <p class="hint" id="file-hint">${localize.t(`mapping.${why}.hint`)}</p>
  </div>
`;

/** The text for the attribute, once the columns are taken. */
export const renderTaken = (localize: MappingLocalizer, taken: string, onCopy: () => void): TemplateResult => html`
  <div class="field taken">
    <p class="state positive">${icons.check()}${localize.t('mapping.used')}</p>
    <label class="sr" for="text">${localize.t('mapping.text')}</label>
    <textarea id="text" class="input" part="text" readonly rows="3" dir="ltr" .value=${taken}></textarea>
    <div><button class="btn s" type="button" @click=${onCopy}>${localize.t('mapping.copy')}</button></div>
  </div>
`;
