import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { plainDateOf } from '../../calendar/plain-date.js';
import { StoreController } from '../../context/store-controller.js';
import { common } from '../../locale/en/common.js';
import { goals } from '../../locale/en/goals.js';
import { LocalizeController } from '../../locale/localize.js';
import { columnOf, GOAL_COLUMNS, moveProblem, priorityAt, type GoalColumn, type GoalStatus } from '../../model/goal.js';
import { shortName } from '../../model/person.js';
import type { Problem } from '../../model/result.js';
import type { Entry } from '../../store/records.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import { icon } from '../../theme/icons.js';
import { VERSION } from '../../version.js';
import '../mentorship-provider/mentorship-provider.js';
import { oneOf } from '../parts/attributes.js';
import { define } from '../parts/define.js';
import { saveCopy } from '../parts/save-copy.js';
import { renderFailed, renderLoading, renderNotices, renderProblem, stateStyles } from '../parts/states.js';
import { boardData, neighbours, type BoardData } from './board-data.js';
import { renderEmpty } from './board-empty.js';
import { DragController, type Drag } from './drag-controller.js';
import './goal-board-editor.js';
import type { EditorResult, EditorSetting, GoalBoardEditor } from './goal-board-editor.js';
import './goal-board-ending.js';
import type { Ending, GoalBoardEnding } from './goal-board-ending.js';
import './goal-board-menu.js';
import type { GoalBoardMenu } from './goal-board-menu.js';
import { boardStyles } from './goal-board.styles.js';
import { renderGoalCard } from './goal-card.js';
import { menuItems } from './move-menu.js';

/** What happened to a goal. */
export interface GoalChangeDetail {
  readonly id: string;
  readonly change: 'added' | 'edited' | 'shared' | 'removed' | 'moved';
}

/** The status a goal takes when it is dropped in a column; "done" asks how it ended. */
const COLUMN_STATUS: Readonly<Record<Exclude<GoalColumn, 'done'>, GoalStatus>> = {
  ideas: 'idea',
  planned: 'planned',
  active: 'active',
};

/**
 * The goals of a person, alone or within a mentorship: ideas, planned, working on it, done. A goal moves by drag or by
 * its "Move…" menu (WCAG 2.5.7); what it lacks is shown as an invitation.
 *
 * @summary A board of goals that two people work on.
 * @slot - Shown until the element has a store.
 * @csspart goal - One goal card.
 * @csspart lane - One column.
 * @csspart audience - The words that say who reads a goal.
 * @csspart loading - The loading state.
 * @csspart failed - The failed state.
 * @csspart notices - What the page has to tell, where there is no provider to tell it.
 * @fires {CustomEvent<GoalChangeDetail>} goal-change - The person added, edited, shared, moved or removed a goal, and it is stored.
 */
export class GoalBoard extends LitElement {
  static readonly version = VERSION;
  static override styles = [base, form, stateStyles, boardStyles];

  /** `board` (default) or `list`; the person can switch. */
  @property() view = '';
  /** Id of the mentorship whose shared goals are shown. Default: the running one that began last. */
  @property() mentorship = '';
  /** Id of a `mentorship-provider` elsewhere on the page. */
  @property() provider = '';

