import { html, nothing, type TemplateResult } from 'lit';
import type { StoreController } from '../../context/store-controller.js';
import type { Problem } from '../../model/result.js';
import { renderFailed, renderLoading } from '../parts/states.js';
import type { BoardData } from './board-data.js';
import type { View } from './board-view.js';
import type { GoalLocalizer } from './goal-words.js';

const PARTS = ['start', 'overview', 'more', 'suggestions'] as const;

/** The part that stands in the board and has not been loaded; suggestions are needed once there is one. */
export const missingPart = (root: ParentNode, hasSuggestions: boolean): (typeof PARTS)[number] | undefined =>
  PARTS.find(
    (name) => (hasSuggestions || name !== 'suggestions') && root.querySelector(`goal-board-${name}:not(:defined)`),
  );

interface Start {
  readonly me: string;
  /** Why the part did not load. */
  readonly problem: Problem | undefined;
  readonly onBegin: (title: string) => void;
  readonly onRetry: () => void;
}

/** The first step without any goal. What stands between the tags shows until the part is there. */
export const renderStart = (t: GoalLocalizer, { me, problem, onBegin, onRetry }: Start): TemplateResult =>
  html`<goal-board-start exportparts="audience" .me=${me} .problem=${problem} .onBegin=${onBegin}
    >${
      problem ? renderFailed(t, t.t('goal.board.failed'), problem, onRetry) : renderLoading(t.t('goal.board.loading'))
    }</goal-board-start
  >`;

/** What the two suggest to each other, below the goals; a strip has no room for it, and one alone no use. */
export const renderSuggestions = (
  view: View,
  stored: StoreController,
  data: BoardData,
): TemplateResult | typeof nothing =>
  view === 'strip' || !data.pair
    ? nothing
    : html`<goal-board-suggestions .stored=${stored} .data=${data}></goal-board-suggestions>`;
