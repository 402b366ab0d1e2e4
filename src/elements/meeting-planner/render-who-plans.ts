import { html, type TemplateResult } from 'lit';
import * as icons from '../../theme/icons.js';
import type { Desk } from './desk.js';
import type { Words } from './words.js';

/** Who sees to the next meeting is told first; the other one reads it as a fact (R11, R17). */
export function renderWhoPlans(words: Words, { agreed, me, partner }: Desk): TemplateResult {
  const name = partner.short;
  if (agreed.initiator === me.person) {
    return html`<p class="note accent">${icons.calendar()}<span>${words.t('meeting.none.mine', { name })}</span></p>`;
  }
  const code = agreed.initiator === partner.person ? 'meeting.none.theirs' : 'meeting.none.text';
  return html`<p class="muted sub">${words.t(code, { name })}</p>`;
}
