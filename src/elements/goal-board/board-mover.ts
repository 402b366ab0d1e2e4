import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { StoreController } from '../../context/store-controller.js';
import { common } from '../../locale/en/common.js';
import { goalMoves } from '../../locale/en/goal-moves.js';
import { goals } from '../../locale/en/goals.js';
import { LocalizeController, type Params } from '../../locale/localize.js';
import type { GoalUndo } from '../../model/goal.js';
import type { Problem } from '../../model/result.js';
import type { Entry } from '../../store/records.js';
import * as icons from '../../theme/icons.js';
import { addStyles } from '../parts/document-styles.js';
import { DragController } from '../parts/drag-controller.js';
import { renderProblem } from '../parts/states.js';
import type { BoardData } from './board-data.js';
import { boardDrag, type Drag, type DropPlace } from './board-drag.js';
import { moverStyles } from './board-mover.styles.js';
import { chosenTarget, droppedTarget, moveOf, needsEnding, standing, type Target } from './board-moves.js';
import type { Moving } from './board-view.js';
import type { BoardWindow } from './board-window.js';
import './goal-board-menu.js';
import './goal-board-more.js';
import type { MoveLocalizer } from './goal-words.js';
import { menuItems } from './move-menu.js';

export interface MoverOptions {
  readonly stored: StoreController;
  readonly data: () => BoardData;
  readonly window: BoardWindow;
  /** Loads the dialog that asks how a goal ended; answers whether it can be used. */
  readonly needEnding: () => Promise<boolean>;
  /** Where a goal is, or would be: for the board's status region. */
  readonly onSaid: (text: string) => void;
  /** The person moved a goal, and it is stored. */
  readonly onMoved: (id: string) => void;
  /** The menu was used: the focus goes to where the goal stands now. */
  readonly onChosen: (id: string) => void;
}

/** Moves the goals of a board, by drag or by the menu, and asks how a goal ended before it goes to "done". */
export class BoardMover {
  readonly #host: LitElement;
  readonly #options: MoverOptions;
  readonly #localize: MoveLocalizer;
  readonly #drag: DragController<DropPlace>;
  #problem: Problem | undefined;
  /** The last move, while it can be taken back. */
  #last: { readonly goal: Entry<'goal'>; readonly undo: GoalUndo } | undefined;

  constructor(host: LitElement, options: MoverOptions) {
    this.#host = host;
    this.#options = options;
    this.#localize = new LocalizeController(host, { ...common, ...goals, ...goalMoves });
    addStyles(host, moverStyles);
    this.#drag = new DragController(host, {
      ...boardDrag(() => host.renderRoot),
      onMove: (drag) => this.#onDragMove(drag),
      onDrop: (drag) => void this.#go(droppedTarget(drag, options.data(), options.window), undefined),
      onCancel: (id) => this.#onDragCancel(id),
    });
  }

  /** The goal that is being dragged, and what the board says in its places. */
  get moving(): Moving | undefined {
    const drag = this.#drag.current;
    return drag && { drag, here: this.#localize.t('goal.goesHere'), before: this.#localize.t('goal.wasHere') };
  }

  /** Takes over a press that is held since before this was loaded, and has come to where `since` tells. */
  grip(event: PointerEvent, target: EventTarget | undefined, since?: PointerEvent): void {
    this.#drag.grip(event, target, since);
  }

  /** Why the last move was refused, or the way to take it back. */
  renderResult(): TemplateResult | typeof nothing {
    if (this.#problem) return renderProblem(this.#localize, this.#problem);
    const { goal } = this.#last ?? {};
    return goal && !this.moving
      ? html`<p class="undo">
          <button class="btn s" type="button" @click=${() => void this.#undo()}>
            ${icons.retry()}${this.#localize.t('goal.undo', { goal: goal.value.title })}
          </button>
        </p>`
      : nothing;
  }

  /** Opens the menu below `opener`. */
  async openMenu(goal: Entry<'goal'>, opener: HTMLElement): Promise<void> {
    const menu = this.#host.renderRoot.querySelector('goal-board-menu');
    if (!menu) return;
    menu.label = this.#localize.t('goal.move.of', { goal: goal.value.title });
    menu.items = menuItems(goal, standing(this.#options.data(), goal), this.#localize);
    menu.onChoose = (value) => void this.#onChoose(goal, value, opener);
    await menu.open(opener);
  }

  async #onChoose(goal: Entry<'goal'>, value: string, opener: HTMLElement): Promise<void> {
    const { data, onChosen } = this.#options;
    await this.#go(chosenTarget(goal, value === 'done' ? 'achieved' : value, data()), opener);
    onChosen(goal.id);
  }

  async #go(target: Target | undefined, opener: HTMLElement | undefined): Promise<void> {
    const { stored, needEnding } = this.#options;
    if (!target) return;
    if (!needsEnding(target)) {
      await this.#move(target);
      return;
    }
    if (!(await needEnding()) || !stored.store) return;
    await this.#host.renderRoot.querySelector('goal-board-ending')?.open(target.goal, {
      drafts: stored.store.drafts,
      opener,
      onEnd: (ending, reason) => this.#move({ ...target, to: ending }, reason),
    });
  }

  /** Answers whether it is stored. */
  async #move(target: Target, reason = ''): Promise<boolean> {
    const { stored, onSaid, onMoved } = this.#options;
    const { space, id } = target.goal;
    const move = moveOf(target, stored.store?.newId('goal') ?? '', reason);
    const result = await stored.dispatch({ type: 'goal-move', space, id, move });
    this.#problem = result.ok ? undefined : result.problem;
    this.#host.requestUpdate();
    if (!result.ok) return false;
    const { status, priority } = target.goal.value;
    const after = { status: target.to, priority: target.priority };
    this.#last = { goal: target.goal, undo: { entry: move.entry, before: { status, priority }, after } };
    onSaid(this.#localize.t('goal.moved', this.#placeOf(target)));
    if (!result.value.waiting) onMoved(id);
    return true;
  }

  async #undo(): Promise<void> {
    const { stored, onSaid, onMoved, onChosen } = this.#options;
    if (!this.#last) return;
    const { goal, undo } = this.#last;
    const { space, id, value } = goal;
    const result = await stored.dispatch({ type: 'goal-undo', space, id, undo });
    this.#last = undefined;
    this.#problem = result.ok ? undefined : result.problem;
    this.#host.requestUpdate();
    if (!result.ok) return;
    onSaid(this.#localize.t('goal.movedBack', { goal: value.title }));
    if (!result.value.waiting) onMoved(id);
    onChosen(id);
  }

  #onDragMove(drag: Drag): void {
    const { data, window, onSaid } = this.#options;
    const target = droppedTarget(drag, data(), window);
    if (target) onSaid(this.#localize.t('goal.moving', this.#placeOf(target)));
    this.#host.requestUpdate();
  }

  #onDragCancel(id: string): void {
    const { stored, onSaid } = this.#options;
    const goal = stored.snapshot.of('goal').find((entry) => entry.id === id);
    onSaid(this.#localize.t('goal.movedBack', { goal: goal?.value.title ?? '' }));
  }

  #placeOf({ goal, column, index, count }: Target): Params {
    return { goal: goal.value.title, column: this.#localize.t(`goal.column.${column}`), place: index + 1, count };
  }
}
