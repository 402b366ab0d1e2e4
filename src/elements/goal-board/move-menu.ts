import { moveProblem } from '../../model/goal.js';
import { columnOf, type GoalStatus } from '../../model/goal-status.js';
import type { Entry } from '../../store/records.js';
import * as icons from '../../theme/icons.js';
import type { MenuItem } from './goal-board-menu.js';
import type { MoveLocalizer } from './goal-words.js';

const TARGETS: readonly { readonly status: GoalStatus; readonly icon: icons.Icon }[] = [
  { status: 'idea', icon: icons.sprout },
  { status: 'planned', icon: icons.calendar },
  { status: 'active', icon: icons.half },
  { status: 'onHold', icon: icons.clock },
];

function label(status: GoalStatus, t: MoveLocalizer): string {
  if (status === 'onHold') return t.t('goal.move.onHold');
  const column = columnOf(status);
  return t.t(`goal.column.${column}`);
}

/** Every place a goal can go to. What must wait stays in the menu and says why. */
export function menuItems(
  { value }: Entry<'goal'>,
  { index, count }: { readonly index: number; readonly count: number },
  t: MoveLocalizer,
): MenuItem[] {
  const targets = TARGETS.filter(({ status }) => status !== value.status).flatMap(({ status, icon }): MenuItem[] => {
    const problem = moveProblem(value, status);
    if (problem?.code === 'goal.move.never') return [];
    const hint = status === 'onHold' ? t.t('goal.move.onHold.hint') : undefined;
    return [{ value: status, icon, label: label(status, t), hint, problem: problem && t.say(problem) }];
  });
  const end: MenuItem[] =
    columnOf(value.status) === 'done'
      ? []
      : [{ value: 'done', icon: icons.check, label: t.t('goal.move.done'), hint: t.t('goal.move.done.hint') }];
  const ranked: MenuItem[] = [];
  if (index > 0) ranked.push({ value: 'up', icon: icons.move, label: t.t('goal.move.up'), apart: true });
  if (index < count - 1)
    ranked.push({ value: 'down', icon: icons.move, label: t.t('goal.move.down'), apart: ranked.length === 0 });
  return [...targets, ...end, ...ranked];
}
