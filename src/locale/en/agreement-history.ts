import type { Catalogue } from '../localize.js';

/** Sentences of the versions of an agreement, and of its sheet on paper. */
export const agreementHistory = {
  'agreement.history.title': 'Versions',
  'agreement.history.lead': 'What both said yes to, the latest first. The one before is struck out.',
  'agreement.history.version': 'Version {version}',
  'agreement.history.by': '{date}, with the yes of {name}',
  'agreement.history.first': { one: 'The first one: {count} thing', other: 'The first one: {count} things' },
  'agreement.history.of': '{clause} ({name})',
  'agreement.history.close': 'Close',
  'agreement.sheet.title': 'What {a} and {b} agreed',
  'agreement.sheet.open': 'not agreed yet',
  'agreement.sheet.sign': 'Date and name',
} as const satisfies Catalogue;
