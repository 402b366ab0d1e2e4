import { agendaHopes } from '../../src/locale/en/agenda-hopes.js';
import { agendaLater } from '../../src/locale/en/agenda-later.js';
import { agendaParts } from '../../src/locale/en/agenda-parts.js';
import { agreementEdit } from '../../src/locale/en/agreement-edit.js';
import { agreementHistory } from '../../src/locale/en/agreement-history.js';
import { agreement } from '../../src/locale/en/agreement.js';
import { calendarFile } from '../../src/locale/en/calendar-file.js';
import { claiming } from '../../src/locale/en/claiming.js';
import { common } from '../../src/locale/en/common.js';
import { directoryChoosing } from '../../src/locale/en/directory-choosing.js';
import { directoryCompare } from '../../src/locale/en/directory-compare.js';
import { directoryKinds } from '../../src/locale/en/directory-kinds.js';
import { directoryNobody } from '../../src/locale/en/directory-nobody.js';
import { directoryUnread } from '../../src/locale/en/directory-unread.js';
import { directory } from '../../src/locale/en/directory.js';
import { exchange } from '../../src/locale/en/exchange.js';
import { feedbackAsk } from '../../src/locale/en/feedback-ask.js';
import { feedbackHelp } from '../../src/locale/en/feedback-help.js';
import { feedbackPast } from '../../src/locale/en/feedback-past.js';
import { feedback } from '../../src/locale/en/feedback.js';
import { fit } from '../../src/locale/en/fit.js';
import { goalEditor } from '../../src/locale/en/goal-editor.js';
import { goalEnding } from '../../src/locale/en/goal-ending.js';
import { goalMore } from '../../src/locale/en/goal-more.js';
import { goalMoves } from '../../src/locale/en/goal-moves.js';
import { goalOverview } from '../../src/locale/en/goal-overview.js';
import { goalStart } from '../../src/locale/en/goal-start.js';
import { goalSuggestions } from '../../src/locale/en/goal-suggestions.js';
import { goals } from '../../src/locale/en/goals.js';
import { leftOut } from '../../src/locale/en/left-out.js';
import { mapping } from '../../src/locale/en/mapping.js';
import { meetingAdvice } from '../../src/locale/en/meeting-advice.js';
import { meetingCalendars } from '../../src/locale/en/meeting-calendars.js';
import { meetingDialogs } from '../../src/locale/en/meeting-dialogs.js';
import { meetingDrag } from '../../src/locale/en/meeting-drag.js';
import { meetingHours } from '../../src/locale/en/meeting-hours.js';
import { meetingKept } from '../../src/locale/en/meeting-kept.js';
import { meetingOffers } from '../../src/locale/en/meeting-offers.js';
import { meetingSheets } from '../../src/locale/en/meeting-sheets.js';
import { meetingSlots } from '../../src/locale/en/meeting-slots.js';
import { meetingStart } from '../../src/locale/en/meeting-start.js';
import { meetingTalk } from '../../src/locale/en/meeting-talk.js';
import { meetingViews } from '../../src/locale/en/meeting-views.js';
import { meetings } from '../../src/locale/en/meetings.js';
import { peopleActions } from '../../src/locale/en/people-actions.js';
import { peopleContact } from '../../src/locale/en/people-contact.js';
import { peopleDetails } from '../../src/locale/en/people-details.js';
import { peopleMore } from '../../src/locale/en/people-more.js';
import { peopleNobody } from '../../src/locale/en/people-nobody.js';
import { peopleWords } from '../../src/locale/en/people-words.js';
import { people } from '../../src/locale/en/people.js';
import { questionBank } from '../../src/locale/en/question-bank.js';
import { reminders } from '../../src/locale/en/reminders.js';
import { requestsAnswer } from '../../src/locale/en/requests-answer.js';
import { requestsAsk } from '../../src/locale/en/requests-ask.js';
import { requestsLetter } from '../../src/locale/en/requests-letter.js';
import { requestsMine } from '../../src/locale/en/requests-mine.js';
import { requests } from '../../src/locale/en/requests.js';
import { starting } from '../../src/locale/en/starting.js';
import { staticDirectory } from '../../src/locale/en/static-directory.js';
import type { Catalogue, Message } from '../../src/locale/localize.js';

/** Every English catalogue by the name of its file. */
export const CATALOGUES: Readonly<Record<string, Catalogue>> = {
  'agenda-hopes': agendaHopes,
  'agenda-later': agendaLater,
  'agenda-parts': agendaParts,
  agreement,
  'agreement-edit': agreementEdit,
  'agreement-history': agreementHistory,
  'calendar-file': calendarFile,
  claiming,
  common,
  directory,
  'directory-choosing': directoryChoosing,
  'directory-compare': directoryCompare,
  'directory-kinds': directoryKinds,
  'directory-nobody': directoryNobody,
  'directory-unread': directoryUnread,
  exchange,
  feedback,
  'feedback-ask': feedbackAsk,
  'feedback-help': feedbackHelp,
  'feedback-past': feedbackPast,
  fit,
  'goal-editor': goalEditor,
  'goal-ending': goalEnding,
  'goal-more': goalMore,
  'goal-moves': goalMoves,
  'goal-overview': goalOverview,
  'goal-start': goalStart,
  'goal-suggestions': goalSuggestions,
  goals,
  'left-out': leftOut,
  mapping,
  'meeting-advice': meetingAdvice,
  'meeting-calendars': meetingCalendars,
  'meeting-dialogs': meetingDialogs,
  'meeting-drag': meetingDrag,
  'meeting-hours': meetingHours,
  'meeting-kept': meetingKept,
  'meeting-offers': meetingOffers,
  'meeting-sheets': meetingSheets,
  'meeting-slots': meetingSlots,
  'meeting-start': meetingStart,
  'meeting-talk': meetingTalk,
  'meeting-views': meetingViews,
  meetings,
  people,
  'people-actions': peopleActions,
  'people-contact': peopleContact,
  'people-details': peopleDetails,
  'people-more': peopleMore,
  'people-nobody': peopleNobody,
  'people-words': peopleWords,
  'question-bank': questionBank,
  reminders,
  requests,
  'requests-answer': requestsAnswer,
  'requests-ask': requestsAsk,
  'requests-letter': requestsLetter,
  'requests-mine': requestsMine,
  starting,
  'static-directory': staticDirectory,
};

export const formsOf = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

export const placesOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name).sort();
