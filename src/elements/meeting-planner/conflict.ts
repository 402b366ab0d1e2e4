import { html, type TemplateResult } from 'lit';
import type { Words } from './words.js';

/** Both versions of what two people wrote at once, and the choice between them. */
export const renderConflict = (
  words: Words,
  mine: string,
  theirs: string,
  on: { readonly onMine: () => void; readonly onTheirs: () => void },
): TemplateResult => html`
  <div class="conflict" role="alert">
    <p>${words.t('conflict.fields')}</p>
    <dl>
      <dt>${words.t('conflict.mine')}</dt>
      <dd>${mine}</dd>
      <dt>${words.t('conflict.theirs')}</dt>
      <dd>${theirs}</dd>
    </dl>
    <div class="cluster">
      <button class="btn" type="button" @click=${on.onMine}>${words.t('conflict.keepMine')}</button>
      <button class="btn" type="button" @click=${on.onTheirs}>${words.t('conflict.keepTheirs')}</button>
    </div>
  </div>
`;
