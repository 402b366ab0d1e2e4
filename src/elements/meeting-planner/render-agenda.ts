import { html, nothing, type TemplateResult } from 'lit';
import { growthShare, type Suggestion } from '../../model/agenda.js';
import type { PlannedMeeting } from '../../model/schedule.js';
import * as icons from '../../theme/icons.js';
import type { Desk } from './desk.js';
import type { Words } from './words.js';

/** How much of the agenda serves a goal (R29). */
export function renderShare(words: Words, items: readonly Suggestion[]): TemplateResult | typeof nothing {
  const { serving, all } = growthShare(items);
  if (all === 0) return nothing;
  return html`<div class="share">
    <span class="bar" aria-hidden="true"
      >${items.map((_, index) => html`<i class=${index < serving ? 'on' : ''}></i>`)}</span
    >
    <span>${words.t('agenda.share', { serving, count: all })}</span>
  </div>`;
}

/** What is wanted from the meeting, and the way to say it (R18). */
export const renderWanted = (words: Words, { value }: PlannedMeeting, onEdit: () => void): TemplateResult =>
  value.wanted === ''
    ? html`<div>
        <button class="need" type="button" data-wanted @click=${onEdit}>
          ${icons.flag()}${words.t('agenda.wanted.add')}
        </button>
      </div>`
    : html`<p class="wanted">
        ${icons.flag()}
        <span
          ><span class="muted">${words.t('agenda.wanted')}</span> ${value.wanted}
          <button class="edit" type="button" data-wanted aria-label=${words.t('agenda.wanted.edit')} @click=${onEdit}>
            ${icons.pen()}
          </button></span
        >
      </p>`;

/** How to use the meeting, which changes as independence grows (R55). */
export const renderPrompt = (desk: Desk): TemplateResult | typeof nothing =>
  desk.questions
    ? html`<p class="prompt small muted">${icons.spark()}<span>${desk.questions.promptFor(desk)}</span></p>`
    : nothing;

/** How long an item may take, once its words are there. */
export const renderBox = ({ questions }: Desk, minutes: number | undefined): TemplateResult | typeof nothing =>
  questions && minutes !== undefined
    ? html`<span class="box small muted"
        >${questions.say({ code: minutes > 0 ? 'agenda.box' : 'agenda.box.none', params: { count: minutes } })}</span
      >`
    : nothing;
