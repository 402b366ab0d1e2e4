import { html, nothing, type TemplateResult } from 'lit';
import type { people } from '../../locale/en/people.js';
import type { LocalizeController } from '../../locale/localize.js';
import { availability } from '../../model/availability.js';
import type { Profile } from '../../model/person.js';
import * as icons from '../../theme/first-icons.js';
import { face } from '../parts/face.js';

export type Rendered = TemplateResult | typeof nothing;

export type PeopleLocalizer = Pick<LocalizeController<typeof people>, 't' | 'list'>;

/** Who is shown, and in which words. */
export interface Shown {
  readonly localize: PeopleLocalizer;
  readonly profile: Profile;
  /** Plain date; empty where no pause asks for it. */
  readonly today: string;
}

export interface Fact {
  readonly icon: icons.Icon;
  readonly title: string;
  readonly more?: string;
  /** Left out of the regular card until it is opened. */
  readonly extra?: boolean;
}

export const renderState = (tone: string, icon: icons.Icon, words: string): TemplateResult =>
  html`<span class="state ${tone}" part="state">${icon()}${words}</span>`;

/** In two words whether there is a place; for the compact row. */
export function briefPlaces({ localize, profile, today }: Shown): Rendered {
  const found = availability(profile, today);
  if (found.state === 'open')
    return renderState('positive', icons.check, localize.t('person.free.short', { count: found.free }));
  return found.state === 'full' ? renderState('', icons.clock, localize.t('person.full.short')) : nothing;
}

export function placesFact({ localize, profile, today }: Shown): Fact[] {
  const found = availability(profile, today);
  if (found.state === 'open')
    return [{ icon: icons.check, title: localize.t('person.free', { free: found.free, count: found.places }) }];
  return found.state === 'full' ? [{ icon: icons.clock, title: localize.t('person.full') }] : [];
}

export function replyFact({ localize, profile: { replyDays } }: Shown): Fact[] {
  if (replyDays === undefined) return [];
  const title =
    replyDays < 1 ? localize.t('person.replies.sameDay') : localize.t('person.replies', { count: replyDays });
  return [{ icon: icons.clock, title }];
}

export function wayFact({ localize, profile: { formats, languages } }: Shown): Fact[] {
  const ways = localize.list(formats, 'disjunction');
  const spoken = languages.join(', ');
  if (ways === '' && spoken === '') return [];
  return ways === '' ? [{ icon: icons.talk, title: spoken }] : [{ icon: icons.talk, title: ways, more: spoken }];
}

/** What helps to decide, at one glance. */
export function renderFacts({ localize }: Shown, facts: readonly Fact[], more: Rendered = nothing): Rendered {
  if (facts.length === 0 && more === nothing) return nothing;
  return html`<ul class="facts" part="facts" aria-label=${localize.t('person.facts')}>
    ${facts.map(
      (fact) =>
        html`<li class=${fact.extra ? 'extra' : ''}>
          ${fact.icon()}<span
            ><b dir="auto">${fact.title}</b
            >${fact.more ? html` <small class="muted" dir="auto">${fact.more}</small>` : nothing}</span
          >
        </li>`,
    )}${more}
  </ul>`;
}

/** Role, organisation and place in one line. */
export function renderHeadline({ localize, profile: { headline, organisation, place } }: Shown): Rendered {
  const said = [headline, organisation, place].filter((words) => words !== '');
  if (said.length === 0) return nothing;
  const line = said.reduceRight((second, first) => localize.t('person.join', { first, second }));
  return html`<p class="muted headline" part="headline">${line}</p>`;
}

/** What somebody helps with, may be asked about or learns: words under a title of their own. */
export const renderTags = (name: string, title: string, tags: readonly unknown[]): TemplateResult =>
  html`<div class=${name} part=${name}>
    <h4 id=${name}>${title}</h4>
    <ul class="cluster" aria-labelledby=${name}>
      ${tags.map((tag) => html`<li class="tag">${tag}</li>`)}
    </ul>
  </div>`;

/** A person of whom the plain attributes tell all, in the order in which it helps to decide. */
export function renderPlain(shown: Shown): TemplateResult {
  const { localize, profile } = shown;
  return html`
    <header class="head" part="head">
      ${face(profile.name, 'partner')}
      <div>
        <h3 id="name" part="name">${profile.name}</h3>
        ${renderHeadline(shown)}
      </div>
      <div class="brief">${briefPlaces(shown)}</div>
    </header>
    ${
      profile.topics.length > 0
        ? html`<div class="modes">${renderTags('topics', localize.t('person.topics'), profile.topics)}</div>`
        : nothing
    }
    ${renderFacts(shown, [...placesFact(shown), ...replyFact(shown), ...wayFact(shown)])}
  `;
}
