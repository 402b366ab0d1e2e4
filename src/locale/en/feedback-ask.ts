import type { Catalogue } from '../localize.js';

/** Sentences of the part that asks for feedback. */
export const feedbackAsk = {
  'feedback.ask.title': 'Ask {partner} for feedback',
  'feedback.ask.title.owner': 'Ask {partner} about your goal “{goal}”',
  'feedback.ask.title.supporter': 'Ask {partner} how you help with “{goal}”',
  'feedback.ask.title.both': 'Ask {partner} about your joint goal “{goal}”',
  'feedback.ask.why': 'One small question gets a better answer than “How am I doing?”',
  'feedback.ask.question': 'What would you like to hear about?',
  'feedback.ask.starters': 'Start from one of these',
  'feedback.ask.starter.meeting': 'In our last meeting, what did I do that helped, and what did not?',
  'feedback.ask.starter.goal': 'What is one thing I could do differently to get closer to my goal?',
  'feedback.ask.starter.room': 'Am I leaving you enough room to think?',
  'feedback.ask.starter.closer': 'What is one thing I could do differently to get closer to this goal?',
  'feedback.ask.starter.progress': 'What did I do lately that brought me closer to it?',
  'feedback.ask.starter.more': 'What should I do more of, so that you get closer to this goal?',
  'feedback.ask.starter.share': 'Is my share of the work the right one?',
  'feedback.ask.send': 'Ask {partner}',
  'feedback.ask.sent': '{partner} has your question.',
  'feedback.ask.sent.next': 'It also stands on your next agenda until there is an answer.',
  'feedback.ask.open': 'Waiting for an answer',
  'feedback.ask.openSince': 'You asked on {date}. It stands on your next agenda.',
  'feedback.ask.another': 'Ask something else',
  'feedback.question.missing': 'Write your question first.',
  'feedback.ask.self': 'You can ask for feedback for yourself only.',
  'feedback.ask.quote': '“{question}”',
} as const satisfies Catalogue;
