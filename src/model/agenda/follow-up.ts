import type { Action } from '../action.js';
import { uniquePart } from '../id.js';
import type { Meeting } from '../meeting.js';

/** What one may ask when advice did not work: the names of three questions, from the closest to the widest. */
export const FOLLOW_UPS = ['instead', 'missed', 'known'] as const;

export type FollowUp = (typeof FOLLOW_UPS)[number];

/** The id of the agenda item that such a question becomes: asked twice it stands there once. */
export const followUpId = (action: string, question: FollowUp): string => `followUp.${question}.${uniquePart(action)}`;

/** The new questions that advice offers which did not work, and which nobody has asked yet (R27). */
export function followUpsOf(
  { id, value }: { readonly id: string; readonly value: Action },
  meetings: readonly { readonly value: Meeting }[],
): readonly FollowUp[] {
  if (value.outcome?.answer !== 'didNot') return [];
  const asked = new Set(meetings.flatMap(({ value: meeting }) => meeting.agenda.items.map((item) => item.id)));
  return FOLLOW_UPS.some((question) => asked.has(followUpId(id, question))) ? [] : FOLLOW_UPS;
}
