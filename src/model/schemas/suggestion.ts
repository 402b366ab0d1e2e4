import * as v from './shape.js';
import { SUGGESTION_KINDS, SUGGESTION_STATUSES, SUGGESTION_WORTHS } from '../terms.js';
import { instant, optionalText, recordBase, reference, requiredText } from './fields.js';

const worthSchema = v.looseObject({
  answer: v.picklist(SUGGESTION_WORTHS),
  /** What it gave, in a line. */
  line: optionalText,
  at: instant,
});

/** Something that helps a person to grow, suggested by the other one (R53). */
export const suggestionSchema = v.looseObject({
  ...recordBase,
  mentorship: reference,
  kind: v.picklist(SUGGESTION_KINDS),
  title: requiredText,
  /** Where to find it; empty where nobody said it. */
  link: optionalText,
  /** Why it is for this person. */
  why: requiredText,
  from: reference,
  to: reference,
  status: v.picklist(SUGGESTION_STATUSES),
  /** The goal of which it became a step, and that step. */
  goal: v.optional(reference),
  step: v.optional(requiredText),
  /** Whether it was any good. */
  worth: v.optional(worthSchema),
});

export type Suggestion = v.InferOutput<typeof suggestionSchema>;
