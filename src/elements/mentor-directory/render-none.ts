import { html, nothing, type TemplateResult } from 'lit';
import type { Query } from '../../model/directory/query.js';
import { narrowings, withoutChoice, type Choice } from './choices.js';
import { wordsOf, type ChoosingLocalizer } from './choosing-words.js';

export interface NobodySetting {
  readonly words: ChoosingLocalizer;
  readonly query: Query;
  /** How many a query would leave; undefined where only the host knows. */
  readonly count: (query: Query) => number | undefined;
  readonly onRemove: (choice: Choice) => void;
  readonly onClear: () => void;
}

/** Nobody fits: which one thing to take away, and what that would give. */
export function renderNone(setting: NobodySetting): TemplateResult {
  const { words, query, onClear } = setting;
  const all = narrowings(query);
  const isOwnList = all.length === 1 && query.shortlist;
  return html`<div class="panel nobody" part="none">
    <h3>${words.t(isOwnList ? 'directory.none.saved' : 'directory.none')}</h3>
    <p class="muted">${words.t(isOwnList ? 'directory.none.savedHint' : 'directory.none.hint')}</p>
    ${
      all.length > 1
        ? html`<ul class="ways">
            ${all.map((choice) => renderWay(choice, setting))}
          </ul>`
        : nothing
    }
    <button class="btn" type="button" @click=${onClear}>${words.t('directory.none.all')}</button>
  </div>`;
}

function renderWay(choice: Choice, { words, query, count, onRemove }: NobodySetting): TemplateResult | typeof nothing {
  const left = count(withoutChoice(query, choice));
  if (left === 0) return nothing;
  const name = wordsOf(words, choice);
  const label =
    left === undefined
      ? words.t('directory.none.withoutAny', { choice: name })
      : words.t('directory.none.without', { choice: name, count: left });
  return html`<li><button class="btn quiet" type="button" @click=${() => onRemove(choice)}>${label}</button></li>`;
}
