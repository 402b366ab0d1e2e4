import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LocalizeController } from '../../locale/localize.js';
import { PRESETS } from '../../calendar/rule-presets.js';
import type { InstantResult } from '../../calendar/zones.js';
import { planDefaults } from '../../model/agreed.js';
import { uniquePart } from '../../model/id.js';
import { MEETING_FORMATS } from '../../model/terms.js';
import { WRITTEN_TIME } from '../../model/written.js';
import type { Problem } from '../../model/result.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import { renderAudience } from '../parts/audience.js';
import { define } from '../parts/define.js';
import type { Command, Desk } from './desk.js';
import { dialogSentences, PartDialog } from './dialog.js';
import { echoOf, seriesFor, startOf, type Chosen, type Echo, type Repeat } from './echo.js';
import { inputField, selectField } from '../parts/fields.js';
import { FormDraft } from '../parts/form-draft.js';
import { partStyles } from './parts.styles.js';
import { SlotFinder } from './slot-finder.js';
import { OFFER_FIELDS, TimesOffer } from './times-offer.js';
import { renderEcho } from './render-echo.js';

const REPEATS: readonly Repeat[] = ['once', ...PRESETS];

/** Which field a refusal is about. */
const FIELDS: Readonly<Record<string, string>> = {
  'calendar.date': 'date',
  'meeting.date': 'date',
  'calendar.time': 'time',
  'calendar.gap': 'time',
  'meeting.minutes': 'minutes',
  'meeting.link': 'link',
  'meeting.offer.size': 'offerDate',
};

/**
 * Plans one meeting or a series, and says back in words when that is for both.
 *
 * @internal
 */
export class MeetingPlannerPlan extends LitElement {
  static override styles = [base, form, partStyles];

  @property({ attribute: false }) desk: Desk | undefined;

  readonly #localize = new LocalizeController(this, dialogSentences);
  readonly #draft = new FormDraft(this);
  readonly #dialog = new PartDialog(this, this.#localize, this.#draft);
  readonly #finder = new SlotFinder(this, this.#draft);
  readonly #offer = new TimesOffer(this, this.#draft);

