import { html, nothing, type TemplateResult } from 'lit';
import type { people } from '../../locale/en/people.js';
import type { LocalizeController } from '../../locale/localize.js';
import type { Profile } from '../../model/person.js';
import * as icons from '../../theme/icons.js';
import { face } from '../parts/face.js';
import { hasDetails, hasMore, renderBrief, renderFacts, renderTime, renderTopics } from './render-parts.js';

/** What a card needs to show a person. */
export interface CardContext {
  readonly localize: Pick<LocalizeController<typeof people>, 't' | 'date' | 'time' | 'list' | 'language'>;
  readonly profile: Profile;
  /** The present instant, and the zone in which the reader reads hours. */
  readonly now: string;
  readonly zone: string;
  /** Why the card is shown; empty where nobody says it. */
  readonly why: string;
  /** Who reads the profile; nothing for one that the page gives. */
  readonly reads: TemplateResult | typeof nothing;
  /** Whether the reader has a mentorship with this person. */
  readonly together: boolean;
  /** Whether the regular card shows everything. */
  readonly open: boolean;
  /** An address that may be asked for, or nothing. */
  readonly photo: string;
  readonly onMore: () => void;
  readonly onPhotoError: () => void;
}

function renderName({ localize, profile: { name, pronouns } }: CardContext): TemplateResult {
  const said = pronouns === '' ? nothing : html` <small>${localize.t('person.pronouns', { pronouns })}</small>`;
  return html`<h3 id="name" part="name">${name}${said}</h3>`;
}

function renderHeadline({ localize, profile: { headline, place } }: CardContext): TemplateResult | typeof nothing {
  const both = headline !== '' && place !== '';
  const words = both ? localize.t('person.headlineAt', { headline, place }) : headline || place;
  return words === '' ? nothing : html`<p class="muted headline" part="headline">${words}</p>`;
}

function renderHead(context: CardContext): TemplateResult {
  return html`<header class="head" part="head" @error=${{ handleEvent: context.onPhotoError, capture: true }}>
    ${face(context.profile.name, 'partner', 'md', context.photo)}
    <div>${renderName(context)} ${renderHeadline(context)} ${renderTime(context)}</div>
    <div class="brief">${renderBrief(context)}</div>
  </header>`;
}

function renderMore({ localize, profile, open, onMore }: CardContext): TemplateResult | typeof nothing {
  if (!hasMore(profile)) return nothing;
  return html`<button class="btn quiet s more" type="button" aria-expanded=${open ? 'true' : 'false'} @click=${onMore}>
    ${open ? localize.t('person.less') : localize.t('person.more', { name: profile.name })}
  </button>`;
}

const renderDetails = (profile: Profile): TemplateResult =>
  html`<mentor-card-details
    class="details"
    exportparts="about, stories, style, limits"
    .profile=${profile}
  ></mentor-card-details>`;

/** A person, in the order in which it helps to decide. */
export function renderPerson(context: CardContext): TemplateResult {
  const { why, profile, reads } = context;
  return html`
    ${renderHead(context)}
    ${why === '' ? nothing : html`<p class="why" part="why">${icons.thread()}<span>${why}</span></p>`}
    ${renderTopics(context)} ${renderFacts(context)} ${renderMore(context)}
    ${hasDetails(profile) ? renderDetails(profile) : nothing} ${reads}
  `;
}
