import type { ActionCommand, FeedbackCommand } from './advice.js';
import type { GoalCommand } from './goal.js';
import type { MeetingCommand } from './meeting.js';
import type { MentorshipCommand } from './mentorship.js';

/** Everything a person can do, as plain JSON: the outbox keeps commands, not values. */
export type Command = GoalCommand | MeetingCommand | ActionCommand | FeedbackCommand | MentorshipCommand;

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
