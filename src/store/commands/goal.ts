import { changesBetween, mergeFields, type FieldChanges } from '../../model/fields.js';
import * as goals from '../../model/goal-changes.js';
import {
  sharedGoalId,
  type Checkpoint,
  type Goal,
  type GoalDraft,
  type GoalFields,
  type GoalMove,
  type GoalRoles,
  type GoalUndo,
  type Step,
} from '../../model/goal.js';
import type { Acting } from '../../model/record.js';
import { done, refused, type Result } from '../../model/result.js';
import { change, create, type Place, type Reader, type Write } from './write.js';

/** What an editor of a step shows. */
interface StepWords {
  readonly text: string;
  readonly by?: string | undefined;
}

export type GoalCommand = Place &
  (
    | { readonly type: 'goal-add'; readonly draft: GoalDraft }
    | { readonly type: 'goal-edit'; readonly changes: FieldChanges<GoalFields> }
    | { readonly type: 'goal-move'; readonly move: GoalMove }
    | { readonly type: 'goal-undo'; readonly undo: GoalUndo }
    | { readonly type: 'goal-assign'; readonly changes: FieldChanges<GoalRoles> }
    | { readonly type: 'goal-remove' }
    /** Shares with the partner: a copy in the pair space, then the source is marked. */
    | { readonly type: 'goal-share'; readonly to: string; readonly supporter: string }
    | {
        readonly type: 'goal-check';
        readonly checkpoint: { readonly id: string; readonly answer: Checkpoint['answer'] };
      }
    | {
        readonly type: 'step-add';
        readonly step: { readonly id: string; readonly text: string; readonly by?: string | undefined };
      }
    /**
     * Sets words and date; a step without `by` has none, as after a command was kept as JSON. `from` is what the editor
     * showed: with it, what somebody else changed meanwhile is kept or asked about, never overwritten.
     */
    | ({ readonly type: 'step-edit'; readonly step: string; readonly from?: StepWords } & StepWords)
    | { readonly type: 'step-check'; readonly step: string; readonly checked: boolean }
    | { readonly type: 'step-remove'; readonly step: string }
  );

/** Where the copy of a shared goal stands, the copy is the goal: what is done to the source would be seen by nobody. */
function standsElsewhere(read: Reader, { space, id }: Place, to?: string): boolean {
  const sharedIn = read('goal', space, id)?.sharedIn;
  return sharedIn !== undefined && sharedIn !== to && read('goal', sharedIn, sharedGoalId(id)) !== undefined;
}

/** Changes a goal where it stands; one that both share is changed as the copy only. */
export function work(place: Place, apply: (goal: Goal, acting: Acting) => Result<Goal>): Write {
  const write = change('goal', place, apply);
  return {
    ...write,
    apply: (read, acting) => (standsElsewhere(read, place) ? refused('goal.sharedAlready') : write.apply(read, acting)),
  };
}

/** A step that is gone cannot be worked on: to say it was done would lose what the person did. */
function workOnStep(
  place: Place & { readonly step: string },
  apply: (goal: Goal, step: Step, acting: Acting) => Result<Goal>,
): Write {
  return work(place, (goal, acting) => {
    const step = goal.steps.find(({ id }) => id === place.step);
    return step ? apply(goal, step, acting) : refused('goal.step.gone');
  });
}

function editStep(command: GoalCommand & { type: 'step-edit' }): Write {
  const { step: id, text, by } = command;
  return workOnStep(command, (goal, step, acting) => {
    const from: StepWords = command.from ?? step;
    const changes = changesBetween<StepWords>({ text: from.text, by: from.by }, { text, by });
    const merged = mergeFields<StepWords>({ text: step.text, by: step.by }, changes);
    if (!merged.ok) return refused('goal.step.changed', { text: step.text });
    return goals.editStep(goal, id, { text: merged.value.text, by: merged.value.by }, acting);
  });
}

function share(command: GoalCommand & { type: 'goal-share' }): Write[] {
  const { space, id, to, supporter } = command;
  const copy = create('goal', { space: to, id: sharedGoalId(id) }, (acting, read) => {
    const source = read('goal', space, id);
    if (!source) return refused('store.gone');
    if (standsElsewhere(read, command, to)) return refused('goal.sharedAlready');
    return done(goals.sharedCopy(source, supporter, acting));
  });
  return [copy, change('goal', command, (goal, acting) => done(goals.markShared(goal, to, acting)))];
}

export function goalWrites(command: GoalCommand): Write[] {
  switch (command.type) {
    case 'goal-add':
      return [create('goal', command, (acting) => goals.addGoal(command.draft, acting))];
    case 'goal-edit':
      return [work(command, (goal, acting) => goals.editGoal(goal, command.changes, acting))];
    case 'goal-move':
      return [work(command, (goal, acting) => goals.moveGoal(goal, command.move, acting))];
    case 'goal-undo':
      return [work(command, (goal, acting) => goals.undoMove(goal, command.undo, acting))];
    case 'goal-assign':
      return [work(command, (goal, acting) => goals.assignGoal(goal, command.changes, acting))];
    case 'goal-remove':
      return [{ kind: 'goal', space: command.space, id: command.id, apply: () => done(undefined) }];
    case 'goal-share':
      return share(command);
    case 'goal-check':
      return [work(command, (goal, acting) => goals.answerCheckpoint(goal, command.checkpoint, acting))];
    case 'step-add':
      return [work(command, (goal, acting) => goals.addStep(goal, command.step, acting))];
    case 'step-edit':
      return [editStep(command)];
    case 'step-check':
      return [workOnStep(command, (goal, _, acting) => goals.checkStep(goal, command.step, command.checked, acting))];
    case 'step-remove':
      return [work(command, (goal, acting) => goals.removeStep(goal, command.step, acting))];
  }
}
