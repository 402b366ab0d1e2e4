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

const TYPES: Readonly<Record<Command['type'], true>> = {
  'mentorship-start': true,
  'mentorship-stage': true,
  'action-add': true,
  'action-report': true,
  'action-finish': true,
  'feedback-ask': true,
  'feedback-give': true,
  'feedback-read': true,
  'feedback-reply': true,
  'meeting-add': true,
  'meeting-move': true,
  'meeting-cancel': true,
  'meeting-miss': true,
  'meeting-hold': true,
  'meeting-edit': true,
  'agenda-change': true,
  'series-add': true,
  'series-end': true,
  'series-remove': true,
  'note-edit': true,
  'goal-add': true,
  'goal-edit': true,
  'goal-move': true,
  'goal-remove': true,
  'goal-share': true,
  'goal-check': true,
  'step-add': true,
  'step-edit': true,
  'step-check': true,
  'step-remove': true,
};

/** Whether this version knows a command that was kept on the device; another version may have written it. */
export const isCommand = (value: unknown): value is Command =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  typeof value.type === 'string' &&
  Object.hasOwn(TYPES, value.type);
