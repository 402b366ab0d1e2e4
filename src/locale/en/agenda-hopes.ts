import type { Catalogue } from '../localize.js';

/** What two people said in their agreement, beside the question how the mentoring goes. */
export const agendaHopes = {
  'hopes.purpose': 'What {name} wants from it',
  'hopes.purpose.me': 'What you want from it',
  'hopes.expectations': 'What {name} hopes for',
  'hopes.expectations.me': 'What you hope for',
  'hopes.does': 'What {name} wanted to do',
  'hopes.does.me': 'What you wanted to do',
} as const satisfies Catalogue;
