import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { common } from '../../locale/en/common.js';
import { directoryNobody } from '../../locale/en/directory-nobody.js';
import { directory } from '../../locale/en/directory.js';
import { exchange } from '../../locale/en/exchange.js';
import { LocalizeController } from '../../locale/localize.js';
import type { Problem } from '../../model/result.js';
import { base } from '../../theme/base.js';
import * as icons from '../../theme/icons.js';
import { define } from '../parts/define.js';
import { renderFailed, stateStyles } from '../parts/states.js';

/**
 * A directory that has nobody to show: what did not load and what is safe, or how it fills. Loaded only then.
 *
 * @internal
 */
export class MentorDirectoryNobody extends LitElement {
  static override styles = [
    base,
    stateStyles,
    css`
      .empty {
        display: grid;
        gap: var(--_s3);
        justify-items: start;
      }

      .empty .i {
        inline-size: 2em;
        block-size: 2em;
        color: var(--_accent);
      }
    `,
  ];

  @property({ attribute: false }) status: 'failed' | 'empty' = 'empty';
  @property({ attribute: false }) problem: Problem | undefined;
  @property({ attribute: false }) onRetry: () => void = () => undefined;

  readonly #localize = new LocalizeController(this, { ...common, ...exchange, ...directory, ...directoryNobody });

  override render(): TemplateResult {
    const t = this.#localize;
    const state =
      this.status === 'failed'
        ? renderFailed(t, t.t('directory.failed'), this.problem, this.onRetry)
        : html`<div class="panel empty" part="empty">
            ${icons.group()}
            <h3>${t.t('directory.empty')}</h3>
            <p class="muted">${t.t('directory.empty.hint')}</p>
          </div>`;
    return html`<div class="mw">${state}</div>`;
  }
}

define('mentor-directory-nobody', MentorDirectoryNobody);

declare global {
  interface HTMLElementTagNameMap {
    'mentor-directory-nobody': MentorDirectoryNobody;
  }
}
