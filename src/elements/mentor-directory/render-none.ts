import { html, nothing, type TemplateResult } from 'lit';
import type { Query } from '../../model/directory/query.js';
import { narrowings, withoutChoice, type Choice } from './choices.js';
import { wordsOf } from './render-found.js';
import type { DirectoryLocalizer } from './render-person.js';

/** The page's own content stands until there is more to show; without it, the place is kept. */
export function renderLoadingPeople(localize: DirectoryLocalizer, rows: number, hasContent: boolean): TemplateResult {
  const words = rows > 0 ? localize.t('directory.loading.rows', { count: rows }) : localize.t('directory.loading');
  return html`<p class=${hasContent ? 'sr' : 'waiting muted'} role="status" part="loading">${words}</p>
    ${hasContent ? html`<slot></slot>` : nothing}`;
}

export interface NobodySetting {
  readonly localize: DirectoryLocalizer;
  readonly query: Query;
  /** How many a query would leave; undefined where only the host knows. */
  readonly count: (query: Query) => number | undefined;
  readonly onRemove: (choice: Choice) => void;
  readonly onClear: () => void;
}

/** Nobody fits: which one thing to take away, and what that would give. */
export function renderNone(setting: NobodySetting): TemplateResult {
  const { localize, query, onClear } = setting;
  const all = narrowings(query);
  const isOwnList = all.length === 1 && query.shortlist;
  return html`<div class="panel nobody" part="none">
    <h3>${localize.t(isOwnList ? 'directory.none.saved' : 'directory.none')}</h3>
    <p class="muted">${localize.t(isOwnList ? 'directory.none.savedHint' : 'directory.none.hint')}</p>
    ${
      all.length > 1
        ? html`<ul class="ways">
            ${all.map((choice) => renderWay(choice, setting))}
          </ul>`
        : nothing
    }
    <button class="btn" type="button" @click=${onClear}>${localize.t('directory.none.all')}</button>
  </div>`;
}

function renderWay(
  choice: Choice,
  { localize, query, count, onRemove }: NobodySetting,
): TemplateResult | typeof nothing {
  const left = count(withoutChoice(query, choice));
  if (left === 0) return nothing;
  const name = wordsOf(localize, choice);
  const words =
    left === undefined
      ? localize.t('directory.none.withoutAny', { choice: name })
      : localize.t('directory.none.without', { choice: name, count: left });
  return html`<li><button class="btn quiet" type="button" @click=${() => onRemove(choice)}>${words}</button></li>`;
}
