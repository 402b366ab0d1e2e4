import * as v from './shape.js';
import { MENTORSHIP_KINDS, MENTORSHIP_STAGES, PARTNER_ROLES } from '../terms.js';
import { instant, optionalText, optionalZone, recordBase, reference, requiredText } from './fields.js';

const partnerSchema = v.looseObject({
  person: reference,
  name: requiredText,
  role: v.picklist(PARTNER_ROLES),
  /** IANA zone; empty when nobody said it yet. */
  zone: optionalZone,
  place: optionalText,
});

export const mentorshipSchema = v.looseObject({
  ...recordBase,
  kind: v.picklist(MENTORSHIP_KINDS),
  stage: v.picklist(MENTORSHIP_STAGES),
  startedAt: instant,
  /** The request that it came of. */
  request: v.optional(reference),
  partners: v.pipe(
    v.array(partnerSchema),
    v.check(({ length }) => length === 2),
  ),
});

export type Mentorship = v.InferOutput<typeof mentorshipSchema>;

export type Partner = v.InferOutput<typeof partnerSchema>;
