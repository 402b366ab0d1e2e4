import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { addDays } from '../../calendar/plain-date.js';
import { meetingViews } from '../../locale/en/meeting-views.js';
import { LocalizeController } from '../../locale/localize.js';
import { dayHours, type DayHour } from '../../model/meeting-day.js';
import type { PlannedMeeting } from '../../model/schedule.js';
import { dayOf, isWritten } from '../../model/written.js';
import { base } from '../../theme/base.js';
import * as icons from '../../theme/icons.js';
import { define } from '../parts/define.js';
import { keyTarget, type Cell } from './day-keys.js';
import { dayStyles } from './day.styles.js';
import { stepsDue, type Desk } from './desk.js';
import { meetingsIn } from './desk-meetings.js';
import { chooseEvent } from './part-event.js';
import { isNow, renderHour, type HourScene } from './render-hour.js';
import { dayPeople } from './slots-search.js';
import { sentences, summary } from './words.js';

/** Hours that are shown before somebody asks for the whole day, where nothing lies outside them. */
const SHOWN = { from: '07:00', to: '21:00' };

/** The hours between the first and the last that matter, whole days apart. */
function shownHours(hours: readonly DayHour[], isWhole: boolean): readonly DayHour[] {
  if (isWhole) return hours;
  const matters = ({ mine, begins, goesOn }: DayHour): boolean =>
    (mine.time >= SHOWN.from && mine.time <= SHOWN.to) || mine.state === 'free' || begins.length + goesOn.length > 0;
  return hours.slice(hours.findIndex(matters), hours.findLastIndex(matters) + 1);
}

/**
 * One day with its hours as both people read them: when they are free or taken, and the meetings at their hours.
 *
 * @internal
 */
export class MeetingPlannerDay extends LitElement {
  static override styles = [base, dayStyles];

  @property({ attribute: false }) desk: Desk | undefined;
  /** The meeting that is shown. */
  @property({ attribute: false }) shown: PlannedMeeting | undefined;
  /** Id of the next meeting. */
  @property({ attribute: false }) next = '';

  /** Empty for the day of the meeting that is shown. */
  @state() private day = '';
  @state() private isWhole = false;
  /** The cell that keys go on from. */
  @state() private active: Cell | undefined;

  readonly #localize = new LocalizeController(this, { ...sentences, ...meetingViews });
  #shownDay = '';

  /** The day goes along with the meeting that is shown. */
  override willUpdate(): void {
    const { desk, shown } = this;
    const of = desk && shown ? dayOf(shown.value, desk.me.zone) : '';
    if (of !== this.#shownDay) this.day = of;
    this.#shownDay = of;
  }

  override render(): TemplateResult {
    const { desk } = this;
    if (!desk) return html``;
    const t = this.#localize;
    const day = this.#dayIn(desk);
    return html`<div class="mw">
      <div class="between head">
        <h3 id="day" aria-live="polite">${t.date(day, 'long')}</h3>
        <div class="cluster">${this.#renderTurn(day, -1)} ${this.#renderTurn(day, 1)}</div>
      </div>
      ${this.#renderDue(desk, day)} ${desk.clocks ? this.#renderHours(desk, this.#hoursOf(desk, day)) : nothing}
    </div>`;
  }

  #renderTurn(day: string, by: 1 | -1): TemplateResult {
    const turn = () => {
      this.day = addDays(day, by);
      this.active = undefined;
    };
    return html`<button
      class="btn quiet turn ${by < 0 ? 'before' : ''}"
      type="button"
      aria-label=${this.#localize.t(by < 0 ? 'day.previous' : 'day.next')}
      @click=${turn}
    >
      ${icons.chevron()}
    </button>`;
  }

