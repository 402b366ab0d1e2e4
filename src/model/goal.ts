import { hasEnded, type GoalStatus } from './goal-status.js';
import { derivedId } from './id.js';
import { inOrder } from './order.js';
import type { Problem } from './result.js';
import type { Goal, Step } from './schemas/goal.js';

export type { Goal, Step, Checkpoint } from './schemas/goal.js';

export type GoalFields = Pick<
  Goal,
  'title' | 'why' | 'measure' | 'by' | 'horizon' | 'parent' | 'skills' | 'checkOn' | 'checkEvery'
>;

/** Whose goal it is, and who helps: one and the other, or both together (R47, R50). */
export type GoalRoles = Pick<Goal, 'owners' | 'supporter'>;

const NEXT: Readonly<Record<GoalStatus, readonly GoalStatus[]>> = {
  idea: ['planned', 'active', 'achieved', 'changed', 'dropped'],
  planned: ['idea', 'active', 'onHold', 'achieved', 'changed', 'dropped'],
  active: ['idea', 'planned', 'onHold', 'achieved', 'changed', 'dropped'],
  onHold: ['idea', 'planned', 'active', 'achieved', 'changed', 'dropped'],
  achieved: ['idea', 'planned', 'active'],
  changed: ['idea', 'planned', 'active'],
  dropped: ['idea', 'planned', 'active'],
};

export interface NewStep {
  readonly id: string;
  readonly text: string;
  readonly by?: string | undefined;
}

export interface GoalDraft extends Partial<GoalFields> {
  readonly title: string;
  readonly status?: GoalStatus;
  readonly priority: number;
  readonly owner?: string;
  readonly steps?: readonly NewStep[];
}

export const hasDatedStep = (goal: Pick<Goal, 'steps'>): boolean =>
  goal.steps.some((step) => step.by !== undefined && step.doneAt === undefined);

/** Why a goal cannot take a status now, or undefined when it can (R02: work starts with one dated step). */
export function moveProblem(goal: Pick<Goal, 'status' | 'steps'>, to: GoalStatus): Problem | undefined {
  if (goal.status === to) return undefined;
  if (!NEXT[goal.status].includes(to)) return { code: 'goal.move.never', params: { from: goal.status, to } };
  if (to === 'active' && !hasDatedStep(goal)) return { code: 'goal.move.datedStep', params: {} };
  return undefined;
}

export interface GoalMove {
  /** Id of the history entry: a repeat is recognised by it. */
  readonly entry: string;
  readonly to: GoalStatus;
  readonly priority?: number | undefined;
  readonly reason?: string | undefined;
}

/** A move that is taken back. */
export interface GoalUndo {
  /** Id of the history entry that the move made. */
  readonly entry: string;
  readonly before: { readonly status: GoalStatus; readonly priority: number };
  readonly after: { readonly status: GoalStatus; readonly priority: number };
}

/** The id of the copy that both partners work on. */
export const sharedGoalId = (id: string): string => derivedId('goal', id, 'shared');

export type GoalNeed = 'measure' | 'date' | 'datedStep';

/** What is still missing (R32): an invitation, never a refusal. A long-term idea owes nothing yet. */
export function needsOf(goal: Goal): GoalNeed[] {
  if (hasEnded(goal) || (goal.status === 'idea' && goal.horizon === 'long')) return [];
  const needs: GoalNeed[] = [];
  if (goal.measure.trim() === '') needs.push('measure');
  if (goal.by === undefined) needs.push('date');
  if (goal.status !== 'idea' && !hasDatedStep(goal)) needs.push('datedStep');
  return needs;
}

/** The open step that is due first; undated ones come last. */
export function nextStep(goal: Pick<Goal, 'steps'>): Step | undefined {
  const open = goal.steps.filter((step) => step.doneAt === undefined);
  return open.toSorted((a, b) => inOrder(a.by ?? '9999', b.by ?? '9999'))[0];
}

interface Ranked {
  readonly id: string;
  readonly value: Goal;
}

export const byPriority = (a: Ranked, b: Ranked): number => a.value.priority - b.value.priority || inOrder(a.id, b.id);

/** Rank among the goals one works on or plans, from 1; ideas and ended goals have none. */
export function ranks(goals: readonly Ranked[]): ReadonlyMap<string, number> {
  const ranked = goals.filter(({ value }) => value.status !== 'idea' && !hasEnded(value)).toSorted(byPriority);
  return new Map(ranked.map(({ id }, index) => [id, index + 1]));
}

/** A priority that puts a goal at `index` among the others of its column, which stand in their order. */
export function priorityAt(others: readonly Ranked[], index: number): number {
  const before = others[index - 1]?.value.priority;
  const after = others[index]?.value.priority;
  if (before === undefined) return after === undefined ? 0 : after - 1;
  return after === undefined ? before + 1 : (before + after) / 2;
}

/** A priority that puts a new goal behind the others of its column. */
export const lastPriority = (others: readonly Ranked[]): number => priorityAt(others, others.length);
