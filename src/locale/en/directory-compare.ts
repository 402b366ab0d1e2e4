import type { Catalogue } from '../localize.js';

/** Sentences of the dialogs that show people closer, alone or side by side. */
export const directoryCompare = {
  'directory.dialog.close': 'Close',
  'directory.table.title': 'Side by side',
  'directory.table.hint': 'No marks and no ranks: read, and follow your feeling.',
  'directory.table.headline': 'What they do',
  'directory.table.place': 'Place',
  'directory.table.topics': 'Can help with',
  'directory.table.kinds': 'Kind of help',
  'directory.table.styles': 'Way of working',
  'directory.table.formats': 'Ways to meet',
  'directory.table.languages': 'Languages',
  'directory.table.cadence': 'How often',
  'directory.table.places': 'Places',
  'directory.table.reply': 'Answers',
  'directory.table.limits': 'Limits',
  'directory.table.learns': 'Wants to learn',
  'directory.table.why': 'Why for you',
  'directory.table.unsaid': 'Not said',
  'directory.table.ask': 'Ask {name}',
  'directory.table.remove': 'Take {name} out',
  'directory.table.replies': { one: 'In {count} day', other: 'In {count} days' },
  'directory.table.sameDay': 'The same day',
  'directory.table.free': { one: '{count} free', other: '{count} free' },
  'directory.table.full': 'None now',
  'directory.table.paused': 'Back {date}',
} as const satisfies Catalogue;
