import type { Problem } from '../../model/result.js';
import { cityOf } from './desk.js';
import { clock } from './hour-words.js';
import type { Words } from './words.js';

/** A refusal, with the times and places of the calendar in words. */
export function problemWords(words: Words, problem: Problem): Problem {
  const { date, time, zone, nextTime } = problem.params;
  const text = (value: string | number | undefined, write: (value: string) => string) =>
    typeof value === 'string' && value !== '' ? write(value) : undefined;
  const told = {
    date: text(date, (value) => (problem.code === 'calendar.date' ? value : words.date(value, 'date'))),
    time: text(time, (value) => (problem.code === 'calendar.time' ? value : clock(words, value))),
    zone: text(zone, cityOf),
    nextTime: text(nextTime, (value) => clock(words, value)),
  };
  const known = Object.entries(told).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { code: problem.code, params: { ...problem.params, ...Object.fromEntries(known) } };
}
