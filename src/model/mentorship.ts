import type { Acting } from './record.js';
import { newBase } from './record.js';
import type { Result } from './result.js';
import { done, refused } from './result.js';
import type { Mentorship, Partner } from './schemas/mentorship.js';

export type { Mentorship, Partner } from './schemas/mentorship.js';

export const MENTORSHIP_KINDS = ['formal', 'informal', 'peer', 'reverse'] as const;

export const MENTORSHIP_STAGES = ['exploring', 'active', 'paused', 'closing', 'closed', 'alumni'] as const;

export const PARTNER_ROLES = ['mentor', 'mentee', 'peer'] as const;

export type MentorshipKind = Mentorship['kind'];

export type MentorshipStage = Mentorship['stage'];

const NEXT_STAGES: Readonly<Record<MentorshipStage, readonly MentorshipStage[]>> = {
  exploring: ['active', 'closing', 'closed'],
  active: ['paused', 'closing', 'closed'],
  paused: ['active', 'closing', 'closed'],
  closing: ['active', 'closed'],
  closed: ['alumni'],
  alumni: [],
};

/** Starts a mentorship that needs nobody's leave (R08). It begins with talking (R09). */
export function startMentorship(draft: Pick<Mentorship, 'kind' | 'partners'>, acting: Acting): Result<Mentorship> {
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

export const isRunning = (mentorship: Mentorship): boolean => !['closed', 'alumni'].includes(mentorship.stage);

/** The side of one person, and the other side. Undefined for a person who is neither. */
export function sides(mentorship: Mentorship, me: string): { mine: Partner; other: Partner } | undefined {
  const mine = mentorship.partners.find((partner) => partner.person === me);
  const other = mentorship.partners.find((partner) => partner.person !== me);
  return mine && other ? { mine, other } : undefined;
}

/** The mentorship a widget means when it was not told: the running one that was touched last. */
export function currentMentorship<T extends { readonly id: string; readonly value: Mentorship }>(
  entries: readonly T[],
  me: string,
  asked = '',
): T | undefined {
  const mine = entries.filter((entry) => sides(entry.value, me));
  if (asked !== '') return mine.find((entry) => entry.id === asked || entry.id === `mentorship:${asked}`);
  return mine
    .filter((entry) => isRunning(entry.value))
    .toSorted((a, b) => b.value.startedAt.localeCompare(a.value.startedAt) || a.id.localeCompare(b.id))[0];
}
