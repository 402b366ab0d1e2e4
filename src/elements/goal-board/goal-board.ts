import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { StoreController } from '../../context/store-controller.js';
import { common } from '../../locale/en/common.js';
import { goals } from '../../locale/en/goals.js';
import { LocalizeController, type Params } from '../../locale/localize.js';
import { columnOf, lastPriority, type GoalStatus } from '../../model/goal.js';
import type { Problem } from '../../model/result.js';
import type { Entry } from '../../store/records.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import { icon } from '../../theme/icons.js';
import { VERSION } from '../../context/version.js';
import '../mentorship-provider/mentorship-provider.js';
import { oneOf } from '../parts/attributes.js';
import { define } from '../parts/define.js';
import { saveCopy } from '../parts/save-copy.js';
import { renderFailed, renderLoading, renderNotices, renderProblem, stateStyles } from '../parts/states.js';
import { boardData, standing, type BoardData } from './board-data.js';
import { renderEmpty } from './board-empty.js';
import { chosenTarget, droppedTarget, moveOf, needsEnding, type Target } from './board-moves.js';
import { renderBoard, type View } from './board-view.js';
import { DragController, type Drag } from './drag-controller.js';
import './goal-board-editor.js';
import type { EditorResult, EditorSetting } from './editor-setting.js';
import type { GoalBoardEditor } from './goal-board-editor.js';
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
    onMove: (drag) => this.#onDragMove(drag),
    onDrop: (drag) => void this.#onDrop(drag),
    onCancel: (id) => this.#onDragCancel(id),
  });
  @state() private chosenView: View | undefined;
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
      ${status === 'ready' ? this.#renderReady(this.#data()) : nothing}
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
        .onDone=${(result: EditorResult) => this.#onEdited(result)}
      ></goal-board-editor>
      <goal-board-ending></goal-board-ending>
      <goal-board-menu></goal-board-menu>
    `;
  }

  #renderEmpty({ me }: BoardData): TemplateResult {
    return renderEmpty(this.#localize, me, (title) => this.#add('idea', title));
  }

  #renderGoals(data: BoardData): TemplateResult {
    return renderBoard({
      localize: this.#localize,
      data,
      view: this.chosenView ?? oneOf(this, 'view', this.view, ['board', 'list']),
      drag: this.#drag,
      renderCard: (entry) => this.#renderCard(entry, data),
      onView: (view) => (this.chosenView = view),
      onAdd: (status) => this.#add(status),
    });
  }

  #renderCard(entry: Entry<'goal'>, data: BoardData): TemplateResult {
    return renderGoalCard(entry, {
      localize: this.#localize,
      me: data.me,
      partner: data.pair?.name ?? '',
      zone: this.#stored.snapshot.identity.zone,
      rank: data.ranks.get(entry.id),
      parent: data.all.find(({ id }) => id === entry.value.parent)?.value.title,
      onEdit: (goal, field) => void this.editor.open(goal, field === undefined ? {} : { field }),
      onMove: (goal, opener) => void this.#openMenu(goal, opener, data),
    });
  }

  #setting({ me, all, pair, columns }: BoardData): EditorSetting {
    return {
      stored: this.#stored,
      own: me,
      partner: pair?.name ?? '',
      pair,
      status: this.#newStatus,
      priority: lastPriority(columns.get(columnOf(this.#newStatus)) ?? []),
      longTerm: all.filter(({ value }) => value.horizon === 'long'),
    };
  }

  #add(status: GoalStatus, title = ''): void {
    this.#newStatus = status;
    this.requestUpdate();
    void this.updateComplete.then(() => this.editor.open(undefined, { title }));
  }

  async #openMenu(goal: Entry<'goal'>, opener: HTMLElement, data: BoardData): Promise<void> {
    this.menu.label = this.#localize.t('goal.move.of', { goal: goal.value.title });
    this.menu.items = menuItems(goal, standing(data, goal), this.#localize);
    this.menu.onChoose = (value) => void this.#onChoose(goal, value, opener);
    await this.menu.open(opener);
  }

  async #onChoose(goal: Entry<'goal'>, value: string, opener: HTMLElement): Promise<void> {
    await this.#go(chosenTarget(goal, value === 'done' ? 'achieved' : value, this.#data()), opener);
    this.#focusMover(goal.id);
  }

  #onDrop(drag: Drag): Promise<void> {
    return this.#go(droppedTarget(drag, this.#data()), undefined);
  }

  async #go(target: Target | undefined, opener: HTMLElement | undefined): Promise<void> {
    if (!target) return;
    if (!needsEnding(target)) {
      await this.#move(target);
      return;
    }
    this.ending.onEnd = (ending: Ending, reason) => void this.#move({ ...target, to: ending }, reason);
    await this.ending.open(target.goal.value.title, opener);
  }

  #onDragMove(drag: Drag): void {
    const target = droppedTarget(drag, this.#data());
    if (target) this.said = this.#localize.t('goal.moving', this.#placeOf(target));
    this.requestUpdate();
  }

  #placeOf({ goal, column, index, count }: Target): Params {
    return { goal: goal.value.title, column: this.#localize.t(`goal.column.${column}`), place: index + 1, count };
  }

  #onDragCancel(id: string): void {
    const goal = this.#stored.snapshot.of('goal').find((entry) => entry.id === id);
    this.said = this.#localize.t('goal.movedBack', { goal: goal?.value.title ?? '' });
  }

  async #move(target: Target, reason = ''): Promise<void> {
    const { space, id } = target.goal;
    const move = moveOf(target, this.#stored.store?.newId('goal') ?? '', reason);
    const result = await this.#stored.dispatch({ type: 'goal-move', space, id, move });
    this.problem = result.ok ? undefined : result.problem;
    if (!result.ok) return;
    this.said = this.#localize.t('goal.moved', this.#placeOf(target));
    if (!result.value.waiting) this.#tell({ id, change: 'moved' });
  }

  #data(): BoardData {
    return boardData(this.#stored.snapshot, this.mentorship);
  }

  #onEdited({ id, title, change }: EditorResult): void {
    this.said = this.#localize.t(change === 'removed' ? 'goal.removed' : 'goal.saved', { goal: title });
    this.#tell({ id, change });
    void this.updateComplete.then(() => {
      if ((this.shadowRoot?.activeElement ?? this.editor) === this.editor) this.#focusMover(id);
    });
  }

  #tell(detail: GoalChangeDetail): void {
    this.dispatchEvent(new CustomEvent('goal-change', { detail, bubbles: true, composed: true }));
  }

  /** A moved card is drawn anew in another column; the focus goes along. Where the goal is gone, it stays on the board. */
  #focusMover(id: string): void {
    void this.updateComplete.then(() => {
      const mover = this.renderRoot.querySelector<HTMLElement>(`[data-slot="${CSS.escape(id)}"] .mover`);
      (mover ?? this.renderRoot.querySelector<HTMLElement>('button, input'))?.focus();
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
