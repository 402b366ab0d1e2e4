import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { agendaHopes } from '../../locale/en/agenda-hopes.js';
import { LocalizeController } from '../../locale/localize.js';
import { saidOf } from '../../model/said.js';
import { base } from '../../theme/base.js';
import { define } from '../parts/define.js';
import { agreementOf, type Desk, type Side } from './desk.js';

const hopesStyles = css`
  dl {
    display: grid;
    gap: var(--_s3);
    margin: var(--_s2) 0 0;
  }

  dd {
    margin: 0;
  }
`;

/**
 * What each of the two wanted from the mentoring, hoped for and does, beside the question how it goes (R10, R31).
 *
 * @internal
 */
export class MeetingPlannerHopes extends LitElement {
  static override styles = [base, hopesStyles];

  @property({ attribute: false }) desk: Desk | undefined;

  readonly #localize = new LocalizeController(this, agendaHopes);

  override render(): TemplateResult | typeof nothing {
    const { desk } = this;
    if (!desk) return nothing;
    const lines = [...this.#linesOf(desk, desk.me, '.me'), ...this.#linesOf(desk, desk.partner, '')];
    return lines.length === 0
      ? nothing
      : html`<div class="mw">
          <dl>
            ${lines.map(
              ({ label, texts }) =>
                html`<div>
                  <dt class="small muted">${label}</dt>
                  ${texts.map((text) => html`<dd dir="auto">${text}</dd>`)}
                </div>`,
            )}
          </dl>
        </div>`;
  }

  #linesOf(
    desk: Desk,
    { person, short: name }: Side,
    whose: '' | '.me',
  ): { label: string; texts: readonly string[] }[] {
    const said = saidOf(agreementOf(desk), person);
    const t = this.#localize;
    const line = (clause: 'purpose' | 'expectations' | 'does', texts: readonly string[]) =>
      texts.length === 0 ? [] : [{ label: t.t(`hopes.${clause}${whose}`, { name }), texts }];
    return [
      ...line('purpose', said.purpose === undefined ? [] : [said.purpose]),
      ...line('expectations', said.expectations),
      ...line('does', said.does),
    ];
  }
}

define('meeting-planner-hopes', MeetingPlannerHopes);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-hopes': MeetingPlannerHopes;
  }
}
