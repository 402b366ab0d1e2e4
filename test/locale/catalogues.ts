import { calendarFile } from '../../src/locale/en/calendar-file.js';
import { claiming } from '../../src/locale/en/claiming.js';
import { common } from '../../src/locale/en/common.js';
import { exchange } from '../../src/locale/en/exchange.js';
import { feedbackAsk } from '../../src/locale/en/feedback-ask.js';
import { feedbackHelp } from '../../src/locale/en/feedback-help.js';
import { feedbackPast } from '../../src/locale/en/feedback-past.js';
import { feedback } from '../../src/locale/en/feedback.js';
import { goalEditor } from '../../src/locale/en/goal-editor.js';
import { goalEnding } from '../../src/locale/en/goal-ending.js';
import { goalMoves } from '../../src/locale/en/goal-moves.js';
import { goalStart } from '../../src/locale/en/goal-start.js';
import { goals } from '../../src/locale/en/goals.js';
import { meetingAdvice } from '../../src/locale/en/meeting-advice.js';
import { meetingDialogs } from '../../src/locale/en/meeting-dialogs.js';
import { meetingHours } from '../../src/locale/en/meeting-hours.js';
import { meetingQuestions } from '../../src/locale/en/meeting-questions.js';
import { meetingStart } from '../../src/locale/en/meeting-start.js';
import { meetingTalk } from '../../src/locale/en/meeting-talk.js';
import { meetings } from '../../src/locale/en/meetings.js';
import { peopleDetails } from '../../src/locale/en/people-details.js';
import { peopleNobody } from '../../src/locale/en/people-nobody.js';
import { people } from '../../src/locale/en/people.js';
import { starting } from '../../src/locale/en/starting.js';
import type { Catalogue, Message } from '../../src/locale/localize.js';

/** Every English catalogue by the name of its file. */
export const CATALOGUES: Readonly<Record<string, Catalogue>> = {
  'calendar-file': calendarFile,
  claiming,
  common,
  exchange,
  feedback,
  'feedback-ask': feedbackAsk,
  'feedback-help': feedbackHelp,
  'feedback-past': feedbackPast,
  'goal-editor': goalEditor,
  'goal-ending': goalEnding,
  'goal-moves': goalMoves,
  'goal-start': goalStart,
  goals,
  'meeting-advice': meetingAdvice,
  'meeting-dialogs': meetingDialogs,
  'meeting-hours': meetingHours,
  'meeting-questions': meetingQuestions,
  'meeting-start': meetingStart,
  'meeting-talk': meetingTalk,
  meetings,
  people,
  'people-details': peopleDetails,
  'people-nobody': peopleNobody,
  starting,
};

export const formsOf = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

export const placesOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name).sort();