  readonly #localize = new LocalizeController(this, { ...common, ...goals });
  readonly #stored = new StoreController(this);
  readonly #drag = new DragController(this, {
    root: () => this.renderRoot,
    onDrop: (drag) => void this.#onDrop(drag),
    onCancel: (id) => {
      this.#onDragCancel(id);
    },
  });
  @state() private chosenView: 'board' | 'list' | undefined;
  @state() private said = '';
  @state() private problem: Problem | undefined;
  @query('goal-board-editor') private readonly editor!: GoalBoardEditor;
  @query('goal-board-ending') private readonly ending!: GoalBoardEnding;
  @query('goal-board-menu') private readonly menu!: GoalBoardMenu;
  #newStatus: GoalStatus = 'planned';

  override render(): TemplateResult {
    const { snapshot, store } = this.#stored;
    const { status } = snapshot;
    if (status === 'absent' || !store) return html`<div class="mw"><slot></slot></div>`;
    const t = this.#localize;
    return html`<div class="mw">
      ${this.#stored.hasProvider ? nothing : renderNotices(t, snapshot, () => void saveCopy(store))}
      ${status === 'loading' ? renderLoading(t.t('goal.board.loading')) : nothing}
      ${
        status === 'failed'
          ? renderFailed(t, t.t('goal.board.failed'), snapshot.problem, () => {
              store.retry();
            })
          : nothing
      }
      ${status === 'ready' ? this.#renderReady(boardData(snapshot, this.mentorship)) : nothing}
    </div>`;
  }

  #renderReady(data: BoardData): TemplateResult {
    const { current } = this.#drag;
    return html`
      ${data.all.length === 0 ? this.#renderEmpty(data) : this.#renderGoals(data)}
      ${this.problem ? renderProblem(this.#localize, this.problem) : nothing}
      <div class="said ${current ? 'note accent' : 'sr'}" role="status">
        ${current ? icon('move') : nothing}<span>${this.said}</span>
      </div>
      <goal-board-editor
        .setting=${this.#setting(data)}
        .onDone=${(result: EditorResult) => {
          this.#onEdited(result);
        }}
      ></goal-board-editor>
      <goal-board-ending></goal-board-ending>
      <goal-board-menu></goal-board-menu>
    `;
  }

  #renderEmpty({ me }: BoardData): TemplateResult {
    return renderEmpty(this.#localize, me, (title) => {
      this.#newStatus = 'idea';
      void this.editor.open(undefined, { title });
    });
  }

  #renderGoals(data: BoardData): TemplateResult {
    const view = this.chosenView ?? oneOf(this, 'view', this.view, ['board', 'list']);
    return html`
      ${this.#renderHead(data, view)}
      ${
        view === 'board'
          ? html`<div
              class="lanes"
              @pointerdown=${this.#drag.onPointerDown}
              @click=${{ handleEvent: this.#drag.onClick, capture: true }}
            >
              ${GOAL_COLUMNS.map(({ column }) => this.#renderLane(column, data))}
            </div>`
          : html`<div class="list">${this.#renderCards(data.all, data)}</div>`
      }
    `;
  }

  #renderHead({ me, all, pair }: BoardData, view: 'board' | 'list'): TemplateResult {
    const t = this.#localize;
    const mine = all.some(({ value }) => value.owners.includes(me));
    const supported = all.filter(({ value }) => value.supporter === pair?.partner && value.owners.includes(me)).length;
    const partner = shortName(pair?.name ?? '');
    const press = (to: 'board' | 'list') => () => {
      this.chosenView = to;
    };
    return html`<div class="between head">
      <div>
        <h2>${mine || !pair ? t.t('goal.board.mine') : t.t('goal.board.theirs', { name: partner })}</h2>
        <p class="muted sub">
          ${supported > 0 ? t.t('goal.board.supported', { count: supported, partner }) : t.t('goal.board.alone')}
        </p>
      </div>
      <div class="cluster">
        <span class="views" role="group" aria-label=${t.t('goal.board.view')}>
          <button class="btn" type="button" aria-pressed=${view === 'board'} @click=${press('board')}>
            ${t.t('goal.board.asBoard')}
          </button>
          <button class="btn" type="button" aria-pressed=${view === 'list'} @click=${press('list')}>
            ${t.t('goal.board.asList')}
          </button>
        </span>
        <button
          class="btn primary"
          type="button"
          @click=${() => {
            this.#add('planned');
          }}
        >
          ${icon('plus')}${t.t('goal.add')}
        </button>
      </div>
    </div>`;
  }

  #renderLane(column: GoalColumn, data: BoardData): TemplateResult {
    const t = this.#localize;
    const entries = data.columns.get(column) ?? [];
    const over = this.#drag.current?.column === column;
    return html`<section
      class="lane ${over ? 'over' : ''}"
      part="lane"
      data-column=${column}
      aria-labelledby=${`lane-${column}`}
    >
      <header>
        <div class="between">
          <h3 id=${`lane-${column}`}>${t.t(`goal.column.${column}`)}</h3>
          <span class="small muted"
            ><span aria-hidden="true">${t.number(entries.length)}</span
            ><span class="sr">${t.t('goal.column.count', { count: entries.length })}</span></span
          >
        </div>
        <p class="small muted">${t.t(`goal.column.${column}.hint`)}</p>
      </header>
      ${this.#renderCards(entries, data, column)}
      ${
        column === 'ideas'
          ? html`<button
              class="btn quiet s add"
              type="button"
              @click=${() => {
                this.#add('idea');
              }}
            >
              ${icon('plus')}${t.t('goal.addIdea')}
            </button>`
          : nothing
      }
    </section>`;
  }

  #renderCards(entries: readonly Entry<'goal'>[], data: BoardData, column?: GoalColumn): TemplateResult {
    const { current } = this.#drag;
    const place = current && current.column === column ? this.#placeAmong(entries, current) : -1;
    const ghost = html`<li class="place" aria-hidden="true">${this.#localize.t('goal.goesHere')}</li>`;
    return html`<ul class="cards" role="list">
      ${repeat(
        entries,
        ({ id }) => id,
        (entry, index) => html`${index === place ? ghost : nothing}${this.#renderSlot(entry, data)}`,
      )}
      ${place >= entries.length ? ghost : nothing}
    </ul>`;
  }

  #renderSlot(entry: Entry<'goal'>, data: BoardData): TemplateResult {
    const t = this.#localize;
    const { zone } = this.#stored.snapshot.identity;
    const parent = data.all.find(({ id }) => id === entry.value.parent)?.value.title;
    const lifted = this.#drag.current?.id === entry.id;
    return html`<li class="slot ${lifted ? 'lifted' : ''}" data-slot=${entry.id} data-was=${t.t('goal.wasHere')}>
      ${renderGoalCard(entry, {
        localize: t,
        me: data.me,
        partner: data.pair?.name ?? '',
        today: this.#today(),
        zone,
        rank: data.ranks.get(entry.id),
        parent,
        onEdit: (goal, field) => void this.editor.open(goal, field === undefined ? {} : { field }),
        onMove: (goal, opener) => void this.#openMenu(goal, opener, data),
      })}
    </li>`;
  }

  #today(): string {
    return plainDateOf(this.#stored.store?.now() ?? '', this.#stored.snapshot.identity.zone);
  }

  #setting({ me, all, pair, columns }: BoardData): EditorSetting {
    return {
      stored: this.#stored,
      own: me,
      partner: pair?.name ?? '',
      pair,
      status: this.#newStatus,
      priority: priorityAt(columns.get(columnOf(this.#newStatus)) ?? [], all.length),
      longTerm: all.filter(({ value }) => value.horizon === 'long'),
    };
  }

  /** The index among the cards that are drawn, the lifted one included. */
  #placeAmong(entries: readonly Entry<'goal'>[], { id, index }: Drag): number {
    const lifted = entries.findIndex((entry) => entry.id === id);
    if (lifted === -1) return index;
    return index === lifted ? -1 : index > lifted ? index + 1 : index;
  }

  #add(status: GoalStatus): void {
    this.#newStatus = status;
    this.requestUpdate();
    void this.updateComplete.then(() => this.editor.open(undefined));
  }

  async #openMenu(goal: Entry<'goal'>, opener: HTMLElement, data: BoardData): Promise<void> {
    this.menu.label = this.#localize.t('goal.move.of', { goal: goal.value.title });
    this.menu.items = menuItems(goal, neighbours(data, goal), this.#localize);
    this.menu.onChoose = (value) => void this.#onChoose(goal, value, opener);
    await this.menu.open(opener);
  }

  async #onChoose(goal: Entry<'goal'>, value: string, opener: HTMLElement): Promise<void> {
    const data = boardData(this.#stored.snapshot, this.mentorship);
    const { others, index, column } = neighbours(data, goal);
    if (value === 'done') this.#askEnding(goal, opener);
    else if (value === 'up' || value === 'down')
      await this.#move(goal, goal.value.status, column, others, index + (value === 'up' ? -1 : 1));
    else {
      const status = GOAL_COLUMNS.flatMap(({ statuses }) => [...statuses]).find((known) => known === value);
      const there = status && data.columns.get(columnOf(status))?.filter(({ id }) => id !== goal.id);
      if (status && there) await this.#move(goal, status, columnOf(status), there, there.length);
    }
    this.#focusMover(goal.id);
  }

  #askEnding(goal: Entry<'goal'>, opener: HTMLElement | undefined, index?: number): void {
    const ended = boardData(this.#stored.snapshot, this.mentorship).columns.get('done') ?? [];
    this.ending.onEnd = (ending: Ending, reason) =>
      void this.#move(
        goal,
        ending,
        'done',
        ended.filter(({ id }) => id !== goal.id),
        index ?? 0,
        reason,
      );
    void this.ending.open(goal.value.title, opener);
  }

  async #onDrop({ id, column, index }: Drag): Promise<void> {
    const data = boardData(this.#stored.snapshot, this.mentorship);
    const goal = data.all.find((entry) => entry.id === id);
    const to = GOAL_COLUMNS.find((known) => known.column === column)?.column;
    if (!goal || !to) return;
    const others = (data.columns.get(to) ?? []).filter((entry) => entry.id !== id);
    const same = columnOf(goal.value.status) === to;
    if (to === 'done' && !same) this.#askEnding(goal, undefined, index);
    else await this.#move(goal, same || to === 'done' ? goal.value.status : COLUMN_STATUS[to], to, others, index);
  }

  #onDragCancel(id: string): void {
    const goal = this.#stored.snapshot.of('goal').find((entry) => entry.id === id);
    this.said = this.#localize.t('goal.movedBack', { goal: goal?.value.title ?? '' });
  }

  async #move(
    goal: Entry<'goal'>,
    to: GoalStatus,
    column: GoalColumn,
    others: readonly Entry<'goal'>[],
    index: number,
    reason = '',
  ): Promise<void> {
    const { space, id, value } = goal;
    const entry = this.#stored.store?.newId('goal') ?? '';
    const result = await this.#stored.dispatch({
      type: 'goal-move',
      space,
      id,
      move: { entry, to, reason, priority: priorityAt(others, index) },
    });
    this.problem = result.ok ? undefined : (moveProblem(value, to) ?? result.problem);
    if (!result.ok) return;
    const t = this.#localize;
    const params = {
      goal: value.title,
      column: t.t(`goal.column.${column}`),
      place: index + 1,
      count: others.length + 1,
    };
    this.said = t.t('goal.moved', params);
    if (!result.value.waiting) this.#tell({ id, change: 'moved' });
  }

  #onEdited({ id, title, change }: EditorResult): void {
    this.said = this.#localize.t(change === 'removed' ? 'goal.removed' : 'goal.saved', { goal: title });
    this.#tell({ id, change });
  }

  #tell(detail: GoalChangeDetail): void {
    this.dispatchEvent(new CustomEvent('goal-change', { detail, bubbles: true, composed: true }));
  }

  /** A moved card is drawn anew in another column; the focus goes along. */
  #focusMover(id: string): void {
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>(`[data-slot="${CSS.escape(id)}"] .mover`)?.focus();
    });
  }
}

define('goal-board', GoalBoard);

declare global {
  interface HTMLElementTagNameMap {
    'goal-board': GoalBoard;
  }
  interface HTMLElementEventMap {
    'goal-change': CustomEvent<GoalChangeDetail>;
  }
}
