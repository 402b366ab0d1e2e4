import type { Catalogue } from '../localize.js';

/** Open questions to talk about. */
export const meetingQuestions = {
  'question.firstLead': 'What did you get wrong when you first had to lead?',
  'question.careerTurn': 'Which turn in your path did you not see coming?',
  'question.goodWeek': 'What makes a week a good one for you?',
  'question.wishKnown': 'What do you wish somebody had told you at my point?',
  'question.hardChoice': 'What was your hardest choice lately, and how did you make it?',
  'question.wrongOnce': 'When were you sure, and wrong? What changed your mind?',
  'question.sayNo': 'What have you learned to say no to?',
  'question.nextBrave': 'What would be the next brave step, however small?',
  'question.whoHelps': 'Who helps you think, and how did you find each other?',
  'question.carryOn': 'What of our talks would you like to carry on?',
  'question.surprise': 'What has surprised you in this time?',
  'question.passOn': 'What will you pass on to the next person who asks?',
} as const satisfies Catalogue;
