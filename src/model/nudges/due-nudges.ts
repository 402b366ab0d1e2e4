import { wallTime } from '../../calendar/wall-clock.js';
import { inOrder } from '../order.js';
import type { Nudge, NudgePreferences, NudgeState } from './nudge.js';
import { NUDGE_RULES } from './rules.js';

/** Whether it is an hour at which nothing is said. */
export function isQuiet(now: string, { quiet, zone }: Pick<NudgePreferences, 'quiet' | 'zone'>): boolean {
  if (!quiet) return false;
  const { hour, minute } = wallTime(now, zone);
  const time = `${hour}:${minute}`;
  return quiet.from <= quiet.to ? time >= quiet.from && time < quiet.to : time >= quiet.from || time < quiet.to;
}

const rests = (key: string, { snoozed }: NudgePreferences, now: string): boolean =>
  Object.hasOwn(snoozed, key) && (snoozed[key] ?? '') > now;

/**
 * What waits for one person now (R61): what others wait for first, within that what waits longest; none at quiet hours,
 * none that was put off, and never more than `most`. Derived, never stored.
 */
export function dueNudges(state: NudgeState, now: string, preferences: NudgePreferences): readonly Nudge[] {
  if (isQuiet(now, preferences)) return [];
  return Object.values(NUDGE_RULES)
    .flatMap((rule) =>
      [...rule(state, now)].filter(({ since }) => since <= now).sort((a, b) => inOrder(a.since, b.since)),
    )
    .filter(({ key }) => !rests(key, preferences, now))
    .slice(0, preferences.most);
}
