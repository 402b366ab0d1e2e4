import { html, type TemplateResult } from 'lit';
import { audienceOf, audienceSentence } from '../../model/space.js';
import { icon } from '../../theme/icons.js';
import type { CommonLocalizer } from './states.js';

const ICONS = {
  me: 'lock',
  person: 'lock',
  pair: 'pair',
  programme: 'group',
  members: 'group',
  public: 'group',
} as const;

/** The sentence that says who reads what stands here; at the foot of every card and input group. */
export const renderAudience = (localize: CommonLocalizer, space: string, me: string, partner = ''): TemplateResult =>
  html`<p class="reads" part="audience">
    ${icon(ICONS[audienceOf(space, me)])}<span>${localize.say(audienceSentence(space, me, partner))}</span>
  </p>`;

/** The same in two or three words, where room is short. */
export function renderAudienceShort(
  localize: CommonLocalizer,
  space: string,
  me: string,
  partner: string,
): TemplateResult {
  const audience = audienceOf(space, me);
  const words =
    audience === 'me'
      ? localize.t('audience.short.me')
      : audience === 'pair' && partner !== ''
        ? localize.t('audience.short.pair', { partner })
        : localize.say(audienceSentence(space, me, partner));
  return html`<span class="reads" part="audience">${icon(ICONS[audience])}<span>${words}</span></span>`;
}
