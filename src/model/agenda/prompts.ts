import type { MentorshipStage } from '../mentorship.js';

/** How the one who learns uses a meeting: asks for advice, brings options, or tells a plan. */
export type Independence = 'ask' | 'options' | 'plan';

/** Meetings held before the next step of independence. */
const OPTIONS_AFTER = 3;
const PLAN_AFTER = 8;

/** Independence grows with the meetings that were held (R55); towards the end one tells plans. */
export function independenceOf(held: number, stage: MentorshipStage): Independence {
  if (stage === 'closing' || held >= PLAN_AFTER) return 'plan';
  return held >= OPTIONS_AFTER ? 'options' : 'ask';
}

/** The code of the sentence with which an agenda begins: other words for who learns and who guides. */
export const promptCode = (independence: Independence, learns: boolean): string =>
  `agenda.prompt.${independence}.${learns ? 'learner' : 'guide'}`;
