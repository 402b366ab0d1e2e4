import type { ActionCommand, FeedbackCommand } from './advice.js';
import type { AgreementCommand } from './agreement.js';
import type { GoalCommand } from './goal.js';
import type { MeetingCommand } from './meeting.js';
import type { MentorshipCommand } from './mentorship.js';
import type { RequestCommand } from './request.js';
import type { ShortlistCommand } from './shortlist.js';
import type { SuggestionCommand } from './suggestion.js';
import type { ThoughtCommand } from './thought.js';

/** Everything a person can do, as plain JSON: the outbox keeps commands, not values. */
export type Command =
  | GoalCommand
  | MeetingCommand
  | ActionCommand
  | FeedbackCommand
  | MentorshipCommand
  | RequestCommand
  | ShortlistCommand
  | AgreementCommand
  | ThoughtCommand
  | SuggestionCommand;

const TYPES: Readonly<Record<Command['type'], true>> = {
  'mentorship-start': true,
  'mentorship-stage': true,
  'mentorship-zone': true,
  'shortlist-change': true,
  'action-add': true,
  'action-report': true,
  'action-finish': true,
  'feedback-ask': true,
  'feedback-give': true,
  'feedback-read': true,
  'feedback-reply': true,
  'meeting-add': true,
  'meeting-move': true,
  'meeting-offer': true,
  'meeting-accept': true,
  'meeting-keep': true,
  'meeting-cancel': true,
  'meeting-miss': true,
  'meeting-hold': true,
  'meeting-edit': true,
  'agenda-change': true,
  'series-add': true,
  'series-end': true,
  'series-remove': true,
  'note-edit': true,
  'thought-keep': true,
  'thought-release': true,
  'thought-drop': true,
  'goal-add': true,
  'goal-edit': true,
  'goal-move': true,
  'goal-undo': true,
  'goal-assign': true,
  'goal-remove': true,
  'goal-share': true,
  'goal-check': true,
  'step-add': true,
  'step-edit': true,
  'step-check': true,
  'step-remove': true,
  'request-draft': true,
  'request-drop': true,
  'request-send': true,
  'request-view': true,
  'request-withdraw': true,
  'request-extend': true,
  'request-expire': true,
  'request-question': true,
  'request-answer': true,
  'request-decline': true,
  'request-accept': true,
  'request-begin': true,
  'availability-change': true,
  'availability-tidy': true,
  'agreement-propose': true,
  'agreement-agree': true,
  'agreement-restore': true,
  'suggestion-give': true,
  'suggestion-take': true,
  'suggestion-pass': true,
  'suggestion-review': true,
};

/** Whether this version knows a command that was kept on the device; another version may have written it. */
export const isCommand = (value: unknown): value is Command =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  typeof value.type === 'string' &&
  Object.hasOwn(TYPES, value.type);

/**
 * Whether a command makes sense only while the storage answers: a place that is free now may be gone when the storage
 * answers again, so that a promise which waits would be none.
 */
export const needsStorage = ({ type }: Command): boolean => type === 'request-accept';
