import type { Catalogue } from '../localize.js';

/** Words of a directory that is written as static HTML. */
export const staticDirectory = {
  'static.topics': 'Can help with {items}',
  'static.asks': 'Ask me about {items}',
  'static.learns': 'Wants to learn {items}',
  'static.languages': 'Speaks {items}',
  'static.empty': 'Nobody is listed yet.',
} as const satisfies Catalogue;
