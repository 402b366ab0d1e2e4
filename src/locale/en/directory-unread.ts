import type { Catalogue } from '../localize.js';

/** Sentences about the rows of a file that could not be read. */
export const directoryUnread = {
  'directory.unread.list': 'Rows that could not be read',
  'directory.unread.line': 'Line {line}: {why}',
  'directory.unread.column': 'Line {line}, column {column}: {why}',
  'directory.unread.field': 'Line {line}, column {column} ({field}): {why}',
  'directory.unread.more': { one: 'and {count} more', other: 'and {count} more' },
  'directory.nobody': 'There is no name.',
} as const satisfies Catalogue;
