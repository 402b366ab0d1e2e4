import type { common } from '../../locale/en/common.js';
import type { goals } from '../../locale/en/goals.js';
import type { goalEditor } from '../../locale/en/goal-editor.js';
import type { goalMoves } from '../../locale/en/goal-moves.js';
import type { LocalizeController } from '../../locale/localize.js';

/** The words of the board at first sight. */
export type GoalLocalizer = LocalizeController<typeof common & typeof goals>;

export type EditorLocalizer = LocalizeController<typeof common & typeof goals & typeof goalEditor>;

export type MoveLocalizer = LocalizeController<typeof common & typeof goals & typeof goalMoves>;
