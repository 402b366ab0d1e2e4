import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { GOAL_COLUMNS, type GoalColumn } from '../../model/goal-status.js';
import { shortName } from '../../model/person.js';
import type { Entry } from '../../store/records.js';
import * as icons from '../../theme/icons.js';
import type { BoardData } from './board-data.js';
import { SLICE, type BoardWindow } from './board-window.js';
import type { Drag } from './board-drag.js';
import type { GoalLocalizer } from './goal-words.js';

export type View = 'board' | 'list' | 'timeline' | 'strip';

/** A goal on its way, and what is said where it would land and where it was. */
export interface Moving {
  readonly drag: Drag;
  readonly here: string;
  readonly before: string;
}

export interface BoardView {
  readonly localize: GoalLocalizer;
  readonly data: BoardData;
  readonly view: View;
  readonly moving: Moving | undefined;
  readonly window: BoardWindow;
  readonly renderCard: (entry: Entry<'goal'>) => TemplateResult;
  /** All that a card is drawn from beside its goal: while none of it changes, the card is left as it is. */
  readonly cardParts: (entry: Entry<'goal'>) => readonly unknown[];
  /** The day where the person is. */
  readonly today: string;
  readonly onEdit: (goal: Entry<'goal'>) => void;
  readonly onView: (view: View) => void;
  readonly onAdd: (status: 'idea' | 'planned') => void;
}

export const renderBoard = (board: BoardView): TemplateResult => html`
  ${board.view === 'strip' ? nothing : renderHead(board)} ${renderBody(board)}
`;

function renderBody(board: BoardView): TemplateResult {
  const { view, data, today, onEdit } = board;
  if (view === 'board') return renderLanes(board);
  if (view === 'list') return renderList(board);
  return html`<goal-board-overview
    .view=${view}
    .data=${data}
    .today=${today}
    .onEdit=${onEdit}
  ></goal-board-overview>`;
}

function renderHead({ localize: t, data, view, onView, onAdd }: BoardView): TemplateResult {
  const { me, all, pair } = data;
  const mine = all.filter(({ value }) => value.owners.includes(me));
  const count = pair ? mine.filter(({ value }) => value.supporter === pair.partner).length : 0;
  const partner = shortName(pair?.name ?? '');
  const choice = (to: View, label: string) =>
    html`<button class="btn" type="button" aria-pressed=${view === to} @click=${() => onView(to)}>${label}</button>`;
  return html`<div class="between head">
    <div>
      <h2>${mine.length > 0 ? t.t('goal.board.mine') : t.t('goal.board.theirs', { name: partner })}</h2>
      <p class="muted sub">${count > 0 ? t.t('goal.board.supported', { count, partner }) : t.t('goal.board.alone')}</p>
    </div>
    <div class="cluster">
      <span class="views" role="group" aria-label=${t.t('goal.board.view')}>
        ${choice('board', t.t('goal.board.asBoard'))}${choice('list', t.t('goal.board.asList'))}${choice('timeline', t.t('goal.board.asTimeline'))}
      </span>
      <button class="btn primary" type="button" @click=${() => onAdd('planned')}>
        ${icons.plus()}${t.t('goal.add')}
      </button>
    </div>
  </div>`;
}

const renderLanes = (board: BoardView): TemplateResult =>
  html`<div class="lanes">${GOAL_COLUMNS.map(({ column }) => renderLane(column, board))}</div>`;

function renderLane(column: GoalColumn, board: BoardView): TemplateResult {
  const { localize: t, data, moving, onAdd } = board;
  const entries = data.columns.get(column) ?? [];
  const count = entries.length;
  const over = moving?.drag.column === column ? 'over' : '';
  return html`<section class="lane ${over}" part="lane" data-column=${column} aria-labelledby=${`lane-${column}`}>
    <header>
      <div class="between">
        <h3 id=${`lane-${column}`}>${t.t(`goal.column.${column}`)}</h3>
        <span class="small muted" aria-hidden="true">${t.number(count)}</span>
        <span class="sr">${t.t('goal.column.count', { count })}</span>
      </div>
      <p class="small muted">${t.t(`goal.column.${column}.hint`)}</p>
    </header>
    ${renderCards(entries, board, column)}
    ${
      column === 'ideas'
        ? html`<button class="btn quiet s add" type="button" @click=${() => onAdd('idea')}>
            ${icons.plus()}${t.t('goal.addIdea')}
          </button>`
        : nothing
    }
  </section>`;
}

/** What one works on first, then what is planned, the ideas, and what is done. */
function renderList(board: BoardView): TemplateResult {
  const columns = ['active', 'planned', 'ideas', 'done'] as const;
  const entries = columns.flatMap((column) => board.data.columns.get(column) ?? []);
  return html`<div class="list">
    <h3 class="sr">${board.localize.t('goal.board.asList')}</h3>
    ${renderCards(entries, board)}
  </div>`;
}

function renderCards(all: readonly Entry<'goal'>[], board: BoardView, column?: GoalColumn): TemplateResult {
  const { moving, window, renderCard, cardParts } = board;
  const name = column ?? 'list';
  const { first, left, late } = window.of(name, all);
  const entries = [...first, ...late];
  const place = moving && moving.drag.column === column ? placeAmong(entries, moving.drag) : -1;
  const ghost = html`<li class="place" aria-hidden="true">${moving?.here}</li>`;
  const slot = (entry: Entry<'goal'>) => {
    const lifted = moving?.drag.id === entry.id;
    return guard(
      [entry, lifted, moving?.before, ...cardParts(entry)],
      () =>
        html`<li class="slot ${lifted ? 'lifted' : ''}" data-slot=${entry.id} data-was=${moving?.before ?? nothing}>
          ${renderCard(entry)}
        </li>`,
    );
  };
  const cards = (drawn: readonly Entry<'goal'>[], from: number) =>
    repeat(
      drawn,
      ({ id }) => id,
      (entry, index) => html`${from + index === place ? ghost : nothing}${slot(entry)}`,
    );
  return html`<ul class="cards" role="list">
    ${cards(first, 0)}
    ${
      left > 0
        ? html`<li>
            <goal-board-more .slice=${SLICE} .left=${left} .onMore=${() => window.more(name)}></goal-board-more>
          </li>`
        : nothing
    }
    ${cards(late, first.length)} ${place >= entries.length ? ghost : nothing}
  </ul>`;
}

/** The index among the cards that are drawn, the lifted one included; -1 where it came from. */
function placeAmong(entries: readonly Entry<'goal'>[], { id, index }: Drag): number {
  const lifted = entries.findIndex((entry) => entry.id === id);
  if (lifted === -1) return index;
  if (index === lifted) return -1;
  return index > lifted ? index + 1 : index;
}
