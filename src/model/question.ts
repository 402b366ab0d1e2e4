import type { MentorshipStage } from './mentorship.js';

/** Open questions by stage (R19): codes whose sentences stand in the catalogue. */
const QUESTIONS: Readonly<Record<'beginning' | 'middle' | 'end', readonly string[]>> = {
  beginning: ['question.firstLead', 'question.careerTurn', 'question.goodWeek', 'question.wishKnown'],
  middle: ['question.hardChoice', 'question.wrongOnce', 'question.sayNo', 'question.nextBrave', 'question.whoHelps'],
  end: ['question.carryOn', 'question.surprise', 'question.passOn'],
};

const PHASE: Readonly<Record<MentorshipStage, keyof typeof QUESTIONS>> = {
  exploring: 'beginning',
  active: 'middle',
  paused: 'middle',
  closing: 'end',
  closed: 'end',
  alumni: 'end',
};

/** The questions that fit a stage, the best first. */
export const questionsFor = (stage: MentorshipStage): readonly string[] => QUESTIONS[PHASE[stage]];
