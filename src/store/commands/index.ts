import { actionWrites, feedbackWrites, type ActionCommand, type FeedbackCommand } from './advice.js';
import { goalWrites, type GoalCommand } from './goal.js';
import { meetingWrites, type MeetingCommand } from './meeting.js';
import { mentorshipWrites, type MentorshipCommand } from './mentorship.js';
import type { Write } from './write.js';

/** Everything a person can do, as plain JSON: the outbox keeps commands, not values. */
export type Command = GoalCommand | MeetingCommand | ActionCommand | FeedbackCommand | MentorshipCommand;

/** The writes of a command, in the order in which they must succeed. */
export function writesOf(command: Command): Write[] {
  switch (command.type) {
    case 'mentorship-start':
    case 'mentorship-stage':
      return mentorshipWrites(command);
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
    default:
      return goalWrites(command);
  }
}
