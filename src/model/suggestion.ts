import { uniquePart } from './id.js';
import type { Goal } from './goal.js';
import type { Suggestion } from './schemas/suggestion.js';

export type { Suggestion } from './schemas/suggestion.js';

export type SuggestionDraft = Pick<Suggestion, 'mentorship' | 'kind' | 'title' | 'link' | 'why' | 'to'>;

export type Worth = NonNullable<Suggestion['worth']>['answer'];

/** The step that a suggestion becomes: taken twice, it stands there once. */
export const suggestedStep = (suggestion: string): string => `step-${uniquePart(suggestion)}`;

interface Entry<V> {
  readonly id: string;
  readonly value: V;
}

/** When the step of a taken suggestion was done; undefined while it is open, or where nobody may read it. */
export const doneAt = ({ value }: Entry<Suggestion>, goals: readonly Entry<Goal>[]): string | undefined =>
  goals
    .flatMap(({ value: goal }) => goal.steps)
    .filter((step) => step.id === value.step)
    .map((step) => step.doneAt)
    .find((at) => at !== undefined);

/** Where a suggestion stands: it waits, was left, is on its way, waits for a word on its worth, or has one (R53). */
export type SuggestionState = 'open' | 'passed' | 'onTheWay' | 'toReview' | 'reviewed';

export function stateOf(suggestion: Entry<Suggestion>, goals: readonly Entry<Goal>[]): SuggestionState {
  const { status, worth } = suggestion.value;
  if (status !== 'taken') return status;
  if (worth) return 'reviewed';
  return doneAt(suggestion, goals) === undefined ? 'onTheWay' : 'toReview';
}
