import * as v from './shape.js';
import { ACTION_KINDS, ACTION_STATUSES, OUTCOME_ANSWERS } from '../terms.js';
import { instant, optionalDate, optionalText, recordBase, reference, requiredText } from './fields.js';

const outcomeSchema = v.looseObject({
  answer: v.picklist(OUTCOME_ANSWERS),
  /** What happened, in a line. */
  line: optionalText,
  at: instant,
});

export const actionSchema = v.looseObject({
  ...recordBase,
  kind: v.picklist(ACTION_KINDS),
  status: v.picklist(ACTION_STATUSES),
  /** What to do or to try. */
  text: requiredText,
  owner: reference,
  givenBy: reference,
  by: optionalDate,
  mentorship: v.optional(reference),
  meeting: v.optional(reference),
  goal: v.optional(reference),
  outcome: v.optional(outcomeSchema),
});

export type Action = v.InferOutput<typeof actionSchema>;

export type Outcome = v.InferOutput<typeof outcomeSchema>;
