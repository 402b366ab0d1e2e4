import type { FieldChanges } from '../../model/fields.js';
import * as goals from '../../model/goal.js';
import type { Acting } from '../../model/record.js';
import { done, refused, type Result } from '../../model/result.js';
import { change, create, type Place, type Reader, type Write } from './write.js';

export type GoalCommand = Place &
  (
    | { readonly type: 'goal-add'; readonly draft: goals.GoalDraft }
    | { readonly type: 'goal-edit'; readonly changes: FieldChanges<goals.GoalFields> }
    | { readonly type: 'goal-move'; readonly move: goals.GoalMove }
    | { readonly type: 'goal-remove' }
    /** Shares with the partner: a copy in the pair space, then the source is marked. */
    | { readonly type: 'goal-share'; readonly to: string; readonly supporter: string }
    | {
        readonly type: 'goal-check';
        readonly checkpoint: { readonly id: string; readonly answer: goals.Checkpoint['answer'] };
      }
    | {
        readonly type: 'step-add';
        readonly step: { readonly id: string; readonly text: string; readonly by?: string | undefined };
      }
    /** Sets words and date; a step without `by` has none, as after a command was kept as JSON. */
    | { readonly type: 'step-edit'; readonly step: string; readonly text: string; readonly by?: string | undefined }
    | { readonly type: 'step-check'; readonly step: string; readonly checked: boolean }
    | { readonly type: 'step-remove'; readonly step: string }
  );

/** Where the copy of a shared goal stands, the copy is the goal: what is done to the source would be seen by nobody. */
function standsElsewhere(read: Reader, { space, id }: Place, to?: string): boolean {
  const sharedIn = read('goal', space, id)?.sharedIn;
  return sharedIn !== undefined && sharedIn !== to && read('goal', sharedIn, goals.sharedGoalId(id)) !== undefined;
}

function work(place: Place, apply: (goal: goals.Goal, acting: Acting) => Result<goals.Goal>): Write {
  const write = change('goal', place, apply);
  return {
    ...write,
    apply: (read, acting) => (standsElsewhere(read, place) ? refused('store.gone') : write.apply(read, acting)),
  };
}

function share(command: GoalCommand & { type: 'goal-share' }): Write[] {
  const { space, id, to, supporter } = command;
  const copy = create('goal', { space: to, id: goals.sharedGoalId(id) }, (acting, read) => {
    const source = read('goal', space, id);
    if (!source || standsElsewhere(read, command, to)) return refused('store.gone');
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
    case 'goal-remove':
      return [{ kind: 'goal', space: command.space, id: command.id, apply: () => done(undefined) }];
    case 'goal-share':
      return share(command);
    case 'goal-check':
      return [work(command, (goal, acting) => goals.answerCheckpoint(goal, command.checkpoint, acting))];
    case 'step-add':
      return [work(command, (goal, acting) => goals.addStep(goal, command.step, acting))];
    case 'step-edit': {
      const { step, text, by } = command;
      return [work(command, (goal, acting) => goals.editStep(goal, step, { text, by }, acting))];
    }
    case 'step-check':
      return [work(command, (goal, acting) => goals.checkStep(goal, command.step, command.checked, acting))];
    case 'step-remove':
      return [work(command, (goal, acting) => goals.removeStep(goal, command.step, acting))];
  }
}
