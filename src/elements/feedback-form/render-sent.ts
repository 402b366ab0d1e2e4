import { html, type TemplateResult } from 'lit';
import * as icons from '../../theme/icons.js';

interface Sent {
  /** Whether it waits for the storage. */
  readonly waiting: boolean;
  readonly words: string;
  /** What comes next; empty when there is nothing to say. */
  readonly next: string;
  readonly again: string;
  readonly disabled: boolean;
  readonly onAgain: () => void;
}

/** What stands in place of a form that was sent; it takes the focus. */
export const renderSent = ({ waiting, words, next, again, disabled, onAgain }: Sent): TemplateResult => html`
  <div class="note sent ${waiting ? 'caution' : 'positive'}" role="status" tabindex="-1">
    ${(waiting ? icons.clock : icons.check)()}
    <div>
      ${
        waiting
          ? html`<p>${words}</p>`
          : html`<p class="strong">${words}</p>
              <p>${next}</p>`
      }
    </div>
  </div>
  <button class="btn" type="button" ?disabled=${disabled} @click=${onAgain}>${again}</button>
`;
