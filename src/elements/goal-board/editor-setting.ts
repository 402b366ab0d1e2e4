import type { StoreController } from '../../context/store-controller.js';
import type { GoalStatus } from '../../model/goal-status.js';
import type { BoardData } from './board-data.js';

/** What the board tells the editor about the place it edits in. */
export interface EditorSetting {
  readonly stored: StoreController;
  readonly data: BoardData;
  /** What a new goal becomes. */
  readonly status: GoalStatus;
}

/** What was done, once it is stored. */
export interface EditorResult {
  readonly id: string;
  /** The sentence that tells it. */
  readonly said: string;
  readonly change: 'added' | 'edited' | 'shared' | 'removed';
}

/** What has the focus in the board, or in the element where the board begins. */
export function focusedAround(editor: Node): HTMLElement | undefined {
  const root = editor.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  const inner = focused?.shadowRoot?.activeElement ?? focused;
  return inner instanceof HTMLElement ? inner : undefined;
}
