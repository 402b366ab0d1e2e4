import * as v from './shape.js';
import { FEEDBACK_STATUSES, FEEDBACK_REPLIES } from '../terms.js';
import { instant, optionalDate, optionalText, recordBase, reference } from './fields.js';

const replySchema = v.looseObject({
  kind: v.picklist(FEEDBACK_REPLIES),
  line: optionalText,
  at: instant,
});

/** The four guided fields (R40). */
const guided = {
  /** When and where it was, in words. */
  situation: optionalText,
  /** The day it happened, if it was given. */
  day: optionalDate,
  observation: optionalText,
  effect: optionalText,
  /** Next time, try… */
  next: optionalText,
};

export const feedbackSchema = v.looseObject({
  ...recordBase,
  status: v.picklist(FEEDBACK_STATUSES),
  from: reference,
  to: reference,
  mentorship: v.optional(reference),
  /** The goal that it serves, where it is about one (R47). */
  goal: v.optional(reference),
  /** What the receiver asked to hear about. */
  question: optionalText,
  ...guided,
  givenAt: v.optional(instant),
  readAt: v.optional(instant),
  reply: v.optional(replySchema),
});

export type Feedback = v.InferOutput<typeof feedbackSchema>;

export type FeedbackReply = v.InferOutput<typeof replySchema>;
