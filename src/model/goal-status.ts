import type { Goal } from './schemas/goal.js';

export type GoalStatus = Goal['status'];

/** The board's columns and what each holds. */
export const GOAL_COLUMNS = [
  { column: 'ideas', statuses: ['idea'] },
  { column: 'planned', statuses: ['planned', 'onHold'] },
  { column: 'active', statuses: ['active'] },
  { column: 'done', statuses: ['achieved', 'changed', 'dropped'] },
] as const satisfies readonly { column: string; statuses: readonly GoalStatus[] }[];

export type GoalColumn = (typeof GOAL_COLUMNS)[number]['column'];

export const columnOf = (status: GoalStatus): GoalColumn =>
  GOAL_COLUMNS.find(({ statuses }) => statuses.some((known) => known === status))?.column ?? 'ideas';

export const hasEnded = (goal: Pick<Goal, 'status'>): boolean => columnOf(goal.status) === 'done';
