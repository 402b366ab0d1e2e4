import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { plainDateOf, weekday } from '../../calendar/plain-date.js';
import { weekdayNames } from '../../locale/calendar-words.js';
import { meetingOffers } from '../../locale/en/meeting-offers.js';
import { LocalizeController } from '../../locale/localize.js';
import type { Meeting } from '../../model/meeting.js';
import { openTimes } from '../../model/meeting-offers.js';
import { slotsAt } from '../../model/meeting-slots.js';
import type { Problem } from '../../model/result.js';
import type { PlannedMeeting } from '../../model/schedule.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import { define } from '../parts/define.js';
import { renderProblem } from '../parts/states.js';
import type { Answer, Desk } from './desk.js';
import { touch } from './desk-meetings.js';
import { dayInWords } from './echo.js';
import { doneEvent } from './part-event.js';
import { partStyles } from './parts.styles.js';
import { renderSlot } from './render-slot.js';
import { slotSentences } from './slot-words.js';
import { wishOf } from './slots-search.js';
import { marksStyles } from './marks.styles.js';
import { slotsStyles } from './slots.styles.js';

const offerSentences = { ...slotSentences, ...meetingOffers };

type Offer = NonNullable<Meeting['offer']>;

/**
 * Times that one side offers for a meeting: the other takes one, offers others, or keeps the time that stands.
 *
 * @internal
 */
export class MeetingPlannerAnother extends LitElement {
  static override styles = [base, form, partStyles, marksStyles, slotsStyles];

  @property({ attribute: false }) desk: Desk | undefined;
  @property({ attribute: false }) meeting: PlannedMeeting | undefined;

  /** The time that is picked; the first until somebody picks. */
  @state() private picked = '';
  @state() private problem: Problem | undefined;

  readonly #localize = new LocalizeController(this, offerSentences);

  override render(): TemplateResult {
    const { desk, meeting } = this;
    const offer = meeting?.value.offer;
    if (!desk?.clocks || !offer) return html``;
    const isMine = offer.by === desk.me.person;
    return html`<div class="mw">
      <article class="panel form">
        ${isMine ? this.#renderMine(desk, meeting, offer) : this.#renderTheirs(desk, meeting, offer)}
        ${this.problem ? renderProblem(this.#localize, this.problem) : nothing}
        <p class="small muted">${this.#localize.t('offer.along')}</p>
      </article>
    </div>`;
  }

  #renderTheirs(desk: Desk, meeting: PlannedMeeting, offer: Offer): TemplateResult {
    const t = this.#localize;
    const isNew = meeting.value.status === 'proposed';
    const date = t.date(meeting.value.start, 'long', desk.me.zone);
    const times = openTimes(offer, desk.now);
    const params = { name: desk.partner.short, count: times.length, date };
    const lead = times.length === 0 ? 'offer.past' : isNew ? 'offer.theirs.new' : 'offer.theirs';
    return html`
      <div>
        <h3 tabindex="-1">${t.t(isNew ? 'offer.title.new' : 'offer.title')}</h3>
        <p class="muted sub">${t.t(lead, params)}</p>
      </div>
      <fieldset>
        <legend class="sr">${t.t('offer.times', params)}</legend>
        <div class="slots">${this.#renderCards(desk, meeting, times)}</div>
      </fieldset>
      <div class="cluster acts">
        ${times.length === 0 ? nothing : this.#renderTake(desk, meeting, this.#pickedOf(times))}
        <button class="btn" type="button" @click=${this.#onOthers}>${t.t('offer.others')}</button>
        ${isNew ? nothing : this.#renderKeep(desk, meeting, t.t('offer.keep', { date }))}
      </div>
    `;
  }

  #renderTake(desk: Desk, meeting: PlannedMeeting, start: string): TemplateResult {
    const [name = ''] = weekdayNames(this.#localize.language, weekday(plainDateOf(start, desk.me.zone)), 'long');
    return html`<button class="btn primary" type="button" @click=${() => void this.#take(desk, meeting, start)}>
      ${this.#localize.t('offer.take', { weekday: name })}
    </button>`;
  }

  #renderCards(desk: Desk, meeting: PlannedMeeting, times: readonly string[]): TemplateResult[] {
    if (!desk.clocks) return [];
    const slots = slotsAt(desk.clocks.temporal, wishOf(desk, meeting.value.minutes, [], meeting.id), times);
    return slots.map((slot) =>
      renderSlot(this.#localize, desk, slot, {
        type: 'radio',
        isPicked: slot.start === this.#pickedOf(times),
        onPick: () => {
          this.picked = slot.start;
        },
      }),
    );
  }

  #renderMine(desk: Desk, meeting: PlannedMeeting, offer: Offer): TemplateResult {
    const t = this.#localize;
    const isNew = meeting.value.status === 'proposed';
    const params = { name: desk.partner.short, count: offer.times.length };
    const days = offer.times.map((time) => dayInWords(t, desk, time, meeting.value.minutes));
    return html`
      <div>
        <h3 tabindex="-1">${t.t('offer.mine', params)}</h3>
        <p class="muted sub">${t.t(isNew ? 'offer.waiting.new' : 'offer.waiting')}</p>
      </div>
      <ul role="list" class="offered">
        ${days.map(
          ({ date, mine, theirs }) =>
            html`<li>
              <p class="strong">${date}</p>
              <p class="small">${mine}</p>
              <p class="small">${theirs}</p>
            </li>`,
        )}
      </ul>
      <div class="cluster acts">
        <button class="btn" type="button" @click=${this.#onOthers}>${t.t('offer.others')}</button>
        ${isNew ? nothing : this.#renderKeep(desk, meeting, t.t('offer.back'))}
      </div>
    `;
  }

  #renderKeep(desk: Desk, meeting: PlannedMeeting, label: string): TemplateResult {
    return html`<button class="btn quiet" type="button" @click=${() => void this.#keep(desk, meeting)}>
      ${label}
    </button>`;
  }

  #pickedOf(times: readonly string[]): string {
    return times.find((time) => time === this.picked) ?? times[0] ?? '';
  }

  async #take(desk: Desk, meeting: PlannedMeeting, start: string): Promise<void> {
    const { zone } = meeting.value;
    const answer = await desk.send({ type: 'meeting-accept', ...touch(meeting), start, zone }, 'agreed');
    this.#end(answer, this.#localize.t('offer.taken', { date: this.#localize.date(start, 'long', desk.me.zone) }));
  }

  async #keep(desk: Desk, meeting: PlannedMeeting): Promise<void> {
    const date = this.#localize.date(meeting.value.start, 'long', desk.me.zone);
    const answer = await desk.send({ type: 'meeting-keep', ...touch(meeting) }, 'kept');
    this.#end(answer, this.#localize.t('offer.kept', { date }));
  }

  #end(answer: Answer, said: string): void {
    this.problem = answer.ok ? undefined : answer.problem;
    if (answer.ok) this.dispatchEvent(doneEvent(said));
  }

  readonly #onOthers = (): void => {
    this.dispatchEvent(new CustomEvent('meeting-planner-others'));
  };
}

define('meeting-planner-another', MeetingPlannerAnother);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-another': MeetingPlannerAnother;
  }
}
