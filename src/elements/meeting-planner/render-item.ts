import { html, nothing, type TemplateResult } from 'lit';
import type { Suggestion } from '../../model/agenda.js';
import * as icons from '../../theme/icons.js';
import { hasTalk, type Desk } from './desk.js';
import type { DoneDetail } from './part-event.js';
import { reasonWords, type Words } from './words.js';

/** Why an item is here. */
export const renderWhy = (words: Words, desk: Desk, suggestion: Suggestion): TemplateResult =>
  html`<p class="why small muted">${icons.thread()}<span>${reasonWords(words, desk, suggestion)}</span></p>`;

/** What belongs to an item beyond its title and reason; `onChecked`: a check-in was answered, where it can be. */
export function renderMatter(
  desk: Desk,
  item: Suggestion,
  onChecked?: (event: CustomEvent<DoneDetail>) => void,
): TemplateResult | typeof nothing {
  if (item.rule === 'checkIn' && onChecked) {
    return html`<meeting-planner-agenda-check
      .desk=${desk}
      .goal=${item.goal}
      @meeting-planner-done=${onChecked}
    ></meeting-planner-agenda-check>`;
  }
  return item.rule === 'outcome' || (item.feedback && hasTalk(item.feedback))
    ? html`<meeting-planner-matter .desk=${desk} .item=${item}></meeting-planner-matter>`
    : nothing;
}
