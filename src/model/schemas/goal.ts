import * as v from './shape.js';
import { GOAL_STATUSES, GOAL_HORIZONS, CHECKPOINT_ANSWERS } from '../terms.js';
import { count, instant, optionalDate, optionalText, recordBase, reference, requiredText } from './fields.js';

const stepSchema = v.looseObject({
  id: requiredText,
  text: requiredText,
  by: optionalDate,
  doneAt: v.optional(instant),
});

const checkpointSchema = v.looseObject({
  id: requiredText,
  at: instant,
  by: reference,
  answer: v.picklist(CHECKPOINT_ANSWERS),
});

const historySchema = v.looseObject({
  id: requiredText,
  at: instant,
  by: reference,
  from: v.picklist(GOAL_STATUSES),
  to: v.picklist(GOAL_STATUSES),
  reason: optionalText,
});

export const goalSchema = v.looseObject({
  ...recordBase,
  title: requiredText,
  why: optionalText,
  /** How we will know. */
  measure: optionalText,
  by: optionalDate,
  horizon: v.optional(v.picklist(GOAL_HORIZONS), 'short'),
  status: v.picklist(GOAL_STATUSES),
  owners: v.pipe(v.array(reference), v.nonEmpty()),
  supporter: v.optional(reference),
  /** What one learns on the way (R34). */
  skills: v.optional(v.array(requiredText)),
  /** The day on which both look at it (R35). */
  checkOn: optionalDate,
  /** Looked at again at every n-th meeting, from 1 (R35). */
  checkEvery: v.optional(
    v.pipe(
      count,
      v.check((every) => every > 0),
    ),
  ),
  /** The long-term goal that this one serves (R33). */
  parent: v.optional(reference),
  /** Lower stands first. Only the order counts. */
  priority: v.pipe(
    v.number(),
    v.check((value) => Number.isFinite(value)),
  ),
  steps: v.optional(v.array(stepSchema), []),
  checkpoints: v.optional(v.array(checkpointSchema), []),
  history: v.optional(v.array(historySchema), []),
  /** Where the shared copy of this goal lives; from then on the copy is the goal. */
  sharedIn: v.optional(v.string()),
});

export type Goal = v.InferOutput<typeof goalSchema>;

export type Step = v.InferOutput<typeof stepSchema>;

export type Checkpoint = v.InferOutput<typeof checkpointSchema>;
