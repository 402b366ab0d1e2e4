import { html, type TemplateResult } from 'lit';
import type { PlannedMeeting } from '../../model/schedule.js';
import * as icons from '../../theme/icons.js';
import type { Desk } from './desk.js';
import { button, type Acts } from './render-next.js';
import { dayWords, hoursWords, type Words } from './words.js';

/** Asks about a meeting whose hour has passed. */
export const renderAsk = (words: Words, desk: Desk, meeting: PlannedMeeting, acts: Acts): TemplateResult => html`
  <div class="note accent ask" role="group" aria-label=${words.t('meeting.ask')}>
    ${icons.calendar()}
    <div>
      <p>
        <b class="strong">${words.t('meeting.ask')}</b> ${dayWords(words, desk, meeting)},
        <bdi>${hoursWords(words, meeting, desk.me.zone)}</bdi>
      </p>
      <div class="cluster">
        ${button(words.t('meeting.ask.held'), 's', () => {
          acts.hold(meeting);
        })}
        ${button(words.t('meeting.ask.missed'), 's quiet', () => {
          acts.miss(meeting);
        })}
      </div>
    </div>
  </div>
`;
