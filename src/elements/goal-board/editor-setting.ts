import type { StoreController } from '../../context/store-controller.js';
import type { Entry } from '../../store/records.js';
import type { SaveContext } from './goal-form.js';

/** What the board tells the editor about the place it edits in. */
export interface EditorSetting extends SaveContext {
  readonly stored: StoreController;
  /** Full name; empty without a mentorship. */
  readonly partner: string;
  readonly longTerm: readonly Entry<'goal'>[];
}

/** What was done, once it is stored. */
export interface EditorResult {
  readonly id: string;
  readonly title: string;
  readonly change: 'added' | 'edited' | 'shared' | 'removed';
}
