import { daysBetween } from '../calendar/plain-date.js';
import { byPriority, nextStep, type Goal, type Step } from './goal.js';
import { hasEnded } from './goal-status.js';
import { inOrder } from './order.js';

interface Entry {
  readonly id: string;
  readonly value: Goal;
}

/** How far away something is: over, within a month, a quarter, a year, beyond it; `open` has no date. */
export const TIMELINE_SPANS = ['late', 'month', 'quarter', 'year', 'long', 'open'] as const;

export type TimelineSpan = (typeof TIMELINE_SPANS)[number];

/** One day of a goal: when it is to be reached, one of its steps, or when both look at it. */
export interface TimelineMark<T extends Entry = Entry> {
  readonly kind: 'goal' | 'step' | 'check';
  readonly goal: T;
  /** Absent where nobody has said one. */
  readonly date?: string | undefined;
  readonly step?: Step;
}

function spanOf(mark: TimelineMark, today: string): TimelineSpan {
  if (mark.date === undefined) return mark.goal.value.horizon === 'long' ? 'long' : 'open';
  const days = daysBetween(today, mark.date);
  if (days < 0) return 'late';
  if (days <= 31) return 'month';
  if (days <= 92) return 'quarter';
  return days <= 366 ? 'year' : 'long';
}

function marksOf<T extends Entry>(goal: T): TimelineMark<T>[] {
  const { by, checkOn, steps, status } = goal.value;
  const open = steps.filter((step) => step.doneAt === undefined && step.by !== undefined);
  const check = checkOn !== undefined && status === 'active';
  return [
    ...open.map((step) => ({ kind: 'step' as const, goal, date: step.by, step })),
    ...(check ? [{ kind: 'check' as const, goal, date: checkOn }] : []),
    { kind: 'goal', goal, date: by },
  ];
}

/** What lies ahead of the goals that have not ended, in order of time, span by span (R33); empty spans are left out. */
export function timelineOf<T extends Entry>(
  goals: readonly T[],
  today: string,
): { readonly span: TimelineSpan; readonly marks: readonly TimelineMark<T>[] }[] {
  const marks = goals
    .filter(({ value }) => !hasEnded(value))
    .toSorted(byPriority)
    .flatMap(marksOf)
    .toSorted((a, b) => inOrder(a.date ?? '9999', b.date ?? '9999'));
  return TIMELINE_SPANS.map((span) => ({ span, marks: marks.filter((mark) => spanOf(mark, today) === span) })).filter(
    (section) => section.marks.length > 0,
  );
}

/** A goal in one line: what comes next, and whether that is late. */
export interface StripGoal<T extends Entry = Entry> {
  readonly goal: T;
  readonly next: Step | undefined;
  readonly isLate: boolean;
  readonly done: number;
  readonly all: number;
}

/** The goals that one person works on, the most important first; `most` of them, and how many more there are. */
export function stripOf<T extends Entry>(
  goals: readonly T[],
  me: string,
  today: string,
  most: number,
): { readonly shown: readonly StripGoal<T>[]; readonly more: number } {
  const mine = goals.filter(({ value }) => value.status === 'active' && value.owners.includes(me)).toSorted(byPriority);
  const shown = mine.slice(0, most).map((goal) => {
    const next = nextStep(goal.value);
    const done = goal.value.steps.filter((step) => step.doneAt !== undefined).length;
    return { goal, next, isLate: (next?.by ?? '9999') < today, done, all: goal.value.steps.length };
  });
  return { shown, more: mine.length - shown.length };
}
