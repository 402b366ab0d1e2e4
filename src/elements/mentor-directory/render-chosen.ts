import { html, nothing, type TemplateResult } from 'lit';
import type { Query } from '../../model/directory/query.js';
import * as icons from '../../theme/icons.js';
import { choicesOf, type Choice } from './choices.js';
import { wordsOf, type ChoosingLocalizer } from './choosing-words.js';
import type { Results } from './results.js';

export interface ChosenSetting {
  readonly words: ChoosingLocalizer;
  readonly query: Query;
  readonly results: Results;
  readonly onRemove: (choice: Choice) => void;
  readonly onClear: () => void;
}

type Rendered = TemplateResult | typeof nothing;

/** How many there are of how many, in a sentence. */
export function countWords({ words, query, results: { total, all } }: ChosenSetting): unknown[] {
  const people = html`<b>${words.t('directory.count', { count: total })}</b>`;
  if (query.shortlist) return words.rich('directory.count.saved', { people });
  return total === all || all === undefined
    ? [people]
    : words.rich('directory.count.of', { people, all: words.number(all) });
}

export function renderClose({ words, results }: ChosenSetting): Rendered {
  if (results.corrections.length === 0) return nothing;
  const text = words.list(results.corrections.map(({ typed }) => typed));
  return html`<p class="note accent">${icons.spark()}<span>${words.t('directory.close', { text })}</span></p>`;
}

export function renderChips({ words, query, onRemove, onClear }: ChosenSetting): Rendered {
  const choices = choicesOf(query);
  if (choices.length === 0) return nothing;
  return html`<div class="chips">
    <ul class="chips" part="chips" aria-label=${words.t('directory.filter.chosen')}>
      ${choices.map((choice) => {
        const name = wordsOf(words, choice);
        return html`<li>
          <button
            class="chip"
            type="button"
            aria-label=${words.t('directory.filter.remove', { choice: name })}
            @click=${() => onRemove(choice)}
          >
            ${name}${icons.cross()}
          </button>
        </li>`;
      })}
    </ul>
    <button class="btn quiet s" type="button" @click=${onClear}>${words.t('directory.filter.clear')}</button>
  </div>`;
}
