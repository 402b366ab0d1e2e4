import { changeItem, mergeFields, withItem, type FieldChanges } from './fields.js';
import type { Acting } from './record.js';
import { newBase } from './record.js';
import type { Result } from './result.js';
import { done, refused } from './result.js';
import type { Goal, Checkpoint } from './schemas/goal.js';
import { moveProblem, type GoalFields, type GoalDraft, type GoalMove, type GoalRoles, type GoalUndo } from './goal.js';

export function addGoal(draft: GoalDraft, acting: Acting): Result<Goal> {
  const { owner, status = 'idea', title, steps = [], ...rest } = draft;
  if (title.trim() === '') return refused('goal.title.missing');
  const goal: Goal = {
    ...newBase(acting),
    schemaVersion: 1,
    why: '',
    measure: '',
    horizon: 'short',
    ...rest,
    title: title.trim(),
    status,
    owners: [owner ?? acting.person],
    steps: steps.map((step) => ({ ...step })),
    checkpoints: [],
    history: [],
  };
  const problem = moveProblem({ ...goal, status: 'idea' }, status);
  return problem ? { ok: false, problem } : done(goal);
}

export function editGoal(goal: Goal, changes: FieldChanges<GoalFields>, acting: Acting): Result<Goal> {
  const merged = mergeFields<Goal>(goal, changes);
  if (!merged.ok) return merged;
  if (merged.value.title.trim() === '') return refused('goal.title.missing');
  return done({ ...merged.value, updatedAt: acting.now });
}

/** Moves to another status, to another rank, or both. The history keeps who, when and why (R36). */
export function moveGoal(goal: Goal, move: GoalMove, acting: Acting): Result<Goal> {
  if (goal.history.some((entry) => entry.id === move.entry)) return done(goal);
  const problem = moveProblem(goal, move.to);
  if (problem) return { ok: false, problem };
  const priority = move.priority ?? goal.priority;
  if (goal.status === move.to) return done({ ...goal, priority, updatedAt: acting.now });
  const entry = {
    id: move.entry,
    at: acting.now,
    by: acting.person,
    from: goal.status,
    to: move.to,
    reason: move.reason?.trim() ?? '',
  };
  return done({ ...goal, status: move.to, priority, history: [...goal.history, entry], updatedAt: acting.now });
}

/**
 * Takes a move back, as if it had not been made: neither the history nor the rank tells of it. What somebody moved again
 * meanwhile stays.
 */
export function undoMove(goal: Goal, { entry, before, after }: GoalUndo, acting: Acting): Result<Goal> {
  const { status, priority, history } = goal;
  const isBack = status === before.status && priority === before.priority;
  if (isBack && !history.some(({ id }) => id === entry)) return done(goal);
  const isLast = before.status === after.status || history.at(-1)?.id === entry;
  if (!isLast || status !== after.status || priority !== after.priority) return refused('goal.undo.late');
  return done({ ...goal, ...before, history: history.filter(({ id }) => id !== entry), updatedAt: acting.now });
}

/** Says whose goal it is and who helps. Somebody owns it, and nobody supports the own goal. */
export function assignGoal(goal: Goal, changes: FieldChanges<GoalRoles>, acting: Acting): Result<Goal> {
  const merged = mergeFields<Goal>(goal, changes);
  if (!merged.ok) return merged;
  const owners = [...new Set(merged.value.owners)];
  if (owners.length === 0) return refused('goal.owner.missing');
  const { supporter, ...rest } = merged.value;
  const helps = supporter !== undefined && !owners.includes(supporter);
  return done({ ...rest, owners, ...(helps ? { supporter } : {}), updatedAt: acting.now });
}

export function addStep(
  goal: Goal,
  step: { id: string; text: string; by?: string | undefined },
  acting: Acting,
): Result<Goal> {
  const text = step.text.trim();
  if (text === '') return refused('goal.step.missing');
  return done({ ...goal, steps: [...withItem(goal.steps, { ...step, text })], updatedAt: acting.now });
}

export function editStep(
  goal: Goal,
  id: string,
  changes: { text?: string | undefined; by?: string | undefined },
  acting: Acting,
): Result<Goal> {
  if (changes.text?.trim() === '') return refused('goal.step.missing');
  return done({
    ...goal,
    steps: [...changeItem(goal.steps, id, (step) => ({ ...step, ...changes }))],
    updatedAt: acting.now,
  });
}

export function checkStep(goal: Goal, id: string, checked: boolean, acting: Acting): Result<Goal> {
  const steps = changeItem(goal.steps, id, ({ doneAt, ...step }) =>
    checked ? { ...step, doneAt: doneAt ?? acting.now } : step,
  );
  return done({ ...goal, steps: [...steps], updatedAt: acting.now });
}

export const removeStep = (goal: Goal, id: string, acting: Acting): Result<Goal> =>
  done({ ...goal, steps: goal.steps.filter((step) => step.id !== id), updatedAt: acting.now });

export function answerCheckpoint(
  goal: Goal,
  checkpoint: { id: string; answer: Checkpoint['answer'] },
  acting: Acting,
): Result<Goal> {
  const entry = { ...checkpoint, at: acting.now, by: acting.person };
  return done({ ...goal, checkpoints: [...withItem(goal.checkpoints, entry)], updatedAt: acting.now });
}

/** The copy that both partners work on from now on. */
export const sharedCopy = (goal: Goal, supporter: string, acting: Acting): Goal => {
  const { sharedIn, ...rest } = goal;
  return { ...rest, supporter, updatedAt: acting.now };
};

export const markShared = (goal: Goal, space: string, acting: Acting): Goal => ({
  ...goal,
  sharedIn: space,
  updatedAt: acting.now,
});
