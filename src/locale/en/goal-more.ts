import type { Catalogue } from '../localize.js';

/** Sentences at the end of a long column of goals. */
export const goalMore = {
  'goal.more': { one: 'Show {count} more', other: 'Show {count} more' },
  'goal.more.left': { one: '{count} goal is not shown yet', other: '{count} goals are not shown yet' },
} as const satisfies Catalogue;
