import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import * as icons from '../../theme/icons.js';
import { fieldValue } from '../parts/field-value.js';
import type { Problem } from '../../model/result.js';
import type { Choosing } from './choosing.js';
import type { Ready } from './found.js';
import { renderEnd, renderPeople, renderTools, type FoundSetting } from './render-found.js';
import type { Sight } from './sight.js';

export interface DirectorySetting extends FoundSetting, Pick<Ready, 'offered' | 'unread'> {
  /** What answers a reader who searches or chooses, once it is there. */
  readonly choosing: Choosing | undefined;
  /** What a screen reader is told. */
  readonly said: string;
  readonly problem: Problem | undefined;
  /** How many asks of the reader are open. */
  readonly asks: Sight['asks'] | undefined;
  /** Topics of the reader's goals. */
  readonly needs: readonly string[];
  /** In a narrow place: whether the choices are open. */
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onText: (text: string) => void;
}

type Rendered = TemplateResult | typeof nothing;

/** Search, then choices, then order and view, then the people: the order of the page is that of the Tab key. */
export const renderDirectory = (setting: DirectorySetting): TemplateResult =>
  html`<section class="directory" aria-labelledby="title">
    ${renderHead(setting)} ${renderSearch(setting)}
    <div class="columns">
      <div class="side">${renderToggle(setting)} ${setting.choosing?.renderFilters(setting)}</div>
      <div class="found">
        ${renderSummary(setting)} ${renderTools(setting)} ${renderProblem(setting.localize, setting.problem)}
        ${setting.results.total === 0 ? setting.choosing?.renderNone(setting) : html`${renderPeople(setting)} ${renderEnd(setting)}`}
        ${setting.choosing?.renderRest(setting)}
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

export const renderProblem = (
  localize: Pick<DirectorySetting['localize'], 'say'>,
  problem: Problem | undefined,
): Rendered =>
  problem ? html`<p class="error" role="alert">${icons.alert()}<span>${localize.say(problem)}</span></p>` : nothing;

const renderToggle = ({ localize, query, isOpen, onOpen, choosing }: DirectorySetting): TemplateResult =>
  html`<button
    class="btn toggle"
    type="button"
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-controls="filters"
    @click=${onOpen}
  >
    ${choosing?.chosenWords(query) ?? localize.t('directory.filter.openNone')}
  </button>`;

const renderSummary = (setting: DirectorySetting): TemplateResult => {
  const { choosing, localize, results } = setting;
  return html`<div class="summary">
    <p part="count" tabindex="-1">
      ${choosing?.countWords(setting) ?? html`<b>${localize.t('directory.count', { count: results.total })}</b>`}
    </p>
    ${choosing?.renderChosen(setting)}
  </div>`;
};
