import type { Catalogue } from '../localize.js';

/** What helps somebody who writes feedback: what is still needed, and hints. */
export const feedbackHelp = {
  'feedback.situation.short': 'Say when and where it was',
  'feedback.observation.short': 'Say what you saw or heard',
  'feedback.problems': {
    one: 'One thing before it can go',
    other: '{count} things before it can go',
  },
  'feedback.problems.safe': 'Nothing is lost. Your text is kept.',
  'feedback.likes.detail': '{partner} likes details.',
  'feedback.likes.overview': '{partner} likes the overview first.',
  'feedback.likes.spoken': '{partner} likes to talk about it, too.',
  'feedback.likes.written': '{partner} likes to have it in writing.',
  'feedback.hint.old': {
    one: 'That was {count} day ago. A fresh example is easier to use, but this one is fine, too.',
    other: 'That was {count} days ago. A fresh example is easier to use, but this one is fine, too.',
  },
  'feedback.hint.absolute': 'Words like “always” and “never” are easy to argue with. One example says more.',
  'feedback.hint.example': 'What would a camera have seen? A few more words help to remember the moment.',
  'feedback.hint.next': 'One small next step makes this easier to use. It can also stay empty.',
} as const satisfies Catalogue;

/** Words that leave no room, in lower case: a hint offers an example instead. */
export const absolutes: readonly string[] = [
  'always',
  'never',
  'everybody',
  'everyone',
  'nobody',
  'constantly',
  'totally',
];
