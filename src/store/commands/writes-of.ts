import { actionWrites, feedbackWrites } from './advice.js';
import { agreementWrites } from './agreement.js';
import type { Command } from './command.js';
import { goalWrites } from './goal.js';
import { meetingWrites } from './meeting.js';
import { mentorshipWrites } from './mentorship.js';
import { requestWrites } from './request.js';
import { shortlistWrites } from './shortlist.js';
import { suggestionWrites } from './suggestion.js';
import { thoughtWrites } from './thought.js';
import type { Write } from './write.js';

/** The writes of a command, in the order in which they must succeed. */
export function writesOf(command: Command): Write[] {
  switch (command.type) {
    case 'mentorship-start':
    case 'mentorship-stage':
    case 'mentorship-zone':
      return mentorshipWrites(command);
    case 'shortlist-change':
      return shortlistWrites(command);
    case 'action-add':
    case 'action-report':
    case 'action-finish':
      return actionWrites(command);
    case 'feedback-ask':
    case 'feedback-give':
    case 'feedback-read':
    case 'feedback-reply':
      return feedbackWrites(command);
    case 'meeting-add':
    case 'meeting-move':
    case 'meeting-offer':
    case 'meeting-accept':
    case 'meeting-keep':
    case 'meeting-cancel':
    case 'meeting-miss':
    case 'meeting-hold':
    case 'meeting-edit':
    case 'agenda-change':
    case 'series-add':
    case 'series-end':
    case 'series-remove':
    case 'note-edit':
      return meetingWrites(command);
    case 'thought-keep':
    case 'thought-release':
    case 'thought-drop':
      return thoughtWrites(command);
    case 'request-draft':
    case 'request-drop':
    case 'request-send':
    case 'request-view':
    case 'request-withdraw':
    case 'request-extend':
    case 'request-expire':
    case 'request-question':
    case 'request-answer':
    case 'request-decline':
    case 'request-accept':
    case 'request-begin':
    case 'availability-change':
    case 'availability-tidy':
      return requestWrites(command);
    case 'agreement-propose':
    case 'agreement-agree':
    case 'agreement-restore':
      return agreementWrites(command);
    case 'suggestion-give':
    case 'suggestion-take':
    case 'suggestion-pass':
    case 'suggestion-review':
      return suggestionWrites(command);
    default:
      return goalWrites(command);
  }
}