  /** What belongs to the day and has no hour. */
  #renderDue(desk: Desk, day: string): TemplateResult | typeof nothing {
    const t = this.#localize;
    const written = this.#meetingsOn(desk, day).filter(({ value }) => isWritten(value));
    const steps = stepsDue(desk, day);
    if (written.length + steps.length === 0) return nothing;
    return html`<ul class="due" role="list">
      ${written.map(
        (meeting) =>
          html`<li>
            <button
              class="meeting"
              type="button"
              aria-pressed=${meeting.id === this.shown?.id ? 'true' : 'false'}
              @click=${() => this.dispatchEvent(chooseEvent(meeting))}
            >
              ${icons.calendar()}<span>${t.t('day.written')}</span>
            </button>
          </li>`,
      )}
      ${steps.map((step) => html`<li class="step">${icons.flag()}<span>${t.t('month.stepDue', { step })}</span></li>`)}
    </ul>`;
  }

  #renderHours(desk: Desk, { all, shown }: { all: readonly DayHour[]; shown: readonly DayHour[] }): TemplateResult {
    const t = this.#localize;
    const { me, partner } = desk;
    const isSaid = all.some(({ mine, theirs }) => mine.state !== 'unsaid' || (theirs?.state ?? 'unsaid') !== 'unsaid');
    const scene = this.#sceneOf(desk, shown);
    return html`
      <table role="grid" aria-labelledby="day" @keydown=${this.#onKey}>
        <thead>
          <tr>
            <th scope="col">${t.t('day.me', { place: me.place })}</th>
            <th scope="col">
              ${partner.zone === '' ? partner.short : t.t('meeting.partner.place', { name: partner.short, place: partner.place })}
            </th>
            <th scope="col">${t.t('day.meetings')}</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map((hour, index) => renderHour(t, scene, hour, shown[index - 1]))}
        </tbody>
      </table>
      ${isSaid ? html`<p class="small muted">${t.t('day.key', { name: partner.short })}</p>` : nothing}
      ${
        this.isWhole || shown.length < all.length
          ? html`<button class="btn quiet s whole" type="button" @click=${this.#onWhole}>
              ${t.t(this.isWhole ? 'day.less' : 'day.all')}
            </button>`
          : nothing
      }
    `;
  }

  #sceneOf(desk: Desk, hours: readonly DayHour[]): HourScene {
    return {
      desk,
      chosen: this.shown?.id ?? '',
      next: this.next,
      stop: this.#stopIn(desk, hours),
      say: (meeting) => summary(this.#localize, desk, meeting),
      onChoose: (meeting) => {
        this.dispatchEvent(chooseEvent(meeting));
      },
    };
  }

  /** The one cell that Tab reaches: where keys went, else the first meeting, the hour that it is now, or the first one. */
  #stopIn(desk: Desk, hours: readonly DayHour[]): Cell {
    if (this.active && hours.some(({ start }) => start === this.active?.start)) return this.active;
    const busy = hours.find(({ begins }) => begins.length > 0);
    if (busy) return { start: busy.start, column: 2 };
    const now = hours.find((hour) => isNow(desk, hour)) ?? hours[0];
    return { start: now?.start ?? '', column: 0 };
  }

  #dayIn(desk: Desk): string {
    return this.day === '' ? desk.today : this.day;
  }

  #meetingsOn(desk: Desk, day: string): readonly PlannedMeeting[] {
    const span = { from: `${addDays(day, -2)}T00:00:00.000Z`, to: `${addDays(day, 2)}T00:00:00.000Z` };
    return meetingsIn(desk, span).filter(
      ({ value }) => value.status !== 'cancelled' && (!isWritten(value) || dayOf(value, desk.me.zone) === day),
    );
  }

  #hoursOf(desk: Desk, day: string): { all: readonly DayHour[]; shown: readonly DayHour[] } {
    if (!desk.clocks) return { all: [], shown: [] };
    const all = dayHours(desk.clocks.temporal, day, dayPeople(desk, day), this.#meetingsOn(desk, day));
    return { all, shown: shownHours(all, this.isWhole) };
  }

  readonly #onWhole = (): void => {
    this.isWhole = !this.isWhole;
  };

  readonly #onKey = async (event: KeyboardEvent): Promise<void> => {
    const { desk } = this;
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-hour]') : null;
    if (!desk || !cell || event.ctrlKey || event.altKey || event.metaKey) return;
    const from = { start: cell.dataset['hour'] ?? '', column: Number(cell.dataset['column']) };
    const day = this.#dayIn(desk);
    const target = keyTarget(event.key, from, {
      isRtl: this.matches(':dir(rtl)'),
      hours: this.#hoursOf(desk, day).shown,
      hoursOn: (days) => this.#hoursOf(desk, addDays(day, days)).shown,
    });
    if (!target) return;
    event.preventDefault();
    this.active = target.cell;
    this.day = addDays(day, target.days);
    await this.updateComplete;
    const to = this.renderRoot.querySelector<HTMLElement>(
      `[data-hour="${target.cell.start}"][data-column="${String(target.cell.column)}"]`,
    );
    (to?.querySelector('button') ?? to)?.focus();
  };
}

define('meeting-planner-day', MeetingPlannerDay);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-day': MeetingPlannerDay;
  }
}
