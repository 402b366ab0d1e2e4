import type { Catalogue } from '../localize.js';

/** Sentences of advice between meetings and what became of it. */
export const meetingAdvice = {
  'advice.mine': 'Advice to try',
  'advice.given': 'What became of your advice',
  'advice.by': 'by {date}',
  'advice.goal': 'for “{goal}”',
  'advice.tell': 'Tell what became of it',
  'advice.change': 'Change the answer',
  'advice.waiting': 'Waiting for {name}',
  'outcome.worked': 'Worked',
  'outcome.partly': 'Worked partly',
  'outcome.didNot': 'Did not work',
  'outcome.notYet': 'Not tried yet',
} as const satisfies Catalogue;
