import type { Catalogue } from '../localize.js';

/** Sentences of what waits for a person. */
export const reminders = {
  'nudge.title': 'This waits for you',
  'nudge.held': 'Did your meeting with {name} on {date} take place?',
  'nudge.tell': 'What became of the advice from {by}: “{text}”?',
  'nudge.prepare': 'You meet {name} on {date}. What would you like to talk about?',
  'nudge.feedback': '{by} asked you for feedback: {question}',
  'nudge.feedback.open': '{by} asked you for feedback.',
  'nudge.book': 'No next meeting with {name} is planned yet.',
  'nudge.review': 'You wanted to look at your agreement with {name} again on {date}. What still fits?',
  'nudge.until': 'You and {name} agreed on the time until {date}. Go on, change something, or bring it to a good end?',
  'nudge.checkIn': 'You wanted to look at “{goal}” on {date}. How is it going?',
  'nudge.step': 'A step towards “{goal}” was due on {date}: {step}',
  'nudge.worth': 'You did what {by} suggested: “{title}”. Was it any good for you?',
  'nudge.again': 'Again:',
  'nudge.tomorrow': 'Tomorrow',
  'nudge.tomorrow.of': 'Tomorrow: {text}',
  'nudge.week': 'In a week',
  'nudge.week.of': 'In a week: {text}',
  'nudge.rests': 'It comes back on {date}.',
  'nudge.somebody': 'your partner',
} as const satisfies Catalogue;
