import type { Catalogue } from '../localize.js';

/** Sentences of the inbox of asks at first sight. */
export const requests = {
  'requests.title': 'Asks for help',
  'requests.loading': 'Fetching your letters…',
  'requests.failed': 'Your letters did not load',
  'requests.empty.title': 'Nobody waits for anything.',
  'requests.empty.text':
    'A letter to a mentor, or one to you, stands here until it has its answer. A short, clear one is the kindest.',
  'requests.visitor': 'Sign in to see your letters.',
  'requests.toMe': 'To you',
  'requests.fromMe': 'From you',
  'requests.ended': { one: 'Ended ({count})', other: 'Ended ({count})' },
  'requests.back': 'All letters',
  'requests.choose': 'Choose a letter to read it here.',
  'requests.reminders': { one: 'One letter hopes for your answer.', other: '{count} letters hope for your answer.' },
  'requests.nothing': 'This letter is not here. It may belong to somebody else, or to another account of yours.',
  'requests.chip.answerBy': 'Answer by {date}',
  'requests.chip.daysLeft': { one: 'One day left', other: '{count} days left' },
  'requests.chip.youAsked': 'You asked a question',
  'requests.chip.question': 'Has a question for you',
  'requests.chip.waiting': 'Waiting until {date}',
  'requests.chip.read': 'Read, answer by {date}',
  'requests.chip.accepted': 'Accepted',
  'requests.chip.declined': 'Not this time',
  'requests.chip.withdrawn': 'Taken back',
  'requests.chip.expired': 'No answer in time',
  'requests.chip.draft': 'Draft, not sent',
} as const satisfies Catalogue;
