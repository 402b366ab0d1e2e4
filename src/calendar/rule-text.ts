import type { Rule } from './rule.js';

const DAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** The canonical text; `parseRule` reads it back to an equal rule. */
export function formatRule(rule: Rule): string {
  const days = rule.byDay.map(({ weekday: day, nth }) => `${nth === 0 ? '' : String(nth)}${DAY_CODES[day - 1] ?? ''}`);
  const parts = [
    `FREQ=${rule.freq}`,
    rule.interval > 1 && `INTERVAL=${String(rule.interval)}`,
    days.length > 0 && `BYDAY=${days.join(',')}`,
    rule.byMonthDay.length > 0 && `BYMONTHDAY=${rule.byMonthDay.join(',')}`,
    rule.count !== undefined && `COUNT=${String(rule.count)}`,
    rule.until !== undefined && `UNTIL=${rule.until.replace(/[-:]/g, '')}`,
  ];
  return parts.filter(Boolean).join(';');
}
