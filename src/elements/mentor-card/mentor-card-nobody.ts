import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { common } from '../../locale/en/common.js';
import { peopleNobody } from '../../locale/en/people-nobody.js';
import { LocalizeController } from '../../locale/localize.js';
import type { Problem } from '../../model/result.js';
import { base } from '../../theme/base.js';
import { define } from '../parts/define.js';
import { renderFailed, renderLoading, stateStyles } from '../parts/states.js';

/**
 * What a card says that has nobody to show: it is still being read, it failed, or there is nobody of that id. Loaded
 * only by such cards.
 *
 * @internal
 */
export class MentorCardNobody extends LitElement {
  static override styles = [base, stateStyles];

  @property({ attribute: false }) status: 'loading' | 'failed' | 'missing' = 'loading';
  @property({ attribute: false }) problem: Problem | undefined;
  @property({ attribute: false }) onRetry: () => void = () => undefined;

  readonly #localize = new LocalizeController(this, { ...common, ...peopleNobody });

  override render(): TemplateResult {
    return html`<div class="mw">${this.#renderStatus()}</div>`;
  }

  #renderStatus(): TemplateResult {
    const t = this.#localize;
    switch (this.status) {
      case 'loading':
        return renderLoading(t.t('person.loading'));
      case 'failed':
        return renderFailed(t, t.t('person.failed'), this.problem, this.onRetry);
      case 'missing':
        return html`<p class="muted">${t.t('person.unknown')}</p>`;
    }
  }
}

define('mentor-card-nobody', MentorCardNobody);

declare global {
  interface HTMLElementTagNameMap {
    'mentor-card-nobody': MentorCardNobody;
  }
}
