import { html, nothing, type TemplateResult } from 'lit';
import type { Suggestion } from '../../model/agenda.js';
import * as icons from '../../theme/icons.js';
import { hasTalk, type Desk } from './desk.js';
import { reasonWords, type Words } from './words.js';

/** That a text touches what the two wanted to leave out. */
export function renderRemark({ questions, agreed }: Desk, text: string): TemplateResult | typeof nothing {
  const remark = questions?.remark(text, agreed);
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
  item.rule === 'outcome' || (item.feedback && hasTalk(item.feedback))
    ? html`<meeting-planner-matter .desk=${desk} .item=${item}></meeting-planner-matter>`
    : nothing;
