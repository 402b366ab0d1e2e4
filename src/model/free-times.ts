import type { FreeTime } from './person.js';

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** English names, whole or cut to three letters or two. */
function dayOf(word: string): number | undefined {
  const index = DAYS.findIndex((day) => [day, day.slice(0, 3), day.slice(0, 2)].includes(word.toLowerCase()));
  return index < 0 ? undefined : index + 1;
}

/** `Mon-Fri`, `Mon,Wed`, `Sat-Mon`; undefined where a word is no day. */
function daysOf(text: string): number[] | undefined {
  const days = text.split(',').flatMap((part): (number | undefined)[] => {
    const [first, last, ...more] = part.split('-').map((word) => dayOf(word.trim()));
    if (first === undefined || more.length > 0) return [undefined];
    if (!part.includes('-')) return [first];
    if (last === undefined) return [undefined];
    return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, step) => ((first - 1 + step) % 7) + 1);
  });
  const known = days.filter((day) => day !== undefined);
  return known.length === days.length ? [...new Set(known)].sort((a, b) => a - b) : undefined;
}

function clockOf(text: string): string | undefined {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?::(\d\d))?$/u.exec(text) ?? [];
  const isClock = hour !== '' && Number(minute) < 60 && Number(hour) * 60 + Number(minute) <= 24 * 60;
  return isClock ? `${hour.padStart(2, '0')}:${minute}` : undefined;
}

function freeTimeOf(text: string): FreeTime | undefined {
  const [, named = '', begin = '', end = ''] = /^(\D+?)\s*(\d[\d:]*)\s*-\s*(\d[\d:]*)$/u.exec(text) ?? [];
  const [days, from, to] = [daysOf(named), clockOf(begin), clockOf(end)];
  return days && from !== undefined && to !== undefined && from < to ? { days, from, to } : undefined;
}

/**
 * When somebody is free, as a person writes it: `Mon-Fri 09:00-17:00; Sat 10-12`. What is not understood, such as hours
 * that end before they begin, is answered apart.
 */
export function readFreeTimes(text: string): { hours: FreeTime[]; rejected: string[] } {
  const written = text
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const read = written.map((part) => freeTimeOf(part));
  return {
    hours: read.filter((time) => time !== undefined),
    rejected: written.filter((_, index) => read[index] === undefined),
  };
}

const SHORT = DAYS.map((day) => (day[0] ?? '').toUpperCase() + day.slice(1, 3));

/** Days one after the other become a range from three on. */
function daysText(days: readonly number[]): string {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const name = (day: number | undefined) => SHORT[(day ?? 1) - 1] ?? '';
  return runs
    .map((run) => (run.length > 2 ? `${name(run[0])}-${name(run.at(-1))}` : run.map(name).join(',')))
    .join(',');
}

/** The text that `readFreeTimes` reads back. */
export const freeTimesText = (hours: readonly FreeTime[]): string =>
  hours.map(({ days, from, to }) => `${daysText(days)} ${from}-${to}`).join('; ');
