import { html, nothing, type TemplateResult } from 'lit';
import { minutesAhead } from '../../calendar/zone-difference.js';
import type { people } from '../../locale/en/people.js';
import type { peopleMore } from '../../locale/en/people-more.js';
import type { peopleWords } from '../../locale/en/people-words.js';
import type { LocalizeController } from '../../locale/localize.js';
import { availability } from '../../model/availability.js';
import { levelOf } from '../../model/level.js';
import type { Profile } from '../../model/person.js';
import type { KnownPerson } from '../../model/profile.js';
import * as icons from '../../theme/icons.js';
import { face } from '../parts/face.js';
import { hoursText } from '../parts/hours-words.js';
import {
  briefPlaces,
  placesFact,
  renderFacts,
  renderHeadline,
  renderState,
  renderTags,
  replyFact,
  wayFact,
  type Fact,
  type Rendered,
} from './render-plain.js';

/** What a card needs to show a person. */
export interface CardContext {
  readonly localize: LocalizeController<typeof people & typeof peopleMore & typeof peopleWords>;
  readonly profile: Profile;
  readonly today: string;
  /** What the store knows beside the profile that is shown. */
  readonly known: KnownPerson | undefined;
  /** The present instant, and the zone in which the reader reads hours. */
  readonly now: string;
  readonly zone: string;
  /** Id of the reader; empty for a visitor. */
  readonly me: string;
  readonly provider: string;
  /** Why the card is shown; empty where nobody says it. */
  readonly why: string;
  /** Who reads the profile; nothing for one that the page gives. */
  readonly reads: TemplateResult | typeof nothing;
  /** Whether the reader has a mentorship with this person. */
  readonly together: boolean;
  /** Whether the regular card shows everything, and whether a button opens it. */
  readonly open: boolean;
  readonly hasMore: boolean;
  /** An address that may be asked for, or nothing. */
  readonly photo: string;
  /** Names of the slots that the page fills. */
  readonly slots: ReadonlySet<string>;
  readonly onMore: () => void;
  readonly onPhotoError: () => void;
}

const isPaused = ({ profile, today }: CardContext): boolean => availability(profile, today).state === 'paused';

const hoursOf = (language: string, minutes: number): string =>
  new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'hour',
    unitDisplay: 'long',
    maximumFractionDigits: 2,
  }).format(minutes / 60);

/** What o'clock it is there, and how far that is from here. */
function renderTime({ localize, profile, now, zone }: CardContext): Rendered {
  const ahead = minutesAhead(now, profile.zone, zone);
  if (ahead === undefined) return nothing;
  const time = localize.time(now, profile.zone);
  const difference = hoursOf(localize.language, Math.abs(ahead));
  const code = ahead === 0 ? 'person.time.same' : ahead > 0 ? 'person.time.ahead' : 'person.time.behind';
  return html`<p class="muted time" part="time">${localize.t(code, { time, difference })}</p>`;
}

function renderBrief(context: CardContext): Rendered {
  const { localize, profile, together } = context;
  if (together) return renderState('partner', icons.pair, localize.t('person.together'));
  if (!isPaused(context)) return briefPlaces(context);
  const date = localize.date(profile.pausedUntil ?? '', 'day');
  return renderState('', icons.clock, localize.t('person.paused.short', { date }));
}

function renderHead(context: CardContext): TemplateResult {
  const { localize, profile, photo, slots, onPhotoError } = context;
  const { name, pronouns } = profile;
  const said = pronouns === '' ? nothing : html` <small>${localize.t('person.pronouns', { pronouns })}</small>`;
  return html`<header class="head" part="head" @error=${{ handleEvent: onPhotoError, capture: true }}>
    ${slots.has('face') ? html`<slot name="face"></slot>` : face(name, 'partner', 'md', photo)}
    <div>
      <h3 id="name" part="name">${name}${said}</h3>
      ${renderHeadline(context)} ${renderTime(context)}<slot name="head"></slot>
    </div>
    <div class="brief">${renderBrief(context)}</div>
  </header>`;
}

function renderWhy({ why, slots }: CardContext): Rendered {
  if (why === '' && !slots.has('why')) return nothing;
  return html`<div class="why" part="why">
    ${icons.thread()}<span>${slots.has('why') ? html`<slot name="why"></slot>` : why}</span>
  </div>`;
}

/** A topic, and how well the person knows it. */
function tagOf({ localize, profile }: CardContext, topic: string): unknown {
  const level = levelOf(profile, topic);
  if (!level) return topic;
  return html`${topic}<small part="level">${localize.t(`person.level.${level}`)}</small>`;
}

