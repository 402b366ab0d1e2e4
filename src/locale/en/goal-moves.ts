import type { Catalogue } from '../localize.js';

/** Sentences about moving a goal, and of why a move must wait. */
export const goalMoves = {
  'goal.move.never': 'A goal cannot go there from here.',
  'goal.move.datedStep': 'Needs one step with a date first',
  'goal.move.onHold': 'On hold',
  'goal.move.onHold.hint': 'Kept, without reminders',
  'goal.move.done': 'Done',
  'goal.move.done.hint': 'Reached, or changed for a good reason',
  'goal.move.up': 'Up in this column',
  'goal.move.down': 'Down in this column',
  'goal.moved': '{goal}: {column}, place {place} of {count}.',
  'goal.moving': '{column}, place {place} of {count}. Drop it, or press Escape to put it back.',
  'goal.undo': 'Take back: {goal}',
  'goal.undo.late': 'Somebody has moved this goal since, so it stays where it is now.',
  'goal.movedBack': '{goal} is back in its place.',
  'goal.wasHere': 'It was here',
  'goal.goesHere': 'It goes here',
} as const satisfies Catalogue;
