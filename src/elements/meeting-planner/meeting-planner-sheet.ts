import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { plainDateOf } from '../../calendar/plain-date.js';
import { meetingSheets } from '../../locale/en/meeting-sheets.js';
import { LocalizeController } from '../../locale/localize.js';
import { agendaOf } from '../../model/agenda.js';
import { nextStep } from '../../model/goal.js';
import { isSafeLink } from '../../model/link.js';
import type { PlannedMeeting } from '../../model/schedule.js';
import { dayOf, isWritten } from '../../model/written.js';
import { base } from '../../theme/base.js';
import { define } from '../parts/define.js';
import { agendaInput, type Desk, type Side } from './desk.js';
import { sheetStyles } from './sheet.styles.js';
import { hoursWords, sentences, summary, titleWords } from './words.js';

/** Lines on which the two write. */
const LINES = Array.from({ length: 4 });
/** Up to so many items each have a line of their own; more of them leave it, for the sheet stays one page. */
const MOST_LINES = 6;

/**
 * One page for a meeting, to be taken along: who, where and when for both, what to talk about, next steps, room to write.
 *
 * @internal
 */
export class MeetingPlannerSheet extends LitElement {
  static override styles = [base, sheetStyles];

  @property({ attribute: false }) desk: Desk | undefined;
  @property({ attribute: false }) meeting: PlannedMeeting | undefined;

  readonly #localize = new LocalizeController(this, { ...sentences, ...meetingSheets });

  override render(): TemplateResult | typeof nothing {
    const { desk, meeting } = this;
    if (!desk || !meeting) return nothing;
    const t = this.#localize;
    const names = { mine: desk.me.name, theirs: desk.partner.name };
    return html`<div class="mw">
      <article>
        <header>
          <p>${t.t('sheet.people', names)}</p>
          <h1>${t.date(dayOf(meeting.value, desk.me.zone), 'full')}</h1>
          <p>${summary(t, desk, meeting)}</p>
        </header>
        <div class="two">${this.#renderWhen(desk, meeting)} ${this.#renderWhere(meeting)}</div>
        ${this.#renderTalk(desk, meeting)} ${this.#renderSteps(desk)}
        <section class="notes">
          <h2>${t.t('sheet.notes')}</h2>
          ${LINES.map(() => html`<div class="line"></div>`)}
          <h2>${t.t('sheet.advice')}</h2>
          ${LINES.slice(2).map(() => html`<div class="line"></div>`)}
        </section>
        <footer>${t.t('sheet.reads', names)}</footer>
      </article>
    </div>`;
  }

  #renderWhen({ me, partner }: Desk, meeting: PlannedMeeting): TemplateResult | typeof nothing {
    const t = this.#localize;
    if (isWritten(meeting.value)) return nothing;
    const day = plainDateOf(meeting.value.start, me.zone);
    const line = ({ short, place, zone }: Side) => {
      const there = plainDateOf(meeting.value.start, zone);
      const params = { name: short, place, date: t.date(there, 'long') };
      return html`<p>
        <bdi class="hour">${hoursWords(t, meeting, zone)}</bdi
        ><br />${t.t(there === day ? 'sheet.side' : 'sheet.side.otherDay', params)}
      </p>`;
    };
    return html`<section>
      <h2>${t.t('sheet.when')}</h2>
      <div class="sides">${[me, partner].filter(({ zone }) => zone !== '').map(line)}</div>
    </section>`;
  }

  #renderWhere({ value }: PlannedMeeting): TemplateResult {
    const t = this.#localize;
    const lines = [value.place, isSafeLink(value.link) ? value.link : ''].filter((line) => line !== '');
    return html`<section>
      <h2>${t.t('sheet.where')}</h2>
      ${lines.length === 0 ? html`<p class="open">${t.t('sheet.where.open')}</p>` : lines.map((line) => html`<p class="place">${line}</p>`)}
    </section>`;
  }

  #renderTalk(desk: Desk, meeting: PlannedMeeting): TemplateResult {
    const t = this.#localize;
    const items = agendaOf(agendaInput(desk, meeting));
    const boxes = desk.questions?.boxes(items, meeting.value.minutes);
    const { wanted } = meeting.value;
    return html`<section>
      <h2>${t.t('sheet.talk')}</h2>
      ${wanted === '' ? nothing : html`<p class="wanted">${t.t('sheet.wanted', { wanted })}</p>`}
      ${items.length === 0 ? html`<p>${t.t('sheet.talk.none')}</p>` : nothing}
      <ol>
        ${items.map((item, index) => {
          const minutes = boxes?.get(item.key) ?? 0;
          const box =
            desk.questions && minutes > 0 ? desk.questions.say({ code: 'agenda.box', params: { count: minutes } }) : '';
          return html`<li>
            <span class="n" aria-hidden="true">${t.number(index + 1)}</span>
            <span class="what" dir="auto">${titleWords(t, desk, item)}</span>
            <span class="box">${box}</span>
            ${items.length > MOST_LINES ? nothing : html`<div class="line"></div>`}
          </li>`;
        })}
      </ol>
    </section>`;
  }

  /** Only of goals that both can read: the sheet lies on a table between them. */
  #renderSteps({ goals }: Desk): TemplateResult | typeof nothing {
    const t = this.#localize;
    const steps = goals.flatMap(({ value }) => {
      const step = nextStep(value);
      if (!step) return [];
      const date = step.by === undefined ? '' : t.date(step.by, 'date');
      return [t.t(date === '' ? 'sheet.step' : 'sheet.step.by', { goal: value.title, step: step.text, date })];
    });
    return steps.length === 0
      ? nothing
      : html`<section>
          <h2>${t.t('sheet.steps')}</h2>
          <ul role="list">
            ${steps.map((step) => html`<li><span class="tick" aria-hidden="true"></span><span dir="auto">${step}</span></li>`)}
          </ul>
        </section>`;
  }
}

define('meeting-planner-sheet', MeetingPlannerSheet);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-sheet': MeetingPlannerSheet;
  }
}
