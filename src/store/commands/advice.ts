import * as actions from '../../model/action-changes.js';
import type { ActionDraft, OutcomeAnswer } from '../../model/action.js';
import * as feedback from '../../model/feedback-changes.js';
import {
  promiseId,
  type Feedback,
  type FeedbackFields,
  type FeedbackParties,
  type FeedbackReply,
} from '../../model/feedback.js';
import type { Acting } from '../../model/record.js';
import { done, refused, type Result } from '../../model/result.js';
import { change, create, type Place, type Write } from './write.js';

export type ActionCommand = Place &
  (
    | { readonly type: 'action-add'; readonly draft: ActionDraft }
    | { readonly type: 'action-report'; readonly answer: OutcomeAnswer; readonly line: string }
    | { readonly type: 'action-finish'; readonly status: 'done' | 'dropped' }
  );

export type FeedbackCommand = Place &
  (
    | { readonly type: 'feedback-ask'; readonly parties: FeedbackParties; readonly question: string }
    | { readonly type: 'feedback-give'; readonly given: FeedbackParties & FeedbackFields }
    | { readonly type: 'feedback-read' }
    | { readonly type: 'feedback-reply'; readonly reply: FeedbackReply['kind']; readonly line: string }
  );

export function actionWrites(command: ActionCommand): Write[] {
  switch (command.type) {
    case 'action-add':
      return [create('action', command, (acting) => actions.addAction(command.draft, acting))];
    case 'action-report':
      return [change('action', command, (action, acting) => actions.reportOutcome(action, command, acting))];
    case 'action-finish':
      return [change('action', command, (action, acting) => actions.finishAction(action, command.status, acting))];
  }
}

/** The action that the answer promises: none where the answer is refused. */
function promise(command: FeedbackCommand & { type: 'feedback-reply' }): Write {
  const { space, id } = command;
  const action = promiseId(id);
  const apply: Write['apply'] = (read, acting) => {
    const made = read('action', space, action);
    if (made) return done(made);
    const source = read('feedback', space, id);
    if (!source) return refused('store.gone');
    const answered = answer(source, command, acting);
    if (!answered.ok) return answered;
    const { reply, to: owner, mentorship } = answered.value;
    const text = reply?.line ?? '';
    return actions.addAction(
      { kind: 'task', text, owner, by: undefined, mentorship, meeting: undefined, goal: undefined },
      acting,
    );
  };
  return { kind: 'action', space, id: action, apply };
}

/** The first answer stands; another one is refused, so that nobody takes it for given. */
function answer(
  source: Feedback,
  { reply: kind, line }: FeedbackCommand & { type: 'feedback-reply' },
  acting: Acting,
): Result<Feedback> {
  const answered = feedback.replyFeedback(source, { kind, line }, acting);
  if (!answered.ok) return answered;
  const stands = answered.value.reply;
  return stands?.kind === kind && stands.line === line.trim() ? answered : refused('feedback.reply.twice');
}

/** "I'll try" makes an action first, then answers, so that a repeat completes it. */
function reply(command: FeedbackCommand & { type: 'feedback-reply' }): Write[] {
  const answering = change('feedback', command, (value, acting) => answer(value, command, acting));
  return command.reply === 'try' ? [promise(command), answering] : [answering];
}

function give(command: FeedbackCommand & { type: 'feedback-give' }): Write[] {
  const { space, id } = command;
  const apply: Write['apply'] = (read, acting) =>
    feedback.giveFeedback(read('feedback', space, id), command.given, acting);
  return [{ kind: 'feedback', space, id, apply }];
}

export function feedbackWrites(command: FeedbackCommand): Write[] {
  switch (command.type) {
    case 'feedback-ask':
      return [create('feedback', command, (acting) => feedback.askFeedback(command.parties, command.question, acting))];
    case 'feedback-give':
      return give(command);
    case 'feedback-read':
      return [change('feedback', command, feedback.readFeedback)];
    case 'feedback-reply':
      return reply(command);
  }
}
