import type { FreeTime } from '../../model/person.js';
import type { Seeker } from '../../model/directory/fit.js';
import type { Listed } from '../../model/directory/listed.js';
import type { Problem } from '../../model/result.js';
import type { StoreStatus } from '../../store/snapshot.js';

/** What the store knows of the reader and of the people that the reader may see. */
export interface Sight {
  readonly status: StoreStatus;
  readonly problem?: Problem | undefined;
  /** Id of the reader; empty for a visitor. */
  readonly me: string;
  readonly people: readonly Listed[];
  /** Ids of the people on the reader's list, the last one first. */
  readonly kept: readonly string[];
  /** How many asks of the reader are open, and how many may be. */
  readonly asks: { readonly open: number; readonly most: number };
  /** Present where the reader has goals. */
  readonly seeker: Seeker | undefined;
  readonly zone: string;
  /** The reader's own, as far as they are known. */
  readonly languages: readonly string[];
  readonly hours: readonly FreeTime[];
  readonly now: string;
}
