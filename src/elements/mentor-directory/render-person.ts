import { html, nothing, type TemplateResult } from 'lit';
import type { directory } from '../../locale/en/directory.js';
import type { LocalizeController } from '../../locale/localize.js';
import { availability } from '../../model/availability.js';
import type { Listed } from '../../model/directory/listed.js';
import { isSafeAddress } from '../../model/link.js';
import { shortName } from '../../model/name.js';
import * as icons from '../../theme/icons.js';
import { face } from '../parts/face.js';
import type { Fit } from './fit-words.js';
import type { marked } from './marked.js';

export type DirectoryLocalizer = Pick<
  LocalizeController<typeof directory>,
  't' | 'say' | 'rich' | 'date' | 'number' | 'list' | 'language'
>;

type Rendered = TemplateResult | typeof nothing;

/** All that cards are drawn from beside their people: while none of it changes, a card is left as it is. */
export interface CardSetting {
  readonly localize: DirectoryLocalizer;
  /** What was searched for, normalised. */
  readonly needles: readonly string[];
  readonly marked: typeof marked;
  /** Topics that were chosen, or that the reader's goals are about. */
  readonly wanted: ReadonlySet<string>;
  readonly today: string;
  /** Ids of people on the reader's list, and of those put side by side. */
  readonly kept: ReadonlySet<string>;
  readonly compared: ReadonlySet<string>;
  /** Why people are shown to a reader with goals. */
  readonly fit: Fit | undefined;
  /** Whether the page has a storage that an ask can go to. */
  readonly asks: boolean;
}

/** To be remembered by its parts; `language` is one of them, because sentences change with it. */
export const cardSetting = (
  localize: DirectoryLocalizer,
  _language: string,
  needles: readonly string[],
  mark: typeof marked,
  chosen: readonly string[],
  needs: readonly string[],
  today: string,
  kept: ReadonlySet<string>,
  compared: readonly Listed[],
  fit: Fit | undefined,
  asks: boolean,
): CardSetting => ({
  ...{ localize, needles, marked: mark, today, kept, fit, asks },
  wanted: new Set([...chosen, ...needs]),
  compared: new Set(compared.map(({ id }) => id)),
});

/** So many topics stand on a card; those that are looked for stand first. */
const TOPICS = 4;

/** One person: who, why, with what, whether there is a place, and what can be done. */
export function renderPerson(person: Listed, setting: CardSetting): TemplateResult {
  return html`<li class="person" data-person=${person.id}>
    <article class="card" part="person">
      ${renderHead(person, setting)} ${renderWhy(person, setting)} ${renderTopics(person, setting)}
      <footer>${renderPlaces(person, setting)} ${renderReply(person, setting)} ${renderActs(person, setting)}</footer>
    </article>
  </li>`;
}

function renderHead({ profile }: Listed, { localize, needles, marked: mark }: CardSetting): TemplateResult {
  const { name, headline, place } = profile;
  const both = headline !== '' && place !== '';
  const line = both ? localize.t('directory.person.headlineAt', { headline, place }) : headline || place;
  return html`<header>
    ${face(name, 'other', 'md', isSafeAddress(profile.photo) ? profile.photo : '')}
    <div>
      <h3><button class="name" type="button" data-act="open">${mark(name, needles)}</button></h3>
      ${line === '' ? nothing : html`<p class="line">${mark(line, needles)}</p>`}
    </div>
  </header>`;
}

/** Why to ask, and where the two differ as a chance to learn. */
function renderWhy(person: Listed, { fit }: CardSetting): Rendered {
  const reasons = fit?.why(person) ?? [];
  if (reasons.length === 0) return nothing;
  return html`<div class="reasons" part="why">
    ${reasons.map(
      ({ says, shown }) =>
        html`<p class="why">${says === 'fits' ? icons.thread() : icons.spark()}<span>${shown}</span></p>`,
    )}
  </div>`;
}

function renderTopics({ profile }: Listed, { localize, needles, marked: mark, wanted }: CardSetting): Rendered {
  const topics = [...profile.topics, ...profile.asks];
  if (topics.length === 0) return nothing;
  const isWanted = (topic: string) => wanted.has(topic);
  const first = topics.toSorted((a, b) => Number(isWanted(b)) - Number(isWanted(a)));
  const left = topics.length - TOPICS;
  return html`<ul class="tags" aria-label=${localize.t('directory.person.topics')}>
    ${first.slice(0, TOPICS).map((topic) => html`<li class=${isWanted(topic) ? 'tag wanted' : 'tag'}>${mark(topic, needles)}</li>`)}
    ${left > 0 ? html`<li class="tag">${localize.t('directory.person.more', { count: left })}</li>` : nothing}
  </ul>`;
}

const state = (tone: string, icon: icons.Icon, words: string): TemplateResult =>
  html`<span class="state ${tone}">${icon()}${words}</span>`;

function renderPlaces({ profile }: Listed, { localize, today }: CardSetting): Rendered {
  const found = availability(profile, today);
  switch (found.state) {
    case 'open':
      return state('positive', icons.check, localize.t('directory.person.free', { count: found.free }));
    case 'full':
      return state('', icons.clock, localize.t('directory.person.full'));
    case 'paused':
      return state('', icons.clock, localize.t('directory.person.back', { date: localize.date(found.until, 'day') }));
    case 'unsaid':
      return nothing;
  }
}

function renderReply({ profile: { replyDays } }: Listed, { localize }: CardSetting): Rendered {
  if (replyDays === undefined) return nothing;
  const words =
    replyDays < 1
      ? localize.t('directory.person.sameDay')
      : localize.t('directory.person.replies', { count: replyDays });
  return html`<span class="line">${words}</span>`;
}

function renderActs({ id, profile }: Listed, { localize, kept, compared, asks }: CardSetting): TemplateResult {
  const { name } = profile;
  const isKept = kept.has(id);
  const short = shortName(name);
  return html`<span class="acts">
    ${asks ? html`<button class="btn quiet s" type="button" data-act="ask">${localize.t('directory.ask', { name: short })}</button>` : nothing}
    <button
      class="btn quiet s"
      type="button"
      data-act="keep"
      aria-label=${localize.t(isKept ? 'directory.kept.of' : 'directory.keep.of', { name })}
      aria-pressed=${isKept ? 'true' : 'false'}
    >
      ${isKept ? localize.t('directory.kept') : localize.t('directory.keep')}
    </button>
    <button
      class="btn quiet s"
      type="button"
      data-act="compare"
      aria-label=${localize.t('directory.compare.of', { name })}
      aria-pressed=${compared.has(id) ? 'true' : 'false'}
    >
      ${localize.t('directory.compare')}
    </button>
  </span>`;
}
