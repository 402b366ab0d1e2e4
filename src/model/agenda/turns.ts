import type { Rule } from '../agenda.js';
import type { Problem } from '../result.js';
import { keyOfTurn } from './past.js';

const PULSE_EVERY = 5;
const SHOW_EVERY = 3;

/** Every fifth meeting asks how the mentoring itself is going (R31); put off, the sixth does. */
export const pulseRule: Rule = (_input, past) => {
  const key = keyOfTurn('pulse', PULSE_EVERY, past);
  if (key === undefined) return [];
  return [
    {
      key,
      rule: 'pulse',
      reason: { code: 'agenda.reason.pulse', params: { every: PULSE_EVERY } },
      title: { code: 'agenda.title.pulse', params: {} },
    },
  ];
};

/** At every third meeting the one who learns shows something (R46); where both learn, each does. */
export const showRule: Rule = ({ learners }, past) => {
  const key = keyOfTurn('show', SHOW_EVERY, past);
  const [owner, ...others] = learners;
  if (key === undefined || owner === undefined) return [];
  const title: Problem =
    others.length > 0
      ? { code: 'agenda.title.showBoth', params: {} }
      : { code: 'agenda.title.show', params: { owner } };
  return [{ key, rule: 'show', reason: { code: 'agenda.reason.show', params: { every: SHOW_EVERY } }, title }];
};
