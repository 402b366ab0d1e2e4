import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { weekdayNames } from '../../locale/calendar-words.js';
import { meetingSheets } from '../../locale/en/meeting-sheets.js';
import { LocalizeController } from '../../locale/localize.js';
import type { PlannedMeeting } from '../../model/schedule.js';
import { isWritten } from '../../model/written.js';
import { base } from '../../theme/base.js';
import { define } from '../parts/define.js';
import { stepsDue, type Desk, type Side } from './desk.js';
import { byDay, ICONS, stateOf, weeksOf, weekStart } from './month-days.js';
import { monthSheetStyles } from './month-sheet.styles.js';
import { sentences } from './words.js';

/**
 * A month on paper: each day with its meetings at the hours of both, and the steps that are due of goals that both can
 * read: paper lies about.
 *
 * @internal
 */
export class MeetingPlannerMonthSheet extends LitElement {
  static override styles = [base, monthSheetStyles];

  @property({ attribute: false }) desk: Desk | undefined;
  /** `2026-10` */
  @property({ attribute: false }) month = '';

  readonly #localize = new LocalizeController(this, { ...sentences, ...meetingSheets });

  override render(): TemplateResult | typeof nothing {
    const { desk, month } = this;
    if (!desk || month === '') return nothing;
    const t = this.#localize;
    const first = weekStart(t.language);
    const weeks = weeksOf(month, first, 0);
    const meetings = byDay(desk, weeks[0]?.[0] ?? '', weeks.at(-1)?.[6] ?? '');
    return html`<div class="mw">
      <header>
        <h1>${t.date(`${month}-01`, 'month')}</h1>
        <p>${t.t('sheet.people', { mine: desk.me.name, theirs: desk.partner.name })}</p>
      </header>
      <table>
        <thead>
          <tr>
            ${weekdayNames(t.language, first, 'long').map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${weeks.map(
            (week) =>
              html`<tr>
                ${week.map((day) => this.#renderDay(desk, day, meetings.get(day) ?? []))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #renderDay(desk: Desk, day: string, meetings: readonly PlannedMeeting[]): TemplateResult {
    const t = this.#localize;
    return html`<td class=${day.startsWith(this.month) ? '' : 'off'}>
      <span class="number">${t.number(Number(day.slice(8)))}</span>
      ${meetings.map((meeting) => this.#renderMeeting(desk, meeting))}
      ${stepsDue({ goals: desk.goals, ownGoals: [] }, day).map((step) => html`<p dir="auto">${ICONS.step()}${step}</p>`)}
    </td>`;
  }

  #renderMeeting({ me, partner }: Desk, meeting: PlannedMeeting): TemplateResult {
    const t = this.#localize;
    const { value } = meeting;
    const state = stateOf(meeting);
    const at = ({ zone, short }: Side) => t.t('sheet.hour', { time: t.time(value.start, zone), name: short });
    const hours = isWritten(value) ? [t.t('sheet.written')] : [me, partner].filter(({ zone }) => zone !== '').map(at);
    return html`<p class=${state}>
      ${ICONS[state]()}<span
        >${hours.map((hour) => html`<span>${hour}</span>`)}${state === 'meeting' ? nothing : html`<em>${t.t(`sheet.${state}`)}</em>`}</span
      >
    </p>`;
  }
}

define('meeting-planner-month-sheet', MeetingPlannerMonthSheet);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-month-sheet': MeetingPlannerMonthSheet;
  }
}
