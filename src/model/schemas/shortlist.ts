import * as v from './shape.js';
import { instant, recordBase, reference } from './fields.js';

/** The mentors whom a person keeps for later; in that person's own space. */
export const shortlistSchema = v.looseObject({
  ...recordBase,
  people: v.optional(v.array(v.looseObject({ id: reference, at: instant })), []),
});

export type Shortlist = v.InferOutput<typeof shortlistSchema>;
