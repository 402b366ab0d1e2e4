import type { Acting } from './record.js';
import { newBase } from './record.js';
import type { Result } from './result.js';
import { done, refused } from './result.js';
import type { Mentorship } from './schemas/mentorship.js';
import type { MentorshipStage } from './mentorship.js';

const NEXT_STAGES: Readonly<Record<MentorshipStage, readonly MentorshipStage[]>> = {
  exploring: ['active', 'closing', 'closed'],
  active: ['paused', 'closing', 'closed'],
  paused: ['active', 'closing', 'closed'],
  closing: ['active', 'closed'],
  closed: ['alumni'],
  alumni: [],
};

export type MentorshipDraft = Pick<Mentorship, 'kind' | 'partners'> & Partial<Pick<Mentorship, 'request'>>;

/** Starts a mentorship that needs nobody's leave (R08). It begins with talking (R09). */
export function startMentorship(draft: MentorshipDraft, acting: Acting): Result<Mentorship> {
  const [a, b] = draft.partners;
  if (!a || !b || a.person === b.person) return refused('mentorship.self');
  return done({ ...newBase(acting), schemaVersion: 1, ...draft, stage: 'exploring', startedAt: acting.now });
}

export function changeStage(mentorship: Mentorship, stage: MentorshipStage, acting: Acting): Result<Mentorship> {
  if (mentorship.stage === stage) return done(mentorship);
  if (!NEXT_STAGES[mentorship.stage].includes(stage))
    return refused('mentorship.stage', { from: mentorship.stage, to: stage });
  return done({ ...mentorship, stage, updatedAt: acting.now });
}

/** Says where the clocks of one of the two are. */
export function setZone(
  mentorship: Mentorship,
  { person, zone }: { person: string; zone: { from: string; to: string } },
  acting: Acting,
): Result<Mentorship> {
  const known = mentorship.partners.find((partner) => partner.person === person);
  if (!known) return refused('mentorship.self');
  if (known.zone === zone.to) return done(mentorship);
  if (known.zone !== zone.from) return refused('conflict.fields', { fields: 'zone', count: 1 });
  const partners = mentorship.partners.map((partner) => (partner === known ? { ...partner, zone: zone.to } : partner));
  return done({ ...mentorship, partners, updatedAt: acting.now });
}
