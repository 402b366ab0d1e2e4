import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Listed } from '../../model/directory/listed.js';
import { ORDERS, type Order } from '../../model/directory/order.js';
import type { Query } from '../../model/directory/query.js';
import { fieldValue } from '../parts/field-value.js';
import { SLICE } from './growth.js';
import { renderPerson, type CardSetting, type DirectoryLocalizer } from './render-person.js';
import type { Results } from './results.js';

export type View = 'cards' | 'list';

export interface FoundSetting {
  readonly localize: DirectoryLocalizer;
  readonly query: Query;
  readonly results: Results;
  /** How many are drawn. */
  readonly shown: number;
  readonly order: Order;
  readonly knowsGoals: boolean;
  readonly view: View;
  readonly card: CardSetting;
  readonly onOrder: (order: Order) => void;
  readonly onView: (view: View) => void;
  readonly onSaved: () => void;
  readonly onAct: (event: Event) => void;
  readonly onMore: () => void;
}

/** Order, view, and the reader's own list. */
export function renderTools(setting: FoundSetting): TemplateResult {
  const { localize, query, order, knowsGoals, view, card, onOrder, onView, onSaved } = setting;
  const onSort = (event: Event) => ORDERS.filter((known) => known === fieldValue(event)).forEach(onOrder);
  const choice = (to: View) =>
    html`<button class="btn s" type="button" aria-pressed=${view === to ? 'true' : 'false'} @click=${() => onView(to)}>
      ${localize.t(`directory.view.${to}`)}
    </button>`;
  return html`<div class="tools" part="tools">
    <label>
      <span>${localize.t('directory.sort')}</span>
      <select class="input" @change=${onSort}>
        ${ORDERS.filter((known) => known !== 'fit' || knowsGoals).map(
          (known) =>
            html`<option value=${known} .selected=${known === order}>${localize.t(`directory.sort.${known}`)}</option>`,
        )}
      </select>
    </label>
    <span class="views" role="group" aria-label=${localize.t('directory.view')}
      >${choice('cards')}${choice('list')}</span
    >
    <button class="btn s" type="button" aria-pressed=${query.shortlist ? 'true' : 'false'} @click=${onSaved}>
      ${localize.t('directory.saved', { count: localize.number(card.kept.size) })}
    </button>
  </div>`;
}

const sliceOf = ({ at }: Results, start: number, end: number): readonly Listed[] =>
  Array.from({ length: end - start }, (_, index) => at(start + index)).filter((person) => person !== undefined);

/** The people, in slices: one that was drawn is looked at again only when what it shows may be another thing. */
export function renderPeople({ localize, results, shown, view, card, onAct }: FoundSetting): TemplateResult {
  const starts = Array.from({ length: Math.ceil(shown / SLICE) }, (_, index) => index * SLICE);
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the buttons inside are pressed, by keys, too; one listener serves them all
  return html`<ul
    class="people ${view === 'cards' ? 'cards' : 'rows'}"
    part="people"
    role="list"
    aria-label=${localize.t('directory.people')}
    @click=${onAct}
  >
    ${starts.map((start) =>
      guard([results, card, Math.min(start + SLICE, shown)], () =>
        sliceOf(results, start, Math.min(start + SLICE, shown)).map((person) => renderPerson(person, card)),
      ),
    )}
  </ul>`;
}

/** How far the list goes, and a way on that needs no scrolling. */
export function renderEnd({ localize, results, shown, onMore }: FoundSetting): TemplateResult {
  const { total } = results;
  const left = total - shown;
  const words =
    left > SLICE ? localize.t('directory.moreOf', { count: SLICE }) : localize.t('directory.more', { count: left });
  return html`<div class="end" data-end ?hidden=${left <= 0}>
    <p class="small muted">
      ${localize.t('directory.shown', { shown: localize.number(shown), total: localize.number(total) })}
    </p>
    <button class="btn" type="button" @click=${onMore}>${words}</button>
  </div>`;
}
