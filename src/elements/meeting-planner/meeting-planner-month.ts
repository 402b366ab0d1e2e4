import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { gridDay } from '../../calendar/grid-day.js';
import { addDays, addMonths, monthGrid, type Weekday } from '../../calendar/plain-date.js';
import { firstWeekday, weekdayNames } from '../../locale/calendar-words.js';
import { LocalizeController } from '../../locale/localize.js';
import type { PlannedMeeting, Span } from '../../model/schedule.js';
import { dayOf, isWritten } from '../../model/written.js';
import { base } from '../../theme/base.js';
import * as icons from '../../theme/icons.js';
import { define } from '../parts/define.js';
import { meetingsIn, stepsDue, type Desk } from './desk.js';
import { monthStyles } from './month.styles.js';
import { chooseEvent } from './part-event.js';
import { sentences } from './words.js';

type DayState = 'held' | 'missed' | 'meeting';

const ICONS: Readonly<Record<DayState | 'step', icons.Icon>> = {
  held: icons.check,
  missed: icons.stop,
  meeting: icons.calendar,
  step: icons.flag,
};

const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const stateOf = ({ value }: PlannedMeeting): DayState =>
  value.status === 'held' || value.status === 'missed' ? value.status : 'meeting';

/**
 * A month and the two weeks after it: what was held, what is planned, which steps are due.
 *
 * @internal
 */
export class MeetingPlannerMonth extends LitElement {
  static override styles = [base, monthStyles];

  @property({ attribute: false }) desk: Desk | undefined;
  /** Id of the meeting that is shown. */
  @property({ attribute: false }) chosen = '';
  /** Id of the next meeting. */
  @property({ attribute: false }) next = '';

  /** `2026-10`; empty for the month of today. */
  @state() private month = '';
  /** The day that keys go on from; empty until one was reached by them. */
  @state() private active = '';

  readonly #localize = new LocalizeController(this, sentences);

  override render(): TemplateResult {
    const { desk } = this;
    if (!desk) return html``;
    const t = this.#localize;
    const first = this.#firstWeekday();
    const month = this.month === '' ? desk.today.slice(0, 7) : this.month;
    return html`
      <div class="mw">
        <div class="between head">
          <h3 id="month" aria-live="polite">${t.date(`${month}-01`, 'month')}</h3>
          <div class="cluster">${this.#renderTurn(month, -1)} ${this.#renderTurn(month, 1)}</div>
        </div>
        <table role="grid" aria-labelledby="month" @keydown=${this.#onKey}>
          <thead>
            <tr>
              ${weekdayNames(t.language, first).map((name, index) => {
                const long = weekdayNames(t.language, first, 'long')[index] ?? name;
                return html`<th scope="col" abbr=${long}>${name}</th>`;
              })}
            </tr>
          </thead>
          <tbody>
            ${this.#renderWeeks(desk, month, first)}
          </tbody>
        </table>
        <p class="legend">
          ${(['held', 'meeting', 'step'] as const).map(
            (name) => html`<span>${ICONS[name]()}${t.t(`month.${name}`)}</span>`,
          )}
        </p>
      </div>
    `;
  }

