import * as v from './shape.js';
import { count, instant, optionalDate, recordBase, requiredText } from './fields.js';

/** The space is told only where every reader may know it: that of a pair names both people. */
const reservation = v.looseObject({ id: requiredText, at: instant, space: v.optional(v.string()) });

/**
 * What a person has taken on, changed by compare-and-set only, so that two machines never take on too much together.
 * In `members`: the places of a mentor. In a person's own space: the asks of that person that are open.
 */
export const capacitySchema = v.looseObject({
  ...recordBase,
  /** How many fit; absent where nobody said it. */
  places: v.optional(count),
  pausedUntil: optionalDate,
  /** Requests that hold a place. */
  reserved: v.optional(v.array(reservation), []),
  /** Mentorships of this storage that began without a request, as last counted. */
  direct: v.optional(count, 0),
  /** Mentorships that this storage knows nothing of. */
  elsewhere: v.optional(count, 0),
});

export type Capacity = v.InferOutput<typeof capacitySchema>;

export type Reservation = v.InferOutput<typeof reservation>;
