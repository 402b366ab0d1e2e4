import * as actions from '../../model/action.js';
import * as feedback from '../../model/feedback.js';
import { refused } from '../../model/result.js';
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

/** "I'll try" makes an action first, then answers, so that a repeat completes it. */
function reply(command: FeedbackCommand & { type: 'feedback-reply' }): Write[] {
  const { space, id, reply: kind, line } = command;
  const answer = change('feedback', command, (value, acting) => feedback.replyFeedback(value, { kind, line }, acting));
  if (kind !== 'try') return [answer];
  const promise = create('action', { space, id: feedback.promiseId(id) }, (acting, read) => {
    const source = read('feedback', space, id);
    if (!source) return refused('store.gone');
    const checked = feedback.replyFeedback(source, { kind, line }, acting);
    if (!checked.ok) return checked;
    const mentorship = source.mentorship;
    return actions.addAction(
      { kind: 'task', text: line, owner: source.to, by: undefined, mentorship, meeting: undefined, goal: undefined },
      acting,
    );
  });
  return [promise, answer];
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
