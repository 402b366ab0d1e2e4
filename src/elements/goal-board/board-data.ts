import { byPriority, ranks, sharedGoalId } from '../../model/goal.js';
import { columnOf, GOAL_COLUMNS, type GoalColumn } from '../../model/goal-status.js';
import { currentMentorship, sides } from '../../model/mentorship.js';
import type { Entry } from '../../store/records.js';
import type { Snapshot } from '../../store/snapshot.js';

/** What the board shows, read from one snapshot. */
export interface BoardData {
  readonly me: string;
  /** Every goal that is shown, by column, in order of priority. */
  readonly columns: ReadonlyMap<GoalColumn, readonly Entry<'goal'>[]>;
  readonly all: readonly Entry<'goal'>[];
  /** Ranks count for each owner apart. */
  readonly ranks: ReadonlyMap<string, number>;
  /** The mentorship's space and partner, where there is one. */
  readonly pair:
    { readonly id: string; readonly space: string; readonly partner: string; readonly name: string } | undefined;
}

type Goals = readonly Entry<'goal'>[];

/** A goal whose shared copy can be read is shown once, as the copy. */
const withoutSources = (goals: Goals): Goals => {
  const ids = new Set(goals.map(({ id }) => id));
  return goals.filter(({ id, value }) => value.sharedIn === undefined || !ids.has(sharedGoalId(id)));
};

const ranksByOwner = (goals: Goals): Map<string, number> => {
  const owners = new Set(goals.map(({ value }) => value.owners[0] ?? ''));
  const perOwner = [...owners].map((owner) => ranks(goals.filter(({ value }) => (value.owners[0] ?? '') === owner)));
  return new Map(perOwner.flatMap((ranked) => [...ranked]));
};

export function boardData(snapshot: Snapshot, asked: string): BoardData {
  const me = snapshot.identity.person;
  const mentorship = currentMentorship(snapshot.of('mentorship'), me, asked);
  const other = mentorship && sides(mentorship.value, me)?.other;
  const pair = mentorship &&
    other && { id: mentorship.id, space: mentorship.space, partner: other.person, name: other.name };
  const seen = snapshot
    .of('goal')
    .filter(({ space, value }) => space === me || space === pair?.space || value.owners.includes(me));
  const all = withoutSources(seen).toSorted(byPriority);
  const columns = new Map(
    GOAL_COLUMNS.map(({ column }) => [column, all.filter(({ value }) => columnOf(value.status) === column)]),
  );
  return { me, columns, all, ranks: ranksByOwner(all), pair };
}

/** The title of the long-term goal that a goal serves. */
export const parentTitle = ({ value }: Entry<'goal'>, { all }: BoardData): string | undefined =>
  value.parent === undefined ? undefined : all.find(({ id }) => id === value.parent)?.value.title;
