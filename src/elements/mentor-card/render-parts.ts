import { html, nothing, type TemplateResult } from 'lit';
import { plainDateOf } from '../../calendar/plain-date.js';
import { minutesAhead } from '../../calendar/zone-difference.js';
import { availability } from '../../model/availability.js';
import type { Profile } from '../../model/person.js';
import * as icons from '../../theme/icons.js';
import type { CardContext } from './render-person.js';

type Rendered = TemplateResult | typeof nothing;

const today = ({ now, zone }: CardContext): string => plainDateOf(now, zone);

const hours = (language: string, minutes: number): string =>
  new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'hour',
    unitDisplay: 'long',
    maximumFractionDigits: 2,
  }).format(minutes / 60);

/** What o'clock it is there, and how far that is from here. */
export function renderTime({ localize, profile, now, zone }: CardContext): Rendered {
  const ahead = minutesAhead(now, profile.zone, zone);
  if (ahead === undefined) return nothing;
  const time = localize.time(now, profile.zone);
  const difference = hours(localize.language, Math.abs(ahead));
  const code = ahead === 0 ? 'person.time.same' : ahead > 0 ? 'person.time.ahead' : 'person.time.behind';
  return html`<p class="muted time" part="time">${localize.t(code, { time, difference })}</p>`;
}

const state = (tone: string, name: icons.Icon, words: string): TemplateResult =>
  html`<span class="state ${tone}" part="state">${name()}${words}</span>`;

/** In two words whether there is a place; for the compact row. */
export function renderBrief(context: CardContext): Rendered {
  const { localize, profile, together } = context;
  if (together) return state('partner', icons.pair, localize.t('person.together'));
  const found = availability(profile, today(context));
  switch (found.state) {
    case 'open':
      return state('positive', icons.check, localize.t('person.free.short', { count: found.free }));
    case 'full':
      return state('', icons.clock, localize.t('person.full.short'));
    case 'paused':
      return state('', icons.clock, localize.t('person.paused.short', { date: localize.date(found.until, 'day') }));
    case 'unsaid':
      return nothing;
  }
}

interface Fact {
  readonly icon: icons.Icon;
  readonly title: string;
  readonly more?: string;
  /** Left out of the regular card until it is opened. */
  readonly extra?: boolean;
}

function availabilityFact(context: CardContext): Fact[] {
  const { localize, profile } = context;
  const found = availability(profile, today(context));
  switch (found.state) {
    case 'open':
      return [{ icon: icons.check, title: localize.t('person.free', { free: found.free, count: found.places }) }];
    case 'full':
      return [{ icon: icons.clock, title: localize.t('person.full') }];
    case 'paused':
      return [{ icon: icons.clock, title: localize.t('person.paused', { date: localize.date(found.until, 'date') }) }];
    case 'unsaid':
      return [];
  }
}

function replyFact({ localize, profile: { replyDays } }: CardContext): Fact[] {
  if (replyDays === undefined) return [];
  const title =
    replyDays < 1 ? localize.t('person.replies.sameDay') : localize.t('person.replies', { count: replyDays });
  return [{ icon: icons.clock, title }];
}

function wayFact({ localize, profile: { formats, languages } }: CardContext): Fact[] {
  const ways = localize.list(formats, 'disjunction');
  const spoken = languages.join(', ');
  if (ways === '' && spoken === '') return [];
  return ways === '' ? [{ icon: icons.talk, title: spoken }] : [{ icon: icons.talk, title: ways, more: spoken }];
}

function learnsFact({ localize, profile: { learns } }: CardContext): Fact[] {
  return learns.length === 0
    ? []
    : [{ icon: icons.pair, title: localize.t('person.learns'), more: learns.join(', '), extra: true }];
}

/** What helps to decide, at one glance. */
export function renderFacts(context: CardContext): Rendered {
  const { cadence } = context.profile;
  const facts: readonly Fact[] = [
    ...availabilityFact(context),
    ...replyFact(context),
    ...(cadence === '' ? [] : [{ icon: icons.calendar, title: cadence, extra: true }]),
    ...wayFact(context),
    ...learnsFact(context),
  ];
  if (facts.length === 0) return nothing;
  return html`<ul class="facts" part="facts" aria-label=${context.localize.t('person.facts')}>
    ${facts.map(
      (fact) =>
        html`<li class=${fact.extra ? 'extra' : ''}>
          ${fact.icon()}<span
            ><b>${fact.title}</b>${fact.more ? html` <small class="muted">${fact.more}</small>` : nothing}</span
          >
        </li>`,
    )}
  </ul>`;
}

export function renderTopics({ localize, profile: { topics } }: CardContext): Rendered {
  if (topics.length === 0) return nothing;
  return html`<div class="topics" part="topics">
    <h4 id="topics">${localize.t('person.topics')}</h4>
    <ul class="cluster" aria-labelledby="topics">
      ${topics.map((topic) => html`<li class="tag">${topic}</li>`)}
    </ul>
  </div>`;
}

/** Whether a person tells anything at length. */
export const hasDetails = ({ about, stories, style, limits }: Profile): boolean =>
  [about, ...stories, style, limits].some((text) => text !== '');

/** Whether the regular card has more to open. */
export const hasMore = (profile: Profile): boolean =>
  hasDetails(profile) || profile.learns.length > 0 || profile.cadence !== '';
