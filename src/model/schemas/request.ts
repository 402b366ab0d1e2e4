import * as v from './shape.js';
import { DECLINE_REASONS, MEETING_FORMATS, REQUEST_CADENCES, REQUEST_KINDS, REQUEST_STATUSES } from '../terms.js';
import { count, instant, optionalDate, optionalText, recordBase, reference, requiredText } from './fields.js';

/** What the asker copied of one goal: the goal itself stays where it is, and private. */
const askedGoal = v.looseObject({ title: requiredText, why: optionalText, measure: optionalText });

/** What the asker writes (R05). */
const outline = {
  kind: v.optional(v.picklist(REQUEST_KINDS), 'informal'),
  goals: v.optional(v.array(askedGoal), []),
  /** Why this person. */
  why: optionalText,
  /** What the asker wants from the mentor. */
  wants: optionalText,
  /** What the asker did already. */
  did: optionalText,
  cadence: v.optional(v.picklist(REQUEST_CADENCES)),
  /** How many months it may take. */
  months: v.optional(count),
  formats: v.optional(v.array(v.picklist(MEETING_FORMATS)), []),
  /** The day until which it helps. */
  until: optionalDate,
};

const talk = v.looseObject({ id: requiredText, by: reference, text: requiredText, at: instant });

const referral = v.looseObject({ person: v.optional(reference), name: requiredText });

const refusal = v.looseObject({
  reason: v.picklist(DECLINE_REASONS),
  line: optionalText,
  /** People who may fit better. */
  referrals: v.optional(v.array(referral), []),
  /** The day from which the asker may ask again. */
  againAfter: optionalDate,
});

export const requestSchema = v.looseObject({
  ...recordBase,
  status: v.picklist(REQUEST_STATUSES),
  from: reference,
  fromName: optionalText,
  to: reference,
  toName: optionalText,
  ...outline,
  /** Of a draft: the goals that were picked, in their order. They never leave the space of the asker. */
  picked: v.optional(v.array(reference)),
  /** Of a draft: the pair space that holds the letter which was made of it. */
  sentIn: v.optional(v.string()),
  sentAt: v.optional(instant),
  viewedAt: v.optional(instant),
  /** When the clock of the one who is to answer began, and when it runs out. */
  askedAt: v.optional(instant),
  dueAt: v.optional(instant),
  /** When more time was asked for; that can be done once. */
  extendedAt: v.optional(instant),
  /** Questions of the mentor and answers to them, the oldest first. */
  talk: v.optional(v.array(talk), []),
  refusal: v.optional(refusal),
  endedAt: v.optional(instant),
  /** The mentorship that came of it. */
  mentorship: v.optional(reference),
});

export type MentorshipRequest = v.InferOutput<typeof requestSchema>;

export type AskedGoal = v.InferOutput<typeof askedGoal>;

export type Refusal = v.InferOutput<typeof refusal>;

export type Referral = v.InferOutput<typeof referral>;
