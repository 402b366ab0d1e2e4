import { weekday } from './plain-date.js';
import type { Frequency, Rule } from './rule.js';

/** From the most often to the least. */
export const PRESETS = ['weekly', 'fortnightly', 'threeWeeks', 'monthly', 'quarterly', 'halfYearly'] as const;

export type Preset = (typeof PRESETS)[number];

const RULES: Readonly<Record<Preset, { readonly freq: Frequency; readonly interval: number }>> = {
  weekly: { freq: 'WEEKLY', interval: 1 },
  fortnightly: { freq: 'WEEKLY', interval: 2 },
  threeWeeks: { freq: 'WEEKLY', interval: 3 },
  monthly: { freq: 'MONTHLY', interval: 1 },
  quarterly: { freq: 'MONTHLY', interval: 3 },
  halfYearly: { freq: 'MONTHLY', interval: 6 },
};

/**
 * The rule of a preset for a series that starts on `date`. The monthly ones keep the weekday: the same how-manieth of
 * the month, or the last one when the date is a fifth.
 */
export function presetRule(preset: Preset, date: string): Rule {
  const { freq, interval } = RULES[preset];
  const nth = Math.ceil(Number(date.slice(8)) / 7);
  const byDay = freq === 'MONTHLY' ? [{ weekday: weekday(date), nth: nth === 5 ? -1 : nth }] : [];
  return { freq, interval, byDay, byMonthDay: [] };
}

/** The preset that a rule is, whatever its end; undefined for any other rule. */
export function presetOf(rule: Rule): Preset | undefined {
  const [day, ...others] = rule.byDay;
  const ordinal = day !== undefined && day.nth !== 0;
  if (others.length > 0 || rule.byMonthDay.length > 0 || ordinal !== (rule.freq === 'MONTHLY')) return undefined;
  return PRESETS.find((name) => RULES[name].freq === rule.freq && RULES[name].interval === rule.interval);
}
