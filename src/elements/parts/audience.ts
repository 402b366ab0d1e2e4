import { html, type TemplateResult } from 'lit';
import type { Problem } from '../../model/result.js';
import { audienceOf, audienceSentence } from '../../model/space.js';
import * as icons from '../../theme/icons.js';
import type { CommonLocalizer } from './states.js';

const ICONS = {
  me: icons.lock,
  person: icons.lock,
  pair: icons.pair,
  programme: icons.group,
  members: icons.group,
  public: icons.group,
} as const;

/**
 * The sentence that says who reads what stands here; at the foot of every card and input group. After it, what the two
 * agreed about that, if they did.
 */
export const renderAudience = (
  localize: CommonLocalizer,
  space: string,
  me: string,
  partner = '',
  agreed?: Problem,
): TemplateResult =>
  html`<p class="reads" part="audience">
    ${ICONS[audienceOf(space, me)]()}<span
      >${localize.say(audienceSentence(space, me, partner))}${agreed ? ` ${localize.say(agreed)}` : ''}</span
    >
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
  return html`<span class="reads" part="audience">${ICONS[audience]()}<span>${words}</span></span>`;
}
