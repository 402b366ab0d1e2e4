import type { Problem } from '../../model/result.js';
import type { Unread } from './people-source.js';
import type { Counts, Results } from './results.js';

/** What a directory has to show. */
export type Ready = Extract<Found, { status: 'ready' }>;

export type Found =
  | { readonly status: 'absent' }
  | { readonly status: 'loading'; readonly rows: number }
  | { readonly status: 'failed'; readonly problem: Problem | undefined }
  | { readonly status: 'empty' }
  | {
      readonly status: 'ready';
      readonly results: Results;
      /** What there is to choose from, in the order in which it stands. */
      readonly offered: Counts;
      /** Why the last question to the host was not answered; what was found before still stands. */
      readonly problem: Problem | undefined;
      readonly unread: readonly Unread[];
    };
