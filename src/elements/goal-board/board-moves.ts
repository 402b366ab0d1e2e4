import { priorityAt, type GoalMove } from '../../model/goal.js';
import { columnOf, GOAL_COLUMNS, hasEnded, type GoalColumn, type GoalStatus } from '../../model/goal-status.js';
import type { Entry } from '../../store/records.js';
import type { BoardData } from './board-data.js';
import type { BoardWindow } from './board-window.js';
import type { Drag } from './board-drag.js';

/** Where a goal goes, and where it will stand there. */
export interface Target {
  readonly goal: Entry<'goal'>;
  readonly to: GoalStatus;
  readonly column: GoalColumn;
  /** From 0, among `count` goals. */
  readonly index: number;
  readonly count: number;
  readonly priority: number;
}

/** The status a goal takes when it is dropped in a column; one dropped in "done" is asked how it ended. */
const COLUMN_STATUS: Readonly<Record<GoalColumn, GoalStatus>> = {
  ideas: 'idea',
  planned: 'planned',
  active: 'active',
  done: 'achieved',
};

function target(goal: Entry<'goal'>, to: GoalStatus, index: number | 'last', data: BoardData): Target {
  const column = columnOf(to);
  const others = (data.columns.get(column) ?? []).filter(({ id }) => id !== goal.id);
  const place = index === 'last' ? others.length : index;
  return { goal, to, column, index: place, count: others.length + 1, priority: priorityAt(others, place) };
}

/** Where a goal stands in its column, from 0, and how many stand there. */
export function standing({ columns }: BoardData, goal: Entry<'goal'>): { index: number; count: number } {
  const there = columns.get(columnOf(goal.value.status)) ?? [];
  return { index: there.findIndex(({ id }) => id === goal.id), count: there.length };
}

/** What a line of the menu means: a status, or one place up or down. */
export function chosenTarget(goal: Entry<'goal'>, value: string, data: BoardData): Target | undefined {
  const { index } = standing(data, goal);
  if (value === 'up' || value === 'down')
    return target(goal, goal.value.status, index + (value === 'up' ? -1 : 1), data);
  const status = GOAL_COLUMNS.flatMap(({ statuses }) => [...statuses]).find((known) => known === value);
  return status && target(goal, status, hasEnded({ status }) ? 0 : 'last', data);
}

/** What a drop means: its index counts the cards that are drawn, and those may be far apart. */
export function droppedTarget({ id, column, index }: Drag, data: BoardData, window: BoardWindow): Target | undefined {
  const goal = data.all.find((entry) => entry.id === id);
  const to = GOAL_COLUMNS.find((known) => known.column === column)?.column;
  if (!goal || !to) return undefined;
  const all = data.columns.get(to) ?? [];
  const { first, late } = window.of(to, all);
  const before = [...first, ...late].filter((entry) => entry.id !== id)[index - 1];
  const place = before ? all.filter((entry) => entry.id !== id).indexOf(before) + 1 : 0;
  return target(goal, columnOf(goal.value.status) === to ? goal.value.status : COLUMN_STATUS[to], place, data);
}

/** Whether the person is asked how the goal ended before it goes. */
export const needsEnding = ({ goal, column }: Target): boolean =>
  column === 'done' && columnOf(goal.value.status) !== 'done';

export const moveOf = ({ to, priority }: Target, entry: string, reason: string): GoalMove => ({
  entry,
  to,
  priority,
  reason,
});
