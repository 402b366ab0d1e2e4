import { inOrder } from './order.js';
import type { Mentorship, Partner } from './schemas/mentorship.js';

export type { Mentorship, Partner } from './schemas/mentorship.js';

export type MentorshipKind = Mentorship['kind'];

export type MentorshipStage = Mentorship['stage'];

export const isRunning = (mentorship: Mentorship): boolean => !['closed', 'alumni'].includes(mentorship.stage);

/** The side of one person, and the other side. Undefined for a person who is neither. */
export function sides(mentorship: Mentorship, me: string): { mine: Partner; other: Partner } | undefined {
  const mine = mentorship.partners.find((partner) => partner.person === me);
  const other = mentorship.partners.find((partner) => partner.person !== me);
  return mine && other ? { mine, other } : undefined;
}

/** Who learns: the mentee; among peers both. */
export function learnersIn({ partners }: Mentorship): readonly string[] {
  const mentees = partners.filter(({ role }) => role === 'mentee');
  return (mentees.length > 0 ? mentees : partners).map(({ person }) => person);
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
    .toSorted((a, b) => inOrder(b.value.startedAt, a.value.startedAt) || inOrder(a.id, b.id))[0];
}
