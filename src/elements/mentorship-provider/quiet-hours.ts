import { warn } from '../../context/warn.js';
import type { NudgePreferences } from '../../model/nudges/nudge.js';

const HOURS = /^((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d)$/u;

/** `20:00-07:30` as hours; other words warn and mean none. */
export function quietHours(text: string): NudgePreferences['quiet'] {
  const [, from, to] = HOURS.exec(text) ?? [];
  if (from !== undefined && to !== undefined) return { from, to };
  if (text !== '') warn(`<mentorship-provider quiet-hours="${text}">: it has to be two times such as 20:00-07:30.`);
  return undefined;
}

/** How many reminders at once: three where nothing is said; other words warn. */
export function mostReminders(text: string): number {
  const most = text === '' ? 3 : Number(text);
  if (Number.isInteger(most) && most >= 0) return most;
  warn(`<mentorship-provider reminders="${text}">: it has to be a number. 3 is used.`);
  return 3;
}