  #renderTurn(month: string, by: 1 | -1): TemplateResult {
    const label = this.#localize.t(by < 0 ? 'month.previous' : 'month.next');
    const turn = () => {
      this.month = addMonths(`${month}-01`, by).slice(0, 7);
      this.active = '';
    };
    return html`<button
      class="btn quiet turn ${by < 0 ? 'before' : ''}"
      type="button"
      aria-label=${label}
      @click=${turn}
    >
      ${icons.chevron()}
    </button>`;
  }

  #renderWeeks(desk: Desk, month: string, first: Weekday): TemplateResult[] {
    const [year = 0, number = 1] = month.split('-').map(Number);
    const grid = monthGrid(year, number, first);
    const end = grid.at(-1)?.[6] ?? `${month}-28`;
    const more = [1, 8].map((from) => WEEK.map((_, index) => addDays(end, from + index)));
    const weeks = [...grid, ...more];
    const span = {
      from: `${addDays(weeks[0]?.[0] ?? end, -1)}T00:00:00.000Z`,
      to: `${addDays(end, 16)}T00:00:00.000Z`,
    };
    const meetings = byDay(desk, span);
    const stop = this.#stopIn(desk, month, meetings);
    return weeks.map(
      (week) =>
        html`<tr>
          ${week.map((day) => this.#renderDay(desk, day, meetings.get(day) ?? [], day.startsWith(month), day === stop))}
        </tr>`,
    );
  }

  /** The one day of the grid that Tab reaches: where keys went, else the meeting that is shown, today, or the first. */
  #stopIn({ today }: Desk, month: string, meetings: ReadonlyMap<string, readonly PlannedMeeting[]>): string {
    if (this.active.startsWith(month)) return this.active;
    const days = [...meetings].filter(([day]) => day.startsWith(month));
    const [shown] = days.find(([, of]) => of.some(({ id }) => id === this.chosen)) ?? days[0] ?? [];
    return shown ?? (today.startsWith(month) ? today : `${month}-01`);
  }

  #renderDay(
    desk: Desk,
    day: string,
    meetings: readonly PlannedMeeting[],
    isInside: boolean,
    isStop: boolean,
  ): TemplateResult {
    const t = this.#localize;
    const steps = stepsDue(desk, day);
    const [meeting] = meetings;
    const isNext = meetings.some(({ id }) => id === this.next);
    const classes = [
      'day',
      isInside ? '' : 'off',
      day === desk.today ? 'today' : '',
      meeting ? (isNext ? 'next' : stateOf(meeting)) : '',
      steps.length > 0 ? 'due' : '',
    ];
    const number = html`<span aria-hidden="true">${t.number(Number(day.slice(8)))}</span>`;
    const marks = html`<span class="marks" aria-hidden="true">
      ${meeting ? ICONS[stateOf(meeting)]() : nothing}${steps.length > 0 ? icons.flag() : nothing}
    </span>`;
    const states = [
      ...(day === desk.today ? [t.t('month.today')] : []),
      ...meetings.map((one) =>
        isWritten(one.value)
          ? t.t(`month.written.${stateOf(one)}`)
          : t.t(`month.${stateOf(one)}At`, { time: t.time(one.value.start, desk.me.zone) }),
      ),
      ...steps.map((step) => t.t('month.stepDue', { step })),
    ];
    const date = t.date(day, 'long');
    const label = states.length > 0 ? t.t('month.day', { date, states: t.list(states) }) : date;
    const current = day === desk.today ? 'date' : 'false';
    if (!meeting) {
      return html`<td data-day=${day} tabindex=${isStop ? 0 : -1} aria-current=${current}>
        <div class=${classes.join(' ')}>${number}<span class="sr">${label}</span>${marks}</div>
      </td>`;
    }
    const choose = () => {
      const shown = meetings.findIndex(({ id }) => id === this.chosen);
      this.#choose(meetings[(shown + 1) % meetings.length] ?? meeting);
    };
    return html`<td>
      <button
        class=${classes.join(' ')}
        type="button"
        data-day=${day}
        tabindex=${isStop ? 0 : -1}
        aria-label=${label}
        aria-current=${current}
        aria-pressed=${meetings.some(({ id }) => id === this.chosen) ? 'true' : 'false'}
        @click=${choose}
      >
        ${number}${marks}
      </button>
    </td>`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const day = event.target instanceof HTMLElement ? event.target.dataset['day'] : undefined;
    if (day === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    const to = gridDay(event.key, day, { first: this.#firstWeekday(), isRtl: this.matches(':dir(rtl)') });
    if (to === undefined) return;
    event.preventDefault();
    this.active = to;
    this.month = to.slice(0, 7);
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>(`[data-day="${to}"]`)?.focus();
    });
  };

  #choose(meeting: PlannedMeeting): void {
    this.dispatchEvent(chooseEvent(meeting));
  }

  #firstWeekday(): Weekday {
    const first = firstWeekday(this.#localize.language);
    return WEEK.find((day) => day === first) ?? 1;
  }
}

/** Meetings that are not cancelled, by the day on which they begin where I am. */
function byDay(desk: Desk, span: Span): ReadonlyMap<string, readonly PlannedMeeting[]> {
  const meetings = meetingsIn(desk, span).filter(({ value }) => value.status !== 'cancelled');
  return Map.groupBy(meetings, ({ value }) => dayOf(value, desk.me.zone));
}

define('meeting-planner-month', MeetingPlannerMonth);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-month': MeetingPlannerMonth;
  }
}
