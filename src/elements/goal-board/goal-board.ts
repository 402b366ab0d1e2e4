import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { plainDateOf } from '../../calendar/plain-date.js';
import { StoreController } from '../../context/store-controller.js';
import { common } from '../../locale/en/common.js';
import { goals } from '../../locale/en/goals.js';
import { LocalizeController } from '../../locale/localize.js';
import type { GoalStatus } from '../../model/goal-status.js';
import type { Entry } from '../../store/records.js';
import { base } from '../../theme/base.js';
import { views } from '../../theme/views.js';
import * as icons from '../../theme/icons.js';
import { VERSION } from '../../context/version.js';
import '../mentorship-provider/mentorship-provider.js';
import { oneOf } from '../parts/attributes.js';
import { define } from '../parts/define.js';
import { HeldPress } from '../parts/held-press.js';
import { PartsController } from '../parts/parts-controller.js';
import { renderStored } from '../parts/render-stored.js';
import { renderProblem, stateStyles } from '../parts/states.js';
import { boardData, parentTitle, type BoardData } from './board-data.js';
import type { BoardMover, MoverOptions } from './board-mover.js';
import { missingPart, renderStart, renderSuggestions } from './board-parts.js';
import { renderBoard, type View } from './board-view.js';
import { BoardWindow } from './board-window.js';
import type { EditorResult } from './editor-setting.js';
import { boardStyles } from './goal-board.styles.js';
import type { SuggestionChangeDetail } from './goal-board-suggestions.js';
import { renderGoalCard } from './goal-card.js';

export type { SuggestionChangeDetail };

/** What happened to a goal; it is `checked` on the agenda of a meeting. */
export interface GoalChangeDetail {
  readonly id: string;
  readonly change: 'added' | 'edited' | 'shared' | 'removed' | 'moved' | 'checked';
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
 * @fires {CustomEvent<SuggestionChangeDetail>} suggestion-change - The person suggested something, made a suggestion a step, left it or told what it was worth, and it is stored.
 * @key {Tab, Shift+Tab} Goes through the cards, each with its controls: edit, then "Move…".
 * @key {Enter, Space} On "Show 24 more", at the end of a long column: draws more cards and goes on at the first of them.
 * @key {Enter, Space} On "Take back", after a move: the goal is where it was. On "Move…": opens the menu of places. On one of its lines: moves the goal there.
 * @key {ArrowDown, ArrowUp} In the menu: the next, the previous line; from the last to the first and back.
 * @key {Home, End} In the menu: the first, the last line.
 * @key {Escape} In the menu: closes it and goes back to "Move…". In a dialog: closes it, the draft stays on this device. While dragging: puts the goal back.
 * @key {Enter} In a one-line field of the editor: saves the goal. In the field of a new step: adds the step.
 * @announces {status} Where a goal went: "Speak up: Planned, place 2 of 3."
 * @announces {status} While dragging, where the goal would go, and that Escape puts it back.
 * @announces {status} "Saved: Speak up", "Removed: Speak up", and in a dialog "Draft kept on this device".
 * @announces {status} That something was suggested, became a step, was left, or what it was worth.
 * @announces {status} That the goals are being read, where this takes a while.
 * @announces {alert} That the goals did not load, or why a move or a save was refused.
 */
export class GoalBoard extends LitElement {
  static readonly version = VERSION;
  static override styles = [base, views, stateStyles, boardStyles];

  /** `board` (default), `list` or `timeline`, between which the person can switch; `strip` for a line on a first page. */
  @property() view = '';
  /** Id of the mentorship whose shared goals are shown. Default: the running one that began last. */
  @property() mentorship = '';
  /** Id of a `mentorship-provider` elsewhere on the page. */
  @property() provider = '';

