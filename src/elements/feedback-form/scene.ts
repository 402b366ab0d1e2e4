import type { StoreController } from '../../context/store-controller.js';
import { agreedIn, type Agreed } from '../../model/agreed.js';
import { goalSide, type Feedback, type GoalSide } from '../../model/feedback.js';
import { hasEnded } from '../../model/goal-status.js';
import { currentMentorship, sides } from '../../model/mentorship.js';
import { shortName } from '../../model/name.js';
import type { GoalChoice } from './goal-choice.js';

/** The goal that feedback is about, and on which side of it the reader stands (R47). */
export interface FeedbackGoal {
  readonly id: string;
  readonly title: string;
  readonly side: GoalSide | undefined;
}

/** Between whom feedback passes, and how it is stored: what every part of the form gets. */
export interface FeedbackScene {
  readonly space: string;
  readonly mentorship: string;
  /** Undefined where it is about anything between the two. */
  readonly goal: FeedbackGoal | undefined;
  /** Whether the page wants it to be about that goal and nothing else. */
  readonly isFixed: boolean;
  /** The goals of both that the reader can choose from; none where the page has chosen. */
  readonly goals: readonly Pick<FeedbackGoal, 'id' | 'title'>[];
  /** Names what is written about, for drafts. */
  readonly subject: string;
  readonly me: string;
  readonly other: string;
  readonly otherName: string;
  /** What the partner is called in running text. */
  readonly partner: string;
  /** What the two have settled. */
  readonly agreed: Agreed;
  /** IANA zone in which the reader reads hours. */
  readonly zone: string;
  /** Whether the page has switched the form off: every control is disabled then. */
  readonly disabled: boolean;
  readonly store: NonNullable<StoreController['store']>;
  readonly dispatch: StoreController['dispatch'];
}

/** What was asked for. */
export interface Asked {
  /** Id, or empty for the current mentorship. */
  readonly mentorship: string;
  /** Id of a goal that both read; empty, or unknown, for none. */
  readonly goal: string;
  /** What the reader chose, where the page asks for no goal. */
  readonly choice: GoalChoice;
  readonly disabled: boolean;
}

function goalOf({ snapshot }: StoreController, space: string, id: string): FeedbackGoal | undefined {
  const found = snapshot.of('goal').find((goal) => goal.id === id && goal.space === space);
  return found && { id, title: found.value.title, side: goalSide(found.value, snapshot.identity.person) };
}

const goalsOf = ({ snapshot }: StoreController, space: string): FeedbackScene['goals'] =>
  snapshot
    .of('goal')
    .filter((goal) => goal.space === space && !hasEnded(goal.value))
    .toSorted((a, b) => a.value.priority - b.value.priority)
    .map(({ id, value }) => ({ id, title: value.title }));

/** Whom and what feedback is about. Undefined without a mentorship. */
export function sceneOf(
  stored: StoreController,
  { mentorship, goal: goalId, choice, disabled }: Asked,
): FeedbackScene | undefined {
  const { snapshot, store } = stored;
  const { person: me, zone } = snapshot.identity;
  const found = currentMentorship(snapshot.of('mentorship'), me, mentorship);
  const other = found && sides(found.value, me)?.other;
  if (!store || !found || !other) return undefined;
  const goals = goalId === '' ? goalsOf(stored, found.space) : [];
  const chosen = goals.find(({ id }) => id === choice.of(store.drafts, found.id));
  const goal = goalOf(stored, found.space, chosen?.id ?? goalId);
  const isFixed = goal?.id === goalId;
  return {
    space: found.space,
    mentorship: found.id,
    goal,
    isFixed,
    goals,
    subject: isFixed ? `${found.id}/${goal.id}` : found.id,
    me,
    other: other.person,
    otherName: other.name,
    partner: shortName(other.name),
    agreed: agreedIn(snapshot.of('agreement'), found),
    zone,
    disabled,
    store,
    dispatch: (command) => stored.dispatch(command),
  };
}

/** One piece of feedback as it stands in the store. */
export interface FeedbackEntry {
  readonly id: string;
  readonly space: string;
  readonly value: Feedback;
}

/** The feedback that is shown: where the page asks for one goal, nothing else. */
export const entriesOf = ({ snapshot }: StoreController, { goal, isFixed }: FeedbackScene): readonly FeedbackEntry[] =>
  snapshot.of('feedback').filter(({ value }) => !isFixed || value.goal === goal?.id);

/** The end of the name of a sentence that is another one for each side of a goal; a goal of both has one of its own. */
export const sideOf = ({ goal }: FeedbackScene): '' | '.both' | `.${GoalSide}` =>
  goal ? `.${goal.side ?? 'both'}` : '';
