import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { directoryUnread } from '../../locale/en/directory-unread.js';
import { exchange } from '../../locale/en/exchange.js';
import { LocalizeController } from '../../locale/localize.js';
import { base } from '../../theme/base.js';
import { define } from '../parts/define.js';
import type { Unread } from './people-source.js';

/** More lines than these help nobody to mend a file. */
const MOST = 200;

/**
 * Which rows of a file could not be read, and why. Loaded where there are such rows.
 *
 * @internal
 */
export class MentorDirectoryUnread extends LitElement {
  static override styles = [
    base,
    css`
      summary {
        cursor: pointer;
      }

      ul {
        max-block-size: 16em;
        margin-block-start: var(--_s2);
        overflow: auto;
      }
    `,
  ];

  /** How many people there are, and how many rows could not be read. */
  @property({ attribute: false }) words = '';
  @property({ attribute: false }) unread: readonly Unread[] = [];

  readonly #localize = new LocalizeController(this, { ...exchange, ...directoryUnread });

  override render(): TemplateResult {
    const left = this.unread.length - MOST;
    return html`<details class="mw">
      <summary>${this.words}</summary>
      <ul tabindex="0" role="list" aria-label=${this.#localize.t('directory.unread.list')}>
        ${this.unread.slice(0, MOST).map((row) => html`<li>${this.#rowWords(row)}</li>`)}
        ${left > 0 ? html`<li>${this.#localize.t('directory.unread.more', { count: left })}</li>` : nothing}
      </ul>
    </details>`;
  }

  #rowWords({ line, column, field, problem }: Unread): string {
    const why = this.#localize.say(problem);
    if (column === 0) return this.#localize.t('directory.unread.line', { line, why });
    return field === ''
      ? this.#localize.t('directory.unread.column', { line, column, why })
      : this.#localize.t('directory.unread.field', { line, column, field, why });
  }
}

define('mentor-directory-unread', MentorDirectoryUnread);

declare global {
  interface HTMLElementTagNameMap {
    'mentor-directory-unread': MentorDirectoryUnread;
  }
}
