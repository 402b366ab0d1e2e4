import type { Catalogue } from '../localize.js';

/** Sentences of goals along the time and in a strip. */
export const goalOverview = {
  'goal.span.late': 'Over',
  'goal.span.month': 'Within a month',
  'goal.span.quarter': 'Within three months',
  'goal.span.year': 'Within a year',
  'goal.span.long': 'Long term',
  'goal.span.open': 'Without a date yet',
  'goal.mark.goal': 'Reach it',
  'goal.mark.goal.open': 'Goal',
  'goal.mark.step': 'Step',
  'goal.mark.check': 'Look at it together',
  'goal.mark.of': 'for “{goal}”',
  'goal.time.empty': 'Nothing lies ahead. Add a goal, or take up one that is done.',
  'goal.strip.title': 'What you are working on',
  'goal.strip.next': 'Next: {step}',
  'goal.strip.nextBy': 'Next: {step}, by {date}',
  'goal.strip.late': 'Late since {date}: {step}',
  'goal.strip.noStep': 'It needs a next step.',
  'goal.strip.empty': 'You are not working on a goal right now.',
  'goal.strip.more': { one: 'and {count} more goal', other: 'and {count} more goals' },
} as const satisfies Catalogue;
