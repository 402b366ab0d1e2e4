import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import * as icons from '../../theme/icons.js';
import { fieldValue } from '../parts/field-value.js';
import type { PeopleActions } from './people-actions.js';
import { choicesOf } from './choices.js';
import { renderFilters, type FilterSetting } from './render-filters.js';
import { renderEnd, renderPeople, renderSummary, renderTools, type FoundSetting } from './render-found.js';
import { loadUnread } from './render-parts.js';
import { renderNone, type NobodySetting } from './render-none.js';
import type { Problem } from '../../model/result.js';
import type { Sight } from './sight.js';
import type { Unread } from './people-source.js';

export interface DirectorySetting extends FilterSetting, FoundSetting, NobodySetting {
  readonly actions: PeopleActions;
  /** What a screen reader is told. */
  readonly said: string;
  readonly problem: Problem | undefined;
  /** How many asks of the reader are open. */
  readonly asks: Sight['asks'] | undefined;
  readonly unread: readonly Unread[];
  readonly onText: (text: string) => void;
}

type Rendered = TemplateResult | typeof nothing;

/** Search, then choices, then order and view, then the people: the order of the page is that of the Tab key. */
export const renderDirectory = (setting: DirectorySetting): TemplateResult =>
  html`<section class="directory" aria-labelledby="title">
    ${renderHead(setting)} ${renderSearch(setting)}
    <div class="columns">
      <div class="side">${renderToggle(setting)} ${renderFilters(setting)}</div>
      <div class="found">
        ${renderSummary(setting)} ${renderTools(setting)} ${renderProblem(setting.localize, setting.problem)}
        ${setting.results.total === 0 ? renderNone(setting) : html`${renderPeople(setting)} ${renderEnd(setting)}`}
        ${renderUnread(setting)} ${renderTray(setting)}
      </div>
    </div>
    <p class="sr" role="status">${setting.said}</p>
  </section>`;

function renderHead({ localize, asks }: DirectorySetting): TemplateResult {
  const open =
    asks && asks.open > 0
      ? html`<p class="muted">${localize.t('directory.asks', { count: asks.open, most: asks.most })}</p>`
      : nothing;
  return html`<header class="between">
    <h2 id="title" part="title">${localize.t('directory.title')}</h2>
    ${open}
  </header>`;
}

function renderSearch({ localize, query, onText }: DirectorySetting): TemplateResult {
  const onInput = (event: Event) => onText(fieldValue(event));
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || query.text === '') return;
    event.preventDefault();
    onText('');
  };
  const onClear = ({ currentTarget }: Event) => {
    onText('');
    if (currentTarget instanceof HTMLElement) currentTarget.parentElement?.querySelector('input')?.focus();
  };
  return html`<search class="find" part="search">
    ${icons.search()}
    <input
      class="input"
      type="search"
      autocomplete="off"
      spellcheck="false"
      aria-label=${localize.t('directory.search')}
      placeholder=${localize.t('directory.search.hint')}
      .value=${live(query.text)}
      @input=${onInput}
      @keydown=${onKey}
    />
    <button class="btn quiet s" type="button" ?hidden=${query.text === ''} @click=${onClear}>
      ${icons.cross()}<span class="sr">${localize.t('directory.search.clear')}</span>
    </button>
  </search>`;
}

const renderProblem = (localize: DirectorySetting['localize'], problem: Problem | undefined): Rendered =>
  problem ? html`<p class="error" role="alert">${icons.alert()}<span>${localize.say(problem)}</span></p>` : nothing;

function renderToggle({ localize, query, isOpen, onOpen }: DirectorySetting): TemplateResult {
  const count = choicesOf(query).length;
  const words = count === 0 ? localize.t('directory.filter.openNone') : localize.t('directory.filter.open', { count });
  return html`<button
    class="btn toggle"
    type="button"
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-controls="filters"
    @click=${onOpen}
  >
    ${words}
  </button>`;
}

function renderUnread({ localize, results, unread }: DirectorySetting): Rendered {
  if (unread.length === 0) return nothing;
  loadUnread().catch(() => undefined);
  const lines = new Set(unread.map(({ line }) => line)).size;
  const people = localize.t('directory.count', { count: results.all ?? 0 });
  const words = localize.t('directory.unread', { people, count: lines });
  return html`<mentor-directory-unread
    class="small muted"
    .words=${words}
    .unread=${unread}
  ></mentor-directory-unread>`;
}

function renderTray({ localize, actions }: DirectorySetting): Rendered {
  const count = actions.compared.length;
  const problem = renderProblem(localize, actions.problem);
  if (count === 0) return problem;
  return html`<div class="tray" part="tray">
    <p>${localize.t(count === 1 ? 'directory.compare.another' : 'directory.compare.tray', { count })}</p>
    ${problem}
    <span class="cluster">
      <button class="btn quiet s" type="button" @click=${() => actions.clearCompared()}>
        ${localize.t('directory.compare.clear')}
      </button>
      <button class="btn s" type="button" ?disabled=${count < 2} @click=${() => void actions.openCompared()}>
        ${localize.t('directory.compare.open')}
      </button>
    </span>
  </div>`;
}