  readonly #localize = new LocalizeController(this, { ...common, ...goals });
  readonly #stored = new StoreController(this);
  readonly #parts = new PartsController(this, {
    editor: () => import('./goal-board-editor.js'),
    ending: () => import('./goal-board-ending.js'),
    more: () => this.#loadMover(),
    mover: () => this.#loadMover(),
    overview: () => import('./goal-board-overview.js'),
    start: () => import('./goal-board-start.js'),
    suggestions: () => import('./goal-board-suggestions.js'),
  });
  @state() private chosenView: View | undefined;
  @state() private said = '';
  @state() private newStatus: GoalStatus = 'planned';
  readonly #window = new BoardWindow(this);
  #mover: BoardMover | undefined;
  readonly #held = new HeldPress(this);

  override updated(): void {
    const part = missingPart(this.renderRoot, this.#stored.snapshot.of('suggestion').length > 0);
    if (part && !this.#parts.problem) void this.#parts.need(part);
  }

  override render(): TemplateResult {
    const t = this.#localize;
    const words = { loading: t.t('goal.board.loading'), failed: t.t('goal.board.failed') };
    return html`<div class="mw">${renderStored(this.#stored, t, words, () => this.#renderReady(this.#data()))}</div>`;
  }

  #renderReady(data: BoardData): TemplateResult {
    const moving = this.#mover?.moving;
    return html`
      <div @mousedown=${this.#onMouseDown}>
        ${data.all.length === 0 ? this.#renderStart(data) : this.#renderGoals(data)}
      </div>
      <div class="said ${moving ? 'note accent' : 'sr'}" role="status">
        ${moving ? icons.move() : nothing}<span>${this.said}</span>
      </div>
      ${renderSuggestions(this.#view, this.#stored, data)}
      <goal-board-editor
        .setting=${{ stored: this.#stored, data, status: this.newStatus }}
        .onDone=${(result: EditorResult) => this.#onEdited(result)}
      ></goal-board-editor>
      <goal-board-ending></goal-board-ending>
      <goal-board-menu></goal-board-menu>
    `;
  }

  #renderStart({ me }: BoardData): TemplateResult {
    return renderStart(this.#localize, {
      me,
      problem: this.#parts.problem,
      onBegin: (title) => this.#add('idea', title),
      onRetry: () => void this.#parts.need('start'),
    });
  }

  #renderGoals(data: BoardData): TemplateResult {
    const { problem } = this.#parts;
    return html`${renderBoard({
      localize: this.#localize,
      data,
      view: this.#view,
      today: plainDateOf(this.#stored.store?.now() ?? '', this.#stored.snapshot.identity.zone),
      onEdit: (goal) => void this.#edit(goal, {}),
      moving: this.#mover?.moving,
      window: this.#window,
      renderCard: (entry) => this.#renderCard(entry, data),
      cardParts: (entry) => [
        this.#localize.language,
        this.#stored.snapshot.identity,
        data.pair?.name,
        data.ranks.get(entry.id),
        parentTitle(entry, data),
      ],
      onView: (view) => (this.chosenView = view),
      onAdd: (status) => this.#add(status),
    })}
    ${problem ? renderProblem(this.#localize, problem) : (this.#mover?.renderResult() ?? nothing)}`;
  }

  get #view(): View {
    return this.chosenView ?? oneOf(this, 'view', this.view, ['board', 'list', 'timeline', 'strip']);
  }

  #renderCard(entry: Entry<'goal'>, data: BoardData): TemplateResult {
    return renderGoalCard(entry, {
      localize: this.#localize,
      me: data.me,
      partner: data.pair?.name ?? '',
      zone: this.#stored.snapshot.identity.zone,
      rank: data.ranks.get(entry.id),
      parent: parentTitle(entry, data),
      onEdit: (goal, field) => void this.#edit(goal, { field }),
      onMove: (goal, opener) => void this.#openMenu(goal, opener),
    });
  }

  async #loadMover(): Promise<void> {
    const { BoardMover } = await import('./board-mover.js');
    this.#mover ??= this.#makeMover(BoardMover);
  }

  #makeMover(Mover: new (host: LitElement, options: MoverOptions) => BoardMover): BoardMover {
    const mover = new Mover(this, {
      stored: this.#stored,
      data: () => this.#data(),
      window: this.#window,
      needEnding: () => this.#need('ending'),
      onSaid: (text) => (this.said = text),
      onMoved: (id) => this.#tell({ id, change: 'moved' }),
      onChosen: (id) => void this.#focusMover(id),
    });
    this.#held.pass(mover);
    return mover;
  }

  #data(): BoardData {
    return boardData(this.#stored.snapshot, this.mentorship);
  }

  /** Whether a part can be used, and the board is still there to show it. */
  async #need(part: 'editor' | 'ending' | 'mover'): Promise<boolean> {
    return (await this.#parts.need(part)) && this.isConnected;
  }

  async #edit(goal: Entry<'goal'> | undefined, from: { field?: string | undefined; title?: string }): Promise<void> {
    if (await this.#need('editor')) await this.renderRoot.querySelector('goal-board-editor')?.open(goal, from);
  }

  #add(status: GoalStatus, title = ''): void {
    this.newStatus = status;
    void this.#edit(undefined, { title });
  }

  async #openMenu(goal: Entry<'goal'>, opener: HTMLElement): Promise<void> {
    if (await this.#need('mover')) await this.#mover?.openMenu(goal, opener);
  }

  #onEdited({ id, said, change }: EditorResult): void {
    this.said = said;
    this.#tell({ id, change });
    void this.updateComplete.then(() => {
      const focused = this.shadowRoot?.activeElement?.localName ?? 'goal-board-editor';
      if (focused === 'goal-board-editor') return this.#focusMover(id);
    });
  }

  #tell(detail: GoalChangeDetail): void {
    this.#window.touch(detail.id);
    this.dispatchEvent(new CustomEvent('goal-change', { detail, bubbles: true, composed: true }));
  }

  /** A moved card is drawn anew in another column; the focus goes along. Where the goal is gone, it stays on the board. */
  async #focusMover(id: string): Promise<void> {
    this.#window.touch(id);
    await this.updateComplete;
    await this.renderRoot.querySelector('goal-board-start')?.updateComplete;
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    (find(`[data-slot="${CSS.escape(id)}"] .mover`) ?? find('button, goal-board-start'))?.focus();
  }

  /** A card that is pressed before the mover is there selects no text either. */
  #onMouseDown(event: MouseEvent): void {
    const card =
      event.target instanceof Element && !event.target.closest('button, a') && event.target.closest('[data-goal]');
    if (card && !this.#mover) event.preventDefault();
  }
}

define('goal-board', GoalBoard);

declare global {
  interface HTMLElementTagNameMap {
    'goal-board': GoalBoard;
  }
  interface HTMLElementEventMap {
    'goal-change': CustomEvent<GoalChangeDetail>;
    'suggestion-change': CustomEvent<SuggestionChangeDetail>;
  }
}
