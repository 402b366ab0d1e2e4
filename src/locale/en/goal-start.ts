import type { Catalogue } from '../localize.js';

/** Sentences for somebody who has no goal yet. */
export const goalStart = {
  'goal.empty.title': 'What would you like to be able to do?',
  'goal.empty.text': 'One sentence is enough. You can rank and plan it later, alone or with a mentor.',
  'goal.empty.label': 'My first goal',
  'goal.empty.placeholder': 'I want to…',
  'goal.empty.add': 'Add my first goal',
  'goal.prompt.lead': 'Not sure? Start with one of these:',
  'goal.prompt.work': 'Work I want to do',
  'goal.prompt.position': 'A position I want to hold',
  'goal.prompt.place': 'The place I want to be in',
  'goal.prompt.work.start': 'I want to work on ',
  'goal.prompt.position.start': 'I want to become ',
  'goal.prompt.place.start': 'I want to be in a place where ',
} as const satisfies Catalogue;
