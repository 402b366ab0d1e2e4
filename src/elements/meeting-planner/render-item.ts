import { html, nothing, type TemplateResult } from 'lit';
import type { Suggestion } from '../../model/agenda.js';
import * as icons from '../../theme/icons.js';
import type { PlannedMeeting } from '../../model/schedule.js';
import { hasTalk, type Desk } from './desk.js';
import './meeting-planner-matter.js';
import type { DoneDetail } from './part-event.js';
import { reasonWords, type Words } from './words.js';

/** That a text touches what the two wanted to leave out, or what the partner cannot give. */
export function renderRemark(desk: Desk, text: string): TemplateResult | typeof nothing {
  const remark = desk.questions?.remark(text, desk);
  return remark === undefined
    ? nothing
    : html`<p class="remark note caution small">${icons.alert()}<span>${remark}</span></p>`;
}

/** Why an item is here. */
export const renderWhy = (words: Words, desk: Desk, suggestion: Suggestion): TemplateResult =>
  html`<p class="why small muted">${icons.thread()}<span>${reasonWords(words, desk, suggestion)}</span></p>
    ${renderRemark(desk, suggestion.text ?? '')}`;

/** What belongs to an item beyond its title and reason. */
export const renderMatter = (desk: Desk, item: Suggestion): TemplateResult | typeof nothing =>
  item.rule === 'pulse' || item.rule === 'review'
    ? html`<meeting-planner-hopes .desk=${desk}></meeting-planner-hopes>`
    : renderVoices(desk, item);

const renderVoices = (desk: Desk, item: Suggestion): TemplateResult | typeof nothing =>
  item.rule === 'outcome' || (item.feedback && hasTalk(item.feedback))
    ? html`<meeting-planner-matter .desk=${desk} .item=${item}></meeting-planner-matter>`
    : nothing;

/** Whether something can be done with an item where it stands: answer a check-in, ask anew after advice that failed. */
export const isActive = ({ rule, action }: Suggestion): boolean =>
  rule === 'checkIn' || action?.value.outcome?.answer === 'didNot';

/** What can be done with such an item; its part is loaded apart. */
export function renderActs(
  desk: Desk,
  meeting: PlannedMeeting,
  item: Suggestion,
  onDone: (event: CustomEvent<DoneDetail>) => void,
): TemplateResult | typeof nothing {
  if (!isActive(item)) return nothing;
  return item.rule === 'checkIn'
    ? html`<meeting-planner-agenda-check
        .desk=${desk}
        .goal=${item.goal ?? ''}
        @meeting-planner-done=${onDone}
      ></meeting-planner-agenda-check>`
    : html`<meeting-planner-agenda-ask
        .desk=${desk}
        .meeting=${meeting}
        .advice=${desk.actions.find(({ id }) => id === item.action?.id)}
        @meeting-planner-done=${onDone}
      ></meeting-planner-agenda-ask>`;
}
