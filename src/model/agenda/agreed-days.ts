import { daysBetween } from '../../calendar/plain-date.js';
import type { Rule } from '../agenda.js';
import type { Problem } from '../result.js';
import { dayOf } from './past.js';

/** A day that both agreed on, at meetings that take place at most so many days before it, or after it. */
function dayRule(rule: 'review' | 'until', days: number, title: Problem, reasonOf: (date: string) => Problem): Rule {
  return ({ meeting, days: { [rule]: date } }) =>
    date === undefined || daysBetween(dayOf(meeting.value), date) > days
      ? []
      : [
          {
            key: `${rule}:${date}`,
            rule,
            reason: reasonOf(date),
            title,
          },
        ];
}

/** Both look at their agreement again on the day that they settled (R56). */
export const reviewRule = dayRule('review', 7, { code: 'agenda.title.review', params: {} }, (date) => ({
  code: 'agenda.reason.review',
  params: { date },
}));

/** The time that was agreed on ends soon: go on, change something, or close it well (R57). */
export const untilRule = dayRule('until', 21, { code: 'agenda.title.until', params: {} }, (date) => ({
  code: 'agenda.reason.until',
  params: { date },
}));
