import { plainDateOf } from '../../calendar/plain-date.js';
import type { Meeting } from '../meeting.js';

/** Meetings of a mentorship that were held, the latest first. */
export type Past = readonly { readonly id: string; readonly value: Meeting }[];

/** The day of a meeting on the calendar of the zone in which it was planned. */
export const dayOf = ({ start, zone }: Pick<Meeting, 'start' | 'zone'>): string => plainDateOf(start, zone);

/** Whether something was put off at the last meeting. */
export const wasPostponed = (key: string, past: Past): boolean =>
  past[0]?.value.agenda.postponed.includes(key) ?? false;

/** Whether something was talked about at any of them. */
export const wasCovered = (key: string, past: Past): boolean =>
  past.some(({ value }) => value.agenda.covered.includes(key));

/**
 * The key of what every n-th meeting asks for, where this one does: its turn has come, or was put off at the last
 * meeting. Each turn has a key of its own, so that one that was talked about does not silence the next.
 */
export function keyOfTurn(name: string, every: number, past: Past): string | undefined {
  const turn = Math.floor((past.length + 1) / every) * every;
  const key = `${name}:${String(turn)}`;
  return past.length + 1 === turn || wasPostponed(key, past) ? key : undefined;
}