  override willUpdate(): void {
    if (!this.desk || this.hasUpdated) return;
    const { store, mentorship, agreed } = this.desk;
    const usual = planDefaults(agreed);
    this.#draft.open(store, `meeting-plan/${mentorship.id}`, {
      meeting: store.newId('meeting'),
      series: store.newId('series'),
      repeat: usual.repeat,
      date: '',
      time: '',
      minutes: String(usual.minutes),
      format: usual.format,
      place: '',
      link: '',
      ...OFFER_FIELDS,
    });
  }

  override render(): TemplateResult {
    const t = this.#localize;
    return this.#dialog.render({
      title: t.t('plan.title'),
      fields: html`
        ${this.#renderFormat()} ${this.#isWritten ? nothing : this.#renderHow()}
        ${this.#isOffer ? this.#renderOffer() : this.#renderFixed()} ${this.#renderWhere()}
      `,
      foot: this.#renderReader(),
      leave: t.t('action.cancel'),
      save: t.t(this.#isOffer ? 'plan.offer.save' : 'plan.save'),
      onSave: () => void this.#save(),
    });
  }

  get #isWritten(): boolean {
    return this.#draft.text('format') === 'written';
  }

  get #isOffer(): boolean {
    return this.#offer.isChosen && !this.#isWritten;
  }

  #renderFormat(): TemplateResult {
    const t = this.#localize;
    const options = MEETING_FORMATS.map((value) => ({ value, label: t.t(`format.${value}`) }));
    const formats = selectField(this.#draft, { name: 'format', label: t.t('plan.format'), options });
    return this.#isOffer ? formats : html`<div class="two">${formats} ${this.#renderRepeat()}</div>`;
  }

  #renderRepeat(): TemplateResult {
    const t = this.#localize;
    const options = REPEATS.map((value) => ({ value, label: t.t(`plan.repeat.${value}`) }));
    return selectField(this.#draft, { name: 'repeat', label: t.t('plan.repeat'), options });
  }

  /** A meeting in writing has a day, but no hour (R30). */
  #renderFixed(): TemplateResult {
    return this.#isWritten
      ? html`${this.#renderDate('plan.due')} ${renderEcho(this.#localize, this.#echo())}`
      : html`${this.#renderWhen()} ${this.#renderFinder()} ${renderEcho(this.#localize, this.#echo())}`;
  }

  #renderDate(label: 'plan.date' | 'plan.due'): TemplateResult {
    const wrong = FIELDS[this.#dialog.problem?.code ?? ''];
    return inputField(this.#draft, { name: 'date', label: this.#localize.t(label), type: 'date', wrong });
  }

  #renderWhen(): TemplateResult {
    const t = this.#localize;
    const wrong = FIELDS[this.#dialog.problem?.code ?? ''];
    return html`
      <div class="three">
        ${this.#renderDate('plan.date')}
        ${inputField(this.#draft, { name: 'time', label: t.t('plan.time'), type: 'time', wrong })}
        ${this.#renderMinutes()}
      </div>
    `;
  }

  #renderMinutes(): TemplateResult {
    const wrong = FIELDS[this.#dialog.problem?.code ?? ''];
    const label = this.#localize.t('plan.minutes');
    return inputField(this.#draft, { name: 'minutes', label, type: 'number', wrong });
  }

  #renderHow(): TemplateResult | typeof nothing {
    return this.desk ? this.#offer.renderChoice(this.#localize, this.desk) : nothing;
  }

  #renderOffer(): TemplateResult {
    const times = this.desk && this.#offer.render(this.#localize, this.desk, this.#chosen().minutes);
    return html`${this.#renderMinutes()} ${times}`;
  }

  #renderFinder(): TemplateResult {
    return this.#finder.render(this.#localize, this.desk, this.#chosen().minutes);
  }

  #renderWhere(): TemplateResult {
    const t = this.#localize;
    const wrong = FIELDS[this.#dialog.problem?.code ?? ''];
    return html`
      ${
        this.#isWritten
          ? nothing
          : inputField(this.#draft, { name: 'place', label: t.t('plan.place'), hint: t.t('plan.place.hint') })
      }
      ${inputField(this.#draft, { name: 'link', label: t.t('plan.link'), hint: t.t('plan.link.hint'), type: 'url', wrong })}
    `;
  }

  #renderReader(): TemplateResult | typeof nothing {
    const { desk } = this;
    return desk ? renderAudience(this.#localize, desk.mentorship.space, desk.me.person, desk.partner.short) : nothing;
  }

  #chosen(): Chosen {
    const repeat = REPEATS.find((known) => known === this.#draft.text('repeat')) ?? 'once';
    return {
      date: this.#draft.text('date'),
      time: this.#isWritten ? WRITTEN_TIME : this.#draft.text('time'),
      minutes: Number(this.#draft.text('minutes')),
      repeat,
      isWritten: this.#isWritten,
    };
  }

  #echo(): Echo | undefined {
    const chosen = this.#chosen();
    const { desk } = this;
    const isComplete = chosen.date !== '' && chosen.time !== '' && chosen.minutes > 0;
    return desk?.clocks && isComplete ? echoOf(this.#localize, desk, desk.clocks.temporal, chosen) : undefined;
  }

  #command(desk: Desk, start: string): Command {
    const chosen = this.#chosen();
    const format = MEETING_FORMATS.find((known) => known === this.#draft.text('format')) ?? 'video';
    const { id, space } = desk.mentorship;
    const common = {
      mentorship: id,
      zone: desk.me.zone,
      minutes: chosen.minutes,
      format,
      place: this.#isWritten ? '' : this.#draft.text('place').trim(),
      link: this.#draft.text('link').trim(),
    };
    const series = this.#isOffer ? undefined : seriesFor(chosen, desk);
    if (series) {
      const draft = { ...common, start: series.start, rrule: series.rule };
      return { type: 'series-add', space, id: this.#draft.text('series'), draft };
    }
    const meeting = this.#draft.text('meeting');
    const offered = this.#isOffer ? { offered: this.#offer.times } : {};
    const draft = { ...common, ...offered, start, uid: uniquePart(meeting) };
    return { type: 'meeting-add', space, id: meeting, draft };
  }

  async #save(): Promise<void> {
    const { desk } = this;
    if (!desk?.clocks) return;
    this.#dialog.problem = undefined;
    const [first = desk.now] = this.#offer.times;
    const start: InstantResult = this.#isOffer
      ? { ok: true, instant: first }
      : startOf(desk.clocks.temporal, this.#chosen(), desk.me);
    if (!start.ok) {
      this.#refuse(start.problem);
      return;
    }
    const answer = await desk.send(this.#command(desk, start.instant), this.#isOffer ? 'offered' : 'planned');
    if (!answer.ok) {
      this.#refuse(answer.problem);
      return;
    }
    const date = this.#localize.date(start.instant, 'long', desk.me.zone);
    const said = this.#isOffer ? this.#offer.said(this.#localize, desk) : this.#localize.t('plan.saved', { date });
    this.#dialog.finish(said);
  }

  #refuse(problem: Problem): void {
    this.#dialog.problem = problem;
    const field = FIELDS[problem.code];
    if (field) this.renderRoot.querySelector<HTMLElement>(`#${field}`)?.focus();
  }
}

define('meeting-planner-plan', MeetingPlannerPlan);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-plan': MeetingPlannerPlan;
  }
}
