import type { Catalogue } from '../localize.js';

/** Sentences of the question how a goal ended. */
export const goalEnding = {
  'goal.end.title': 'How did it end?',
  'goal.end.achieved': 'Reached',
  'goal.end.achieved.hint': 'It is there. Time to thank who helped.',
  'goal.end.changed': 'Changed',
  'goal.end.changed.hint': 'Something else matters more now. That is a good ending, too.',
  'goal.end.dropped': 'Let go',
  'goal.end.dropped.hint': 'Not now, and that is fine.',
  'goal.end.reason': 'In a line, why?',
  'goal.end.save': 'Move to Done',
} as const satisfies Catalogue;