function renderModes(context: CardContext): Rendered {
  const { localize, profile, slots } = context;
  const { topics, asks } = profile;
  if (topics.length + asks.length === 0 && !slots.has('topics')) return nothing;
  const tags = (words: readonly string[]) => words.map((topic) => tagOf(context, topic));
  return html`<div class="modes">
    ${topics.length > 0 ? renderTags('topics', localize.t('person.topics'), tags(topics)) : nothing}
    ${asks.length > 0 ? renderTags('asks', localize.t('person.asks'), tags(asks)) : nothing}
    <slot name="topics"></slot>
  </div>`;
}

function pauseFact({ localize, profile }: CardContext): Fact[] {
  const date = localize.date(profile.pausedUntil ?? '', 'date');
  return [{ icon: icons.clock, title: localize.t('person.paused', { date }) }];
}

function rhythmFact({ localize, profile, now, zone }: CardContext): Fact[] {
  const { cadence, hours } = profile;
  const ahead = minutesAhead(now, profile.zone, zone);
  const code = ahead === undefined ? 'person.hours.there' : 'person.hours';
  const free = hours.length === 0 ? '' : localize.t(code, { hours: hoursText(localize, hours, ahead ?? 0) });
  if (cadence === '' && free === '') return [];
  return cadence === ''
    ? [{ icon: icons.calendar, title: free, extra: true }]
    : [{ icon: icons.calendar, title: cadence, more: free, extra: true }];
}

function kindsFact({ localize, profile: { kinds } }: CardContext): Fact[] {
  const more = kinds.map((kind) => localize.t(`person.kind.${kind}`)).join(' · ');
  return more === '' ? [] : [{ icon: icons.sprout, title: localize.t('person.kinds'), more, extra: true }];
}

function learnsFact({ localize, profile }: CardContext): Fact[] {
  const wanted = profile.learns.map((topic) => {
    const level = levelOf(profile, topic);
    return level ? localize.t('person.levelled', { topic, level: localize.t(`person.level.${level}`) }) : topic;
  });
  if (wanted.length === 0) return [];
  return [{ icon: icons.pair, title: localize.t('person.learns'), more: wanted.join(' · '), extra: true }];
}

const factsOf = (context: CardContext): readonly Fact[] => [
  ...(isPaused(context) ? pauseFact(context) : placesFact(context)),
  ...replyFact(context),
  ...rhythmFact(context),
  ...wayFact(context),
  ...kindsFact(context),
  ...learnsFact(context),
];

/** Whether a person tells anything at length. */
const hasDetails = ({ about, stories, style, styles, limits }: Profile): boolean =>
  [about, ...stories, style, ...styles, limits].some((text) => text !== '');

/** Whether the reader may know how to reach the person. */
export const hasContact = (known: KnownPerson | undefined): boolean => (known?.contacts.length ?? 0) > 0;

function renderMore(context: CardContext, facts: readonly Fact[]): Rendered {
  const { localize, profile, known, slots, open, hasMore, onMore } = context;
  const hides =
    hasDetails(profile) || hasContact(known) || slots.has('details') || facts.some(({ extra }) => extra === true);
  if (!hasMore || !hides) return nothing;
  return html`<button class="btn quiet s more" type="button" aria-expanded=${open ? 'true' : 'false'} @click=${onMore}>
    ${open ? localize.t('person.less') : localize.t('person.more', { name: profile.name })}
  </button>`;
}

function renderDetails({ profile, slots }: CardContext): Rendered {
  if (!hasDetails(profile) && !slots.has('details')) return nothing;
  return html`<mentor-card-details class="details" exportparts="about, stories, style, limits" .profile=${profile}
    ><slot name="details"></slot
  ></mentor-card-details>`;
}

function renderContact({ known, profile, me, slots }: CardContext): Rendered {
  if (!hasContact(known) && !slots.has('contact')) return nothing;
  return html`<mentor-card-contact
    class="contact"
    exportparts="contact, audience, vcard"
    .person=${known?.id ?? ''}
    .contacts=${known?.contacts ?? []}
    .profile=${profile}
    .me=${me}
    ><slot name="contact"></slot
  ></mentor-card-contact>`;
}

/** A person, in the order in which it helps to decide. */
export function renderPerson(context: CardContext): TemplateResult {
  const { reads, slots } = context;
  const facts = factsOf(context);
  const ownFacts = slots.has('facts') ? html`<slot name="facts"></slot>` : nothing;
  return html`
    ${renderHead(context)} ${renderWhy(context)} ${renderModes(context)} ${renderFacts(context, facts, ownFacts)}
    ${renderMore(context, facts)} ${renderDetails(context)} ${renderContact(context)}
    ${reads === nothing && !slots.has('foot') ? nothing : html`<div class="foot">${reads}<slot name="foot"></slot></div>`}
  `;
}
