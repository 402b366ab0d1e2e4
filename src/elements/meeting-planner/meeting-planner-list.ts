import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { plainDateOf } from '../../calendar/plain-date.js';
import { meetingSlots } from '../../locale/en/meeting-slots.js';
import { meetingViews } from '../../locale/en/meeting-views.js';
import { LocalizeController } from '../../locale/localize.js';
import { slotsAt, type SlotWish } from '../../model/meeting-slots.js';
import { upcoming, type PlannedMeeting } from '../../model/schedule.js';
import { dayOf, isWritten } from '../../model/written.js';
import { base } from '../../theme/base.js';
import * as icons from '../../theme/icons.js';
import { define } from '../parts/define.js';
import type { Desk, Side } from './desk.js';
import { daysFromNow, meetingsIn } from './desk-meetings.js';
import { listStyles } from './list.styles.js';
import { marksStyles } from './marks.styles.js';
import { chooseEvent } from './part-event.js';
import { renderMarks } from './render-marks.js';
import { renderPlace } from './render-next.js';
import { wishOf } from './slots-search.js';
import { dayWords, hoursWords, sentences, summary, whenIs } from './words.js';

/** How many meetings a press shows more. */
const STEP = 12;

/** The first so many that come, over a year for each time more was asked for, and whether there are more. */
function comingFor(
  desk: Desk,
  most: number,
  years: number,
): { readonly meetings: readonly PlannedMeeting[]; readonly hasMore: boolean } {
  const to = daysFromNow(desk, 400 * years);
  const span = { from: daysFromNow(desk, -1), to: daysFromNow(desk, 400 * (years + 1)) };
  const found = upcoming(meetingsIn(desk, span), desk.now);
  const meetings = found.filter(({ value }) => value.start < to).slice(0, most);
  return { meetings, hasMore: found.length > meetings.length };
}

/**
 * The coming meetings by month, with all that is known of each, for as far as somebody asks.
 *
 * @internal
 */
export class MeetingPlannerList extends LitElement {
  static override styles = [base, marksStyles, listStyles];

  @property({ attribute: false }) desk: Desk | undefined;
  /** Id of the meeting that is shown. */
  @property({ attribute: false }) chosen = '';
  /** Id of the next meeting. */
  @property({ attribute: false }) next = '';

  /** How often more was asked for, and once. */
  @state() private asked = 1;
  @state() private said = '';

  readonly #localize = new LocalizeController(this, { ...sentences, ...meetingSlots, ...meetingViews });

  override render(): TemplateResult {
    const { desk } = this;
    if (!desk) return html``;
    const t = this.#localize;
    const { meetings, hasMore } = comingFor(desk, this.asked * STEP, this.asked);
    const wish = desk.clocks && desk.partner.zone !== '' ? wishOf(desk, 0, []) : undefined;
    const months = Map.groupBy(meetings, ({ value }) => dayOf(value, desk.me.zone).slice(0, 7));
    return html`<div class="mw">
      <h3>${t.t('meeting.list')}</h3>
      ${meetings.length === 0 ? html`<p class="muted">${t.t('list.none')}</p>` : nothing}
      ${[...months].map(
        ([month, of]) =>
          html`<section aria-label=${t.date(`${month}-01`, 'month')}>
            <h4>${t.date(`${month}-01`, 'month')}</h4>
            <ul role="list">
              ${of.map((meeting) => this.#renderRow(desk, meeting, wish))}
            </ul>
          </section>`,
      )}
      ${
        hasMore
          ? html`<button class="btn quiet" type="button" @click=${this.#onMore}>
              ${icons.plus()}${t.t('list.more')}
            </button>`
          : nothing
      }
      <p class="sr" role="status">${this.said}</p>
    </div>`;
  }

  #renderRow(desk: Desk, meeting: PlannedMeeting, wish: SlotWish | undefined): TemplateResult {
    const t = this.#localize;
    return html`<li class=${meeting.id === this.chosen ? 'shown' : ''}>
      <div class="between">
        <button
          type="button"
          data-meeting=${meeting.id}
          aria-current=${meeting.id === this.chosen ? 'true' : 'false'}
          @click=${() => this.dispatchEvent(chooseEvent(meeting))}
        >
          ${dayWords(t, desk, meeting)}
        </button>
        ${this.#renderStatus(desk, meeting)}
      </div>
      ${isWritten(meeting.value) ? nothing : this.#renderHours(desk, meeting)}
      <p class="small muted">${summary(t, desk, meeting)} · ${whenIs(t, desk, meeting)}</p>
      ${renderPlace(t, meeting, 'small place')} ${this.#renderMarks(desk, meeting, wish)}
    </li>`;
  }

  #renderHours(desk: Desk, meeting: PlannedMeeting): TemplateResult {
    const t = this.#localize;
    const hours = (side: Side, name: string, other: string) =>
      html`<p class=${side === desk.me ? 'me' : 'them'}>
        <bdi class="strong">${hoursWords(t, meeting, side.zone)}</bdi>
        <span class="small">${name}${other}</span>
      </p>`;
    const { me, partner } = desk;
    const there = partner.zone === '' ? '' : plainDateOf(meeting.value.start, partner.zone);
    const isOther = there !== plainDateOf(meeting.value.start, me.zone);
    const name = t.t('meeting.partner.place', { name: partner.short, place: partner.place });
    return html`<div class="hours">
      ${hours(me, t.t('meeting.you.place', { place: me.place }), '')}
      ${
        there === ''
          ? html`<p class="small muted">${t.t('meeting.partner.noZone', { name: partner.short })}</p>`
          : hours(partner, name, isOther ? `, ${t.t('list.otherDay', { date: t.date(there, 'day') })}` : '')
      }
    </div>`;
  }

  #renderStatus(desk: Desk, { id, value }: PlannedMeeting): TemplateResult {
    const t = this.#localize;
    if (value.status === 'proposed')
      return html`<span class="state caution">${icons.clock()}${t.t('list.proposed')}</span>`;
    if (value.offer) return html`<span class="state caution">${icons.clock()}${t.t('list.offer')}</span>`;
    if (value.start <= desk.now && !isWritten(value))
      return html`<span class="state accent">${icons.talk()}${t.t('list.now')}</span>`;
    return id === this.next
      ? html`<span class="state accent">${icons.calendar()}${t.t('list.next')}</span>`
      : html`<span class="agreed small muted">${icons.check()}${t.t('list.agreed')}</span>`;
  }

  #renderMarks(desk: Desk, { value }: PlannedMeeting, wish: SlotWish | undefined): TemplateResult | typeof nothing {
    if (!desk.clocks || !wish || isWritten(value)) return nothing;
    const [slot] = slotsAt(desk.clocks.temporal, { ...wish, minutes: value.minutes }, [value.start]);
    return slot ? renderMarks(this.#localize, desk, slot) : nothing;
  }

  /** The focus goes to the first of those that are new. */
  readonly #onMore = async (): Promise<void> => {
    const before = this.renderRoot.querySelectorAll('[data-meeting]').length;
    this.asked += 1;
    await this.updateComplete;
    const all = this.renderRoot.querySelectorAll<HTMLElement>('[data-meeting]');
    (all[before] ?? all[before - 1])?.focus();
    this.said = this.#localize.t('list.more.said', { count: all.length });
  };
}

define('meeting-planner-list', MeetingPlannerList);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-list': MeetingPlannerList;
  }
}
