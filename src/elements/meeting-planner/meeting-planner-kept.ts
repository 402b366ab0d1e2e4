import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { meetingKept } from '../../locale/en/meeting-kept.js';
import { LocalizeController } from '../../locale/localize.js';
import type { Reliability } from '../../model/reliability.js';
import { base } from '../../theme/base.js';
import { renderAudience } from '../parts/audience.js';
import { define } from '../parts/define.js';
import type { Desk } from './desk.js';
import { keptStyles } from './kept.styles.js';
import { sentences } from './words.js';

/**
 * How the last meetings of two people went, in calm words, to these two alone (R45).
 *
 * @internal
 */
export class MeetingPlannerKept extends LitElement {
  static override styles = [base, keptStyles];

  @property({ attribute: false }) desk: Desk | undefined;
  /** What there is to say of them. */
  @property({ attribute: false }) found: Reliability | undefined;

  readonly #localize = new LocalizeController(this, { ...sentences, ...meetingKept });

  override render(): TemplateResult | typeof nothing {
    const { desk, found } = this;
    if (!desk || !found) return nothing;
    const { mentorship, me, partner } = desk;
    const t = this.#localize;
    return html`<div class="mw">
      <article class="panel">
        <h3>${t.t('kept.title')}</h3>
        <p>${this.#words(found)}</p>
        <p class="muted">${t.t(found.missed + found.movedLate > 1 ? 'kept.rhythm' : 'kept.calm')}</p>
        <div class="hair">${renderAudience(t, mentorship.space, me.person, partner.short)}</div>
      </article>
    </div>`;
  }

  #words({ count, held, movedLate }: Reliability): string {
    const t = this.#localize;
    const took =
      held === count
        ? t.t('kept.all', { count })
        : held === 0
          ? t.t('kept.none', { of: count })
          : t.t('kept.some', { count: held, of: count });
    return movedLate === 0 ? took : `${took} ${t.t('kept.moved', { count: movedLate })}`;
  }
}

define('meeting-planner-kept', MeetingPlannerKept);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-kept': MeetingPlannerKept;
  }
}
