import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { gridDay } from '../../calendar/grid-day.js';
import { addMonths, type Weekday } from '../../calendar/plain-date.js';
import { weekdayNames } from '../../locale/calendar-words.js';
import { LocalizeController } from '../../locale/localize.js';
import type { PlannedMeeting } from '../../model/schedule.js';
import { base } from '../../theme/base.js';
import * as icons from '../../theme/icons.js';
import { define } from '../parts/define.js';
import { HeldPress } from '../parts/held-press.js';
import { PartsController } from '../parts/parts-controller.js';
import type { Desk } from './desk.js';
import { loadMore } from './loads.js';
import { byDay, ICONS, weeksOf, weekStart } from './month-days.js';
import type { MonthMover } from './month-mover.js';
import { monthStyles } from './month.styles.js';
import { chooseEvent, moveEvent } from './part-event.js';
import { PrintController } from './print-controller.js';
import { renderDay } from './render-day.js';
import { sentences } from './words.js';

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

  /** Where a meeting that is dragged would go, or why it stays. */
  @state() private said = '';

  readonly #localize = new LocalizeController(this, sentences);
  readonly #parts = new PartsController(this, { mover: () => this.#loadMover() });
  readonly #print = new PrintController(this);
  #mover: MonthMover | undefined;
  readonly #held = new HeldPress(this, () => void this.#parts.need('mover'));

  override render(): TemplateResult {
    const { desk } = this;
    if (!desk) return html``;
    const t = this.#localize;
    const first = weekStart(t.language);
    const long = weekdayNames(t.language, first, 'long');
    const month = this.month === '' ? desk.today.slice(0, 7) : this.month;
    const moving = this.#mover?.moving;
    return html`
      <div class="mw">
        <div class="between head">
          <h3 id="month" aria-live="polite">${t.date(`${month}-01`, 'month')}</h3>
          <div class="cluster">${this.#renderTurn(month, -1)} ${this.#renderTurn(month, 1)}</div>
        </div>
        <table
          class=${moving ? 'moving' : ''}
          role="grid"
          aria-labelledby="month"
          @keydown=${this.#onKey}
          @touchmove=${this.#onTouch}
        >
          <thead>
            <tr>
              ${weekdayNames(t.language, first).map((name, index) => html`<th scope="col" abbr=${long[index] ?? name}>${name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${this.#renderWeeks(desk, month, first)}
          </tbody>
        </table>
        <p class=${this.said === '' ? 'sr' : 'said note accent'} role="status">
          ${this.said === '' ? nothing : icons.move()}<span>${this.said}</span>
        </p>
        <div class="between foot">
          <p class="legend">
            ${(['held', 'meeting', 'step'] as const).map(
              (name) => html`<span>${ICONS[name]()}${t.t(`month.${name}`)}</span>`,
            )}
          </p>
          ${this.#print.render(t, t.t('month.print'), ({ printMonth }, place) => printMonth(desk, month, t.language, place))}
        </div>
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
    const weeks = weeksOf(month, first, 2);
    const meetings = byDay(desk, weeks[0]?.[0] ?? '', weeks.at(-1)?.[6] ?? '');
    const stop = this.#stopIn(desk, month, meetings);
    const scene = { desk, chosen: this.chosen, next: this.next, moving: this.#mover?.moving, onChoose: this.#onChoose };
    return weeks.map(
      (week) =>
        html`<tr>
          ${week.map((day) =>
            renderDay(this.#localize, {
              ...scene,
              day,
              meetings: meetings.get(day) ?? [],
              isInside: day.startsWith(month),
              isStop: day === stop,
            }),
          )}
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

  readonly #onKey = (event: KeyboardEvent): void => {
    const { target } = event;
    const day = target instanceof Element ? target.closest<HTMLElement>('[data-day]')?.dataset['day'] : undefined;
    if (day === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    const to = gridDay(event.key, day, { first: weekStart(this.#localize.language), isRtl: this.matches(':dir(rtl)') });
    if (to === undefined) return;
    event.preventDefault();
    this.active = to;
    this.month = to.slice(0, 7);
    void this.updateComplete.then(() => {
      const cell = this.renderRoot.querySelector<HTMLElement>(`[data-day="${to}"]`);
      (cell?.querySelector('button') ?? cell)?.focus();
    });
  };

  async #loadMover(): Promise<void> {
    const { MonthMover } = await loadMore();
    this.#mover ??= new MonthMover(this, {
      desk: () => this.desk,
      meetingOn: (day) => this.#meetingOn(day),
      onSaid: (text) => (this.said = text),
      onDrop: (meeting, day) => this.dispatchEvent(moveEvent(meeting, day)),
    });
    this.#held.pass(this.#mover);
  }

  /** Of several on a day, the one that is shown. */
  #meetingOn(day: string): PlannedMeeting | undefined {
    const { desk } = this;
    if (!desk) return undefined;
    const meetings = byDay(desk, day, day).get(day) ?? [];
    return meetings.find(({ id }) => id === this.chosen) ?? meetings[0];
  }

  /** A finger that carries a meeting does not scroll the page. */
  readonly #onTouch = {
    handleEvent: (event: Event): void => {
      if (this.#mover?.moving) event.preventDefault();
    },
    passive: false,
  };

  readonly #onChoose = (meeting: PlannedMeeting): void => {
    this.said = '';
    this.dispatchEvent(chooseEvent(meeting));
  };
}

define('meeting-planner-month', MeetingPlannerMonth);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-month': MeetingPlannerMonth;
  }
}
