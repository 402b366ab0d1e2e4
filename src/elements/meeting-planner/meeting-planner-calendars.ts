import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { webCalendarLinks } from '../../calendar/web-calendars.js';
import { meetingCalendars } from '../../locale/en/meeting-calendars.js';
import { LocalizeController } from '../../locale/localize.js';
import type { PlannedMeeting } from '../../model/schedule.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import * as icons from '../../theme/icons.js';
import { define } from '../parts/define.js';
import { whenOf } from './calendar-entries.js';
import type { Desk } from './desk.js';
import { seriesOf } from './desk-meetings.js';
import { dialogSentences, PartDialog } from './dialog.js';
import { offerEverything, offerMeeting, offerSeries } from './offer-calendar.js';
import { partStyles } from './parts.styles.js';
import { dayWords, hoursWords, sentences } from './words.js';

const calendarSentences = { ...sentences, ...dialogSentences, ...meetingCalendars };

/**
 * The ways of a meeting into a calendar: web calendars in a new tab, and files of it, its series, or everything.
 *
 * @internal
 */
export class MeetingPlannerCalendars extends LitElement {
  static override styles = [
    base,
    form,
    partStyles,
    css`
      section,
      ul {
        display: grid;
        gap: var(--_s3);
      }

      @container (min-width: 34em) {
        ul {
          grid-template-columns: repeat(3, 1fr);
        }
      }

      .btn {
        inline-size: 100%;
        text-align: center;
      }
    `,
  ];

  @property({ attribute: false }) desk: Desk | undefined;
  @property({ attribute: false }) meeting: PlannedMeeting | undefined;

  readonly #localize = new LocalizeController(this, calendarSentences);
  readonly #dialog = new PartDialog(this, this.#localize);

  override render(): TemplateResult | typeof nothing {
    const { desk, meeting } = this;
    if (!desk || !meeting) return nothing;
    const t = this.#localize;
    return this.#dialog.render({
      title: t.t('calendars.title'),
      lead: html`<p class="muted sub">${dayWords(t, desk, meeting)}, ${hoursWords(t, meeting, desk.me.zone)}</p>`,
      fields: html`${this.#renderWeb(desk, meeting)} ${this.#renderFiles(desk, meeting)}`,
      leave: t.t('calendars.close'),
    });
  }

  /** Only what anybody may read goes to another company: no agenda. */
  #renderWeb(desk: Desk, { value }: PlannedMeeting): TemplateResult {
    const t = this.#localize;
    const summary = t.t('meeting.ics.summary', { name: desk.partner.name });
    const links = webCalendarLinks({ ...whenOf(value), summary, description: value.link, location: value.place });
    return html`<section>
      <h4>${t.t('calendars.web')}</h4>
      <ul role="list">
        ${links.map(
          ({ calendar, href }) =>
            html`<li>
              <a class="btn" href=${href} target="_blank" rel="noopener noreferrer">${t.t(`calendars.${calendar}`)}</a>
            </li>`,
        )}
      </ul>
      <p class="hint">${t.t('calendars.web.hint')}</p>
    </section>`;
  }

  #renderFiles(desk: Desk, meeting: PlannedMeeting): TemplateResult {
    const t = this.#localize;
    const series = seriesOf(desk, meeting);
    const file = (label: 'one' | 'series' | 'everything', offer: () => void): TemplateResult =>
      html`<li>
        <button class="btn" type="button" @click=${offer}>${icons.calendar()}${t.t(`calendars.${label}`)}</button>
      </li>`;
    return html`<section>
      <h4>${t.t('calendars.files')}</h4>
      <ul role="list">
        ${file('one', () => {
          offerMeeting(t, desk, meeting);
        })}
        ${
          series
            ? file('series', () => {
                offerSeries(t, desk, series);
              })
            : nothing
        }
        ${file('everything', () => {
          offerEverything(t, desk);
        })}
      </ul>
      <p class="hint">${t.t('calendars.files.hint')}</p>
    </section>`;
  }
}

define('meeting-planner-calendars', MeetingPlannerCalendars);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-calendars': MeetingPlannerCalendars;
  }
}
