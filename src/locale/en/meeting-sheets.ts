import type { Catalogue } from '../localize.js';

/** Sentences of what is printed: a month, and a sheet for one meeting. */
export const meetingSheets = {
  'sheet.people': '{mine} and {theirs}',
  'sheet.when': 'When',
  'sheet.where': 'Where',
  'sheet.where.open': 'still to be agreed',
  'sheet.side': '{name}, {place}',
  'sheet.side.otherDay': '{name}, {place}, on {date}',
  'sheet.talk': 'What to talk about',
  'sheet.talk.none': 'Nothing is on it yet: room for your own topics.',
  'sheet.wanted': 'Wanted from it: {wanted}',
  'sheet.steps': 'Next steps',
  'sheet.step': '{goal}: {step}',
  'sheet.step.by': '{goal}: {step}, by {date}',
  'sheet.notes': 'What we take along',
  'sheet.advice': 'Advice to try, and by when',
  'sheet.reads': 'This sheet is for {mine} and {theirs} alone.',
  'sheet.hour': '{time} {name}',
  'sheet.written': 'in writing',
  'sheet.held': 'held',
  'sheet.missed': 'missed',
} as const satisfies Catalogue;
