import type { Chosen, Switch } from './facets.js';
import type { Order } from './order.js';

/** What somebody looks for in a directory: all of it can stand in an address. */
export interface Query {
  readonly text: string;
  readonly chosen: Chosen;
  readonly switches: readonly Switch[];
  /** Only people on the reader's shortlist. */
  readonly shortlist: boolean;
  /** Undefined: as the page wants it. */
  readonly order: Order | undefined;
}

export const EVERYBODY: Query = { text: '', chosen: {}, switches: [], shortlist: false, order: undefined };

/** Whether a query leaves anybody out; words that are only spaces do not. */
export const narrows = ({ text, chosen, switches, shortlist }: Query): boolean =>
  text.trim() !== '' || switches.length > 0 || shortlist || Object.keys(chosen).length > 0;
