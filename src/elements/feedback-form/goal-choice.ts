import type { Drafts } from '../../store/drafts.js';

const choiceOf = (mentorship: string): string => `feedback/about/${mentorship}`;

/**
 * The goal that a reader chose to write about, for each mentorship: kept as long as what is written. It is read once, so
 * that another page of the same person does not change it here.
 */
export class GoalChoice {
  readonly #chosen = new Map<string, string>();

  /** Its id; empty for none. */
  of(drafts: Drafts, mentorship: string): string {
    const goal = this.#chosen.get(mentorship) ?? drafts.get(choiceOf(mentorship))?.['goal'] ?? '';
    this.#chosen.set(mentorship, goal);
    return goal;
  }

  choose(drafts: Drafts, mentorship: string, goal: string): void {
    this.#chosen.set(mentorship, goal);
    if (goal === '') drafts.remove(choiceOf(mentorship));
    else drafts.set(choiceOf(mentorship), { goal });
  }
}
