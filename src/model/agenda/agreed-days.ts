import { daysBetween } from '../../calendar/plain-date.js';
import type { AgendaInput, Rule } from '../agenda.js';
import { dayOf } from './past.js';

/** Whether a meeting takes place at most so many days before a day, or after it. */
const isNear = ({ meeting }: AgendaInput, date: string, days: number): boolean =>
  daysBetween(dayOf(meeting.value), date) <= days;

/** Both look at their agreement again on the day that they settled (R56). */
export const reviewRule: Rule = (input) => {
  const { review: date } = input.days;
  if (date === undefined || !isNear(input, date, 7)) return [];
  return [
    {
      key: `review:${date}`,
      rule: 'review',
      reason: { code: 'agenda.reason.review', params: { date } },
      title: { code: 'agenda.title.review', params: {} },
    },
  ];
};

/** The time that was agreed on ends soon: go on, change something, or close it well (R57). */
export const untilRule: Rule = (input) => {
  const { until: date } = input.days;
  if (date === undefined || !isNear(input, date, 21)) return [];
  return [
    {
      key: `until:${date}`,
      rule: 'until',
      reason: { code: 'agenda.reason.until', params: { date } },
      title: { code: 'agenda.title.until', params: {} },
    },
  ];
};
