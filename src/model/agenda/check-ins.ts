import { addDays, daysBetween } from '../../calendar/plain-date.js';
import type { AgendaInput, Rule, Suggestion } from '../agenda.js';
import type { Goal } from '../goal.js';
import { dayOf, wasPostponed, type Past } from './past.js';

type Entry = AgendaInput['goals'][number];

const WEEK = 7;

/** Since when a goal is worked on: the instant at which it became active last, else at which it was made. */
const begun = ({ history, createdAt }: Goal): string => history.findLast(({ to }) => to === 'active')?.at ?? createdAt;

const answered = ({ checkpoints }: Goal): string =>
  checkpoints
    .map(({ at }) => at)
    .toSorted()
    .at(-1) ?? '';

/** An answer from between two meetings serves the one that comes. */
const isAnswered = (goal: Goal, past: Past): boolean =>
  answered(goal).slice(0, 10) > (past[0]?.value.start ?? begun(goal)).slice(0, 10);

const suggest = ({ id, value }: Entry, key: string, reason: Suggestion['reason']): Suggestion => ({
  key,
  rule: 'checkIn',
  reason,
  title: { code: 'agenda.title.checkIn', params: { goal: value.title } },
  goal: id,
});

/** At a date that was agreed on, from a week before it until somebody answers. */
function onDate(entry: Entry, day: string, past: Past): Suggestion[] {
  const { checkOn } = entry.value;
  if (checkOn === undefined || daysBetween(day, checkOn) > WEEK) return [];
  if (isAnswered(entry.value, past) || answered(entry.value).slice(0, 10) >= addDays(checkOn, -WEEK)) return [];
  const reason = { code: 'agenda.reason.checkOn', params: { date: checkOn } };
  return [suggest(entry, `check:${entry.id}:${checkOn}`, reason)];
}

/** At every n-th meeting since the goal was looked at last; put off, at the one after it. */
function everyMeetings(entry: Entry, past: Past): Suggestion[] {
  const { checkEvery } = entry.value;
  if (checkEvery === undefined) return [];
  if (isAnswered(entry.value, past)) return [];
  const last = answered(entry.value);
  const from = last > begun(entry.value) ? last : begun(entry.value);
  const number = past.filter(({ value }) => value.start > from).length + 1;
  const turn = Math.floor(number / checkEvery) * checkEvery;
  const key = `check:${entry.id}:${from}:${String(turn)}`;
  if (number !== turn && !wasPostponed(key, past)) return [];
  return [suggest(entry, key, { code: 'agenda.reason.checkEvery', params: { count: checkEvery } })];
}

/** Check-ins of goals that are worked on: at a date, or at every n-th meeting (R35). */
export const checkInRule: Rule = ({ goals, meeting }, past) =>
  goals
    .filter(({ value }) => value.status === 'active')
    .flatMap((entry) => [...onDate(entry, dayOf(meeting.value), past), ...everyMeetings(entry, past)].slice(0, 1));
