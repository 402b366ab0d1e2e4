import * as actions from '../../model/action.js';
import * as feedback from '../../model/feedback.js';
import { done, refused } from '../../model/result.js';
import { change, create, type Place, type Write } from './write.js';

export type ActionCommand = Place &
  (
    | { readonly type: 'action-add'; readonly draft: actions.ActionDraft }
    | { readonly type: 'action-report'; readonly answer: actions.OutcomeAnswer; readonly line: string }
    | { readonly type: 'action-finish'; readonly status: 'done' | 'dropped' }
  );

export type FeedbackCommand = Place &
  (
    | { readonly type: 'feedback-ask'; readonly parties: feedback.FeedbackParties; readonly question: string }
    | { readonly type: 'feedback-give'; readonly given: feedback.FeedbackParties & feedback.FeedbackFields }
    | { readonly type: 'feedback-read' }
    | { readonly type: 'feedback-reply'; readonly reply: feedback.FeedbackReply['kind']; readonly line: string }
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

/** The action that the answer promises: none where an earlier answer, which stands, was another one. */
function promise({ space, id, reply: kind, line }: FeedbackCommand & { type: 'feedback-reply' }): Write {
  const action = feedback.promiseId(id);
  const apply: Write['apply'] = (read, acting) => {
    const made = read('action', space, action);
    if (made) return done(made);
    const source = read('feedback', space, id);
    if (!source) return refused('store.gone');
    const answered = feedback.replyFeedback(source, { kind, line }, acting);
    if (!answered.ok) return answered;
    const { reply, to: owner, mentorship } = answered.value;
    if (reply?.kind !== 'try') return done(undefined);
    return actions.addAction(
      { kind: 'task', text: reply.line, owner, by: undefined, mentorship, meeting: undefined, goal: undefined },
      acting,
    );
  };
  return { kind: 'action', space, id: action, apply };
}

/** "I'll try" makes an action first, then answers, so that a repeat completes it. */
function reply(command: FeedbackCommand & { type: 'feedback-reply' }): Write[] {
  const { reply: kind, line } = command;
  const answer = change('feedback', command, (value, acting) => feedback.replyFeedback(value, { kind, line }, acting));
  if (kind !== 'try') return [answer];
  return [promise(command), answer];
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
