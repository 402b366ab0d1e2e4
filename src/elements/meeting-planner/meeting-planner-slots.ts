import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Slot } from '../../calendar/slots.js';
import { LocalizeController } from '../../locale/localize.js';
import { ASSUMED_HOURS, meetingSlots, type MeetingSlots, type SlotWish } from '../../model/meeting-slots.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import { hoursText } from '../parts/hours-words.js';
import { define } from '../parts/define.js';
import { BusyController } from './busy-controller.js';
import type { Desk } from './desk.js';
import { picksEvent, type PicksDetail } from './part-event.js';
import { renderBusy } from './render-busy.js';
import { SIDES } from './render-marks.js';
import { renderSlot } from './render-slot.js';
import { slotSentences } from './slot-words.js';
import { leaderOf, wishOf } from './slots-search.js';
import { marksStyles } from './marks.styles.js';
import { slotsStyles } from './slots.styles.js';

/**
 * Times that fit both people, the kindest first, as each clock reads them; one of them, or a few, can be picked.
 *
 * @internal
 */
export class MeetingPlannerSlots extends LitElement {
  static override styles = [base, form, marksStyles, slotsStyles];

  @property({ attribute: false }) desk: Desk | undefined;
  @property({ attribute: false }) minutes = 0;
  /** How many may be picked. */
  @property({ attribute: false }) most = 1;
  /** Starts of those that are. */
  @property({ attribute: false }) picked: readonly string[] = [];
  /** Id of the meeting that looks for another time: it is not in its own way. */
  @property({ attribute: false }) except = '';

  readonly #localize = new LocalizeController(this, slotSentences);
  readonly #busy = new BusyController(this);

  override render(): TemplateResult {
    const { desk } = this;
    return html`<div class="mw">${desk ? this.#renderFinder(desk) : nothing}</div>`;
  }

  #renderFinder(desk: Desk): TemplateResult {
    const t = this.#localize;
    if (desk.partner.zone === '') return html`<p class="note">${t.t('slots.zone', { name: desk.partner.short })}</p>`;
    if (!desk.clocks || !(this.minutes > 0)) return html`<p class="note">${t.t('slots.minutes')}</p>`;
    const wish = wishOf(desk, this.minutes, this.#busy.busy, this.except);
    const found = meetingSlots(desk.clocks.temporal, wish);
    return html`
      <div class="finder">
        ${this.#renderSlots(desk, found)} ${this.#renderWith(desk, wish)}
        ${renderBusy(t, this.#busy, { onFiles: this.#onFiles, onForget: this.#onForget })}
      </div>
    `;
  }

  #renderSlots(desk: Desk, { slots, outside }: MeetingSlots): TemplateResult {
    const t = this.#localize;
    const found = this.most > 1 ? 'slots.found.many' : 'slots.found';
    return html`
      <fieldset class="field">
        <legend>${t.t('slots.title')}</legend>
        <p class="hint" role="status">
          ${slots.length === 0 ? t.t('slots.none') : t.t(found, { count: slots.length, most: this.most })}
          ${outside ? t.t('slots.outside') : nothing}
        </p>
        <div class="slots">${slots.map((slot) => this.#renderSlot(desk, slot))}</div>
      </fieldset>
    `;
  }

  #renderSlot(desk: Desk, slot: Slot): TemplateResult {
    const isPicked = this.picked.includes(slot.start);
    return renderSlot(this.#localize, desk, slot, {
      type: this.most > 1 ? 'checkbox' : 'radio',
      isPicked,
      isDisabled: this.most > 1 && !isPicked && this.picked.length >= this.most,
      onPick: () => {
        this.#pick(slot);
      },
    });
  }

  /** What the times were looked for with. */
  #renderWith(desk: Desk, { people, past }: SlotWish): TemplateResult {
    const t = this.#localize;
    const leader = leaderOf(desk);
    const name = desk.partner.short;
    const hours = SIDES.map((side, index) => {
      const said = people[index]?.hours ?? [];
      const text = hoursText(t, said.length > 0 ? said : [ASSUMED_HOURS], 0);
      return t.t(said.length > 0 ? `slots.hours.${side}` : `slots.assumed.${side}`, {
        hours: text,
        name,
        place: desk.partner.place,
      });
    });
    return html`<ul class="with">
      ${hours.map((one) => html`<li>${one}</li>`)}
      ${leader ? html`<li>${t.t(desk.mentorship.value.kind === 'reverse' ? `slots.leads.${leader}` : `slots.leads.agreed.${leader}`, { name })}</li>` : nothing}
      ${past.length > 0 ? html`<li>${t.t('slots.past')}</li>` : nothing}
    </ul>`;
  }

  #pick({ start }: Slot): void {
    const rest = this.picked.filter((one) => one !== start);
    const isOff = rest.length < this.picked.length && this.most > 1;
    // kept here too: a second pick may come before the host has answered the first
    this.picked = this.most === 1 ? [start] : isOff ? rest : [...rest, start].sort();
    this.dispatchEvent(picksEvent(this.picked));
  }

  readonly #onFiles = ({ target }: Event): void => {
    const files = target instanceof HTMLInputElement ? [...(target.files ?? [])] : [];
    if (this.desk && files.length > 0) void this.#busy.read(files, this.desk.now, this.desk.me.zone);
  };

  readonly #onForget = (): void => {
    const input = this.renderRoot.querySelector<HTMLInputElement>('#files');
    if (input) input.value = '';
    this.#busy.forget();
    input?.focus();
  };
}

define('meeting-planner-slots', MeetingPlannerSlots);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-slots': MeetingPlannerSlots;
  }
  interface HTMLElementEventMap {
    'meeting-planner-picks': CustomEvent<PicksDetail>;
  }
}
