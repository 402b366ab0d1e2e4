import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { TemporalApi } from '../../calendar/temporal.js';
import { localTime } from '../../calendar/zones.js';
import { LocalizeController } from '../../locale/localize.js';
import type { PlannedMeeting } from '../../model/schedule.js';
import { isWritten, WRITTEN_TIME } from '../../model/written.js';
import type { Scope } from '../../model/series-scope.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import { define } from '../parts/define.js';
import type { Answer, Desk } from './desk.js';
import { seriesOf, touch } from './desk-meetings.js';
import { dialogSentences, PartDialog } from './dialog.js';
import { echoOf, startOf, type Chosen, type Echo } from './echo.js';
import { inputField } from '../parts/fields.js';
import { FormDraft } from '../parts/form-draft.js';
import { moveSeries } from './move-series.js';
import { partStyles } from './parts.styles.js';
import { renderEcho } from './render-echo.js';
import { scopeField } from './scope-field.js';
import { SlotFinder } from './slot-finder.js';
import { OFFER_FIELDS, TimesOffer } from './times-offer.js';
import { dayWords, hoursWords } from './words.js';

/**
 * Moves one meeting to another date and hour; agenda and calendar entry go along.
 *
 * @internal
 */
export class MeetingPlannerMove extends LitElement {
  static override styles = [base, form, partStyles];

  @property({ attribute: false }) desk: Desk | undefined;
  @property({ attribute: false }) meeting: PlannedMeeting | undefined;
  /** Whether it opens with several times to offer, instead of one that is fixed. */
  @property({ attribute: false }) offers = false;

  /** The day it begins with; empty for that of the meeting, or what was typed before. */
  @property({ attribute: false }) day = '';

  @state() private scope: Scope = 'one';

  readonly #localize = new LocalizeController(this, dialogSentences);
  readonly #draft = new FormDraft(this);
  readonly #dialog = new PartDialog(this, this.#localize, this.#draft);
  readonly #finder = new SlotFinder(this, this.#draft);
  readonly #offer = new TimesOffer(this, this.#draft);
  #was: PlannedMeeting | undefined;

  override willUpdate(): void {
    const { desk, meeting } = this;
    if (!desk || !meeting || this.#was) return;
    this.#was = meeting;
    const local = desk.clocks && localTime(desk.clocks.temporal, meeting.value.start, desk.me.zone);
    const fields = { ...OFFER_FIELDS, date: local?.date ?? '', time: local?.time ?? '' };
    const series = desk.store.newId('series');
    this.#draft.open(desk.store, `meeting-move/${meeting.id}`, { ...fields, series });
    if (this.offers) this.#draft.set('how', 'offer');
    if (this.day !== '') this.#beginOn(this.day, fields);
  }

  /** The same hour of another day. */
  #beginOn(date: string, { how, time }: { readonly how: string; readonly time: string }): void {
    for (const [name, value] of Object.entries({ how, date, time })) this.#draft.set(name, value);
  }

  override render(): TemplateResult {
    const t = this.#localize;
    return this.#dialog.render({
      title: t.t('move.title'),
      lead: this.#renderWas(),
      fields: html`
        ${this.desk && !this.#isWritten ? this.#offer.renderChoice(t, this.desk) : nothing}
        ${this.#isOffer ? this.#renderOffer() : html`${this.#renderFixed()} ${this.#renderScope()}`}
      `,
      foot: html`<p class="small muted">${t.t('move.along')}</p>`,
      leave: t.t('action.cancel'),
      save: t.t(this.#isOffer ? 'plan.offer.save' : 'move.save'),
      onSave: () => void this.#save(),
    });
  }

  get #isWritten(): boolean {
    return this.#was !== undefined && isWritten(this.#was.value);
  }

  get #isOffer(): boolean {
    return this.#offer.isChosen && !this.#isWritten;
  }

  #when(): Pick<Chosen, 'date' | 'time' | 'isWritten'> {
    const isDay = this.#isWritten;
    return {
      date: this.#draft.text('date'),
      time: isDay ? WRITTEN_TIME : this.#draft.text('time'),
      isWritten: isDay,
    };
  }

  #renderFixed(): TemplateResult {
    const t = this.#localize;
    if (this.#isWritten)
      return html`${inputField(this.#draft, { name: 'date', label: t.t('plan.due'), type: 'date' })}
      ${renderEcho(this.#localize, this.#echo())}`;
    return html`
      <div class="two">
        ${inputField(this.#draft, { name: 'date', label: t.t('plan.date'), type: 'date' })}
        ${inputField(this.#draft, { name: 'time', label: t.t('plan.time'), type: 'time' })}
      </div>
      ${this.#finder.render(t, this.desk, this.#minutes, this.#was?.id)} ${renderEcho(this.#localize, this.#echo())}
    `;
  }

  #renderOffer(): TemplateResult | typeof nothing {
    const { desk } = this;
    return desk ? this.#offer.render(this.#localize, desk, this.#minutes, this.#was?.id) : nothing;
  }

  #renderScope(): TemplateResult | typeof nothing {
    if (!this.desk?.clocks || !this.#was || !seriesOf(this.desk, this.#was)) return nothing;
    return scopeField(this.#localize, this.scope, (scope) => {
      this.scope = scope;
    });
  }

  get #minutes(): number {
    return this.#was?.value.minutes ?? 45;
  }

  #renderWas(): TemplateResult | typeof nothing {
    const { desk } = this;
    const was = this.#was;
    if (!desk || !was) return nothing;
    const t = this.#localize;
    const params = { date: dayWords(t, desk, was), time: hoursWords(t, was, desk.me.zone) };
    return html`<p class="muted sub">${t.t('move.was', params)}</p>`;
  }

  #echo(): Echo | undefined {
    const { desk } = this;
    const when = this.#when();
    const isComplete = when.date !== '' && when.time !== '';
    return desk?.clocks && isComplete
      ? echoOf(this.#localize, desk, desk.clocks.temporal, { ...when, minutes: this.#minutes, repeat: 'once' })
      : undefined;
  }

  async #save(): Promise<void> {
    const { desk } = this;
    const was = this.#was;
    if (!desk?.clocks || !was) return;
    if (this.#isOffer) await this.#saveOffer(desk, was);
    else await this.#move(desk, desk.clocks.temporal, was);
  }

  async #saveOffer(desk: Desk, was: PlannedMeeting): Promise<void> {
    const answer = await desk.send({ type: 'meeting-offer', ...touch(was), times: this.#offer.times }, 'offered');
    this.#end(answer, this.#offer.said(this.#localize, desk));
  }

  async #move(desk: Desk, temporal: TemporalApi, was: PlannedMeeting): Promise<void> {
    const start = startOf(temporal, this.#when(), desk.me);
    if (!start.ok) {
      this.#dialog.problem = start.problem;
      return;
    }
    const to = { from: was.value.start, start: start.instant, zone: desk.me.zone };
    const next = this.#draft.text('series');
    const more =
      this.scope === 'one'
        ? undefined
        : await moveSeries(desk, temporal, { was, start: start.instant, scope: this.scope, next });
    const answer = more ?? (await desk.send({ type: 'meeting-move', ...touch(was), ...to }, 'moved'));
    const date = this.#localize.date(start.instant, 'long', desk.me.zone);
    this.#end(answer, this.#localize.t('move.saved', { date }));
  }

  #end(answer: Answer, said: string): void {
    if (answer.ok) this.#dialog.finish(said);
    else this.#dialog.problem = answer.problem;
  }
}

define('meeting-planner-move', MeetingPlannerMove);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-move': MeetingPlannerMove;
  }
}
