import type { Catalogue } from '../localize.js';

/** Sentences of somebody who has asked. */
export const requestsMine = {
  'mine.answer': 'Your answer to {name}',
  'mine.answer.send': 'Send answer',
  'mine.withdraw': 'Take it back',
  'mine.withdraw.sure': 'Take back your letter to {name}? They are told so, in a kind way.',
  'mine.withdraw.yes': 'Yes, take it back',
  'mine.withdraw.no': 'No, leave it',
  'mine.extend': 'Give it 14 more days',
  'mine.waiting': 'It is kept on this device and is done when the storage answers again.',
  'mine.next': 'Ask somebody else with the same outline',
  'mine.next.text': 'What you want and what you did already come along. Only why you ask this person is written anew.',
  'mine.next.referred': 'Named by {name}',
  'mine.next.ask': 'Ask {name}',
  'mine.next.full': 'Takes no asks just now',
  'mine.next.none': 'Nobody stands out for these goals right now. Look through the mentors when you like.',
  'mine.next.again': 'Ask {name} again',
  'mine.draft.go': 'Go on writing',
  'mine.draft.drop': 'Throw it away',
  'mine.accepted': 'You are working together now. The first talk is yours to plan.',
  'mine.begin': 'Begin together',
} as const satisfies Catalogue;
