import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { MOST_TIMES } from '../../model/meeting-offers.js';
import * as icons from '../../theme/icons.js';
import type { FormDraft } from '../parts/form-draft.js';
import { choiceField, inputField } from '../parts/fields.js';
import { PartsController } from '../parts/parts-controller.js';
import { renderProblem } from '../parts/states.js';
import type { Desk } from './desk.js';
import type { DialogWords } from './dialog.js';
import { dayInWords, startOf } from './echo.js';
import { loadSlots } from './loads.js';
import type { PicksDetail } from './part-event.js';

/** The fields of a draft with which times are offered. */
export const OFFER_FIELDS = { how: 'fix', times: '', offerDate: '', offerTime: '' } as const;

/** The fields of a dialog that offers several times, of which the other side takes one. */
export class TimesOffer {
  readonly #draft: FormDraft;
  readonly #parts: PartsController<'slots'>;
  #isAsked = false;

  constructor(host: LitElement, draft: FormDraft) {
    this.#draft = draft;
    this.#parts = new PartsController(host, { slots: loadSlots });
  }

  /** Whether times are offered, instead of one being fixed. */
  get isChosen(): boolean {
    return this.#draft.text('how') === 'offer';
  }

  get times(): readonly string[] {
    return this.#draft.text('times').split(' ').filter(Boolean);
  }

  /** What was done, once it is stored. */
  said(words: DialogWords, { partner }: Desk): string {
    return words.t('plan.offer.saved', { name: partner.short, count: this.times.length });
  }

  renderChoice(words: DialogWords, { partner }: Desk): TemplateResult {
    const options = (['fix', 'offer'] as const).map((value) => ({
      value,
      label: words.t(`plan.how.${value}`, { name: partner.short }),
    }));
    return choiceField(this.#draft, { name: 'how', label: words.t('plan.how'), options });
  }

  render(words: DialogWords, desk: Desk, minutes: number, except = ''): TemplateResult {
    if (!this.#isAsked) {
      this.#isAsked = true;
      void this.#parts.need('slots');
    }
    const { problem } = this.#parts;
    return html`
      ${problem ? renderProblem(words, problem) : nothing}
      <meeting-planner-slots
        .desk=${desk}
        .minutes=${minutes}
        .most=${MOST_TIMES}
        .picked=${this.times}
        .except=${except}
        @meeting-planner-picks=${({ detail }: CustomEvent<PicksDetail>) => {
          this.#set(detail.starts);
        }}
      ></meeting-planner-slots>
      ${this.#renderOwn(words, desk)} ${this.#renderTimes(words, desk, minutes)}
    `;
  }

  #renderOwn(words: DialogWords, desk: Desk): TemplateResult {
    const [date, time] = [this.#draft.text('offerDate'), this.#draft.text('offerTime')];
    const start =
      desk.clocks && date !== '' && time !== '' ? startOf(desk.clocks.temporal, { date, time }, desk.me) : undefined;
    const add = (): void => {
      if (start?.ok) this.#set([...new Set([...this.times, start.instant])].sort());
    };
    return html`
      <div class="two">
        ${inputField(this.#draft, { name: 'offerDate', label: words.t('plan.date'), type: 'date' })}
        ${inputField(this.#draft, { name: 'offerTime', label: words.t('plan.time'), type: 'time' })}
      </div>
      <div>
        <button class="btn s" type="button" aria-disabled=${start?.ok ? 'false' : 'true'} @click=${add}>
          ${icons.plus()}${words.t('plan.offer.add')}
        </button>
      </div>
    `;
  }

  #renderTimes(words: DialogWords, desk: Desk, minutes: number): TemplateResult {
    return html`<section class="echo" role="status" aria-label=${words.t('plan.offer')}>
      <p class="label">${words.t('plan.offer')}</p>
      ${this.times.length === 0 ? html`<p class="small muted">${words.t('plan.offer.none')}</p>` : nothing}
      <ul role="list">
        ${this.times.map((time) => this.#renderTime(words, desk, time, minutes))}
      </ul>
    </section>`;
  }

  #renderTime(words: DialogWords, desk: Desk, time: string, minutes: number): TemplateResult {
    const { mine, theirs } = dayInWords(words, desk, time, minutes);
    const date = words.date(time, 'long', desk.me.zone);
    const leave = ({ currentTarget }: Event): void => {
      // focus goes to what stays, since this button goes
      const part = currentTarget instanceof HTMLElement ? currentTarget.getRootNode() : undefined;
      if (part instanceof ShadowRoot) part.querySelector<HTMLElement>('#offerDate')?.focus();
      this.#set(this.times.filter((one) => one !== time));
    };
    return html`<li class="between">
      <div>
        <p class="strong">${date}</p>
        <p>${mine}</p>
        <p>${theirs}</p>
      </div>
      <button class="btn quiet s" type="button" aria-label=${words.t('plan.offer.remove', { date })} @click=${leave}>
        ${icons.cross()}
      </button>
    </li>`;
  }

  #set(times: readonly string[]): void {
    this.#draft.set('times', times.join(' '));
  }
}
