import type { MentorshipStage } from './mentorship.js';

/** The beginning, the middle and the end of a mentorship (R57). */
export type Phase = 'beginning' | 'middle' | 'end';

/** Who asks: the one who learns, the one who guides, or either. */
export type Asker = 'learner' | 'guide' | 'either';

/** Questions that belong together. */
interface Group {
  readonly phase: Phase;
  readonly asks: Asker;
  readonly topic: string;
  readonly names: readonly string[];
}

export type Bank = readonly Group[];

/** What of a bank two people may want. */
export interface Wanted {
  readonly stage: MentorshipStage;
  /** Questions of this side and those that either may ask; all of them when absent. */
  readonly asks?: Exclude<Asker, 'either'> | undefined;
  /** Topics that the two have agreed to leave out (R13). */
  readonly offLimits?: readonly string[] | undefined;
}

const PHASE: Readonly<Record<MentorshipStage, Phase>> = {
  exploring: 'beginning',
  active: 'middle',
  paused: 'middle',
  closing: 'end',
  closed: 'end',
  alumni: 'end',
};

/**
 * The codes of the questions that fit (R19), their topics in turn: the first of each topic, then the second of each. Whoever takes the
 * first one that was not asked yet so never stays with one topic.
 */
export function questionsFor(bank: Bank, { stage, asks, offLimits = [] }: Wanted): readonly string[] {
  const fitting = bank.filter(
    (group) =>
      group.phase === PHASE[stage] &&
      (asks === undefined || group.asks === 'either' || group.asks === asks) &&
      !offLimits.includes(group.topic),
  );
  const rounds = Math.max(0, ...fitting.map(({ names }) => names.length));
  const inTurn = Array.from({ length: rounds }, (_, round) =>
    fitting.flatMap(({ names }) => names.slice(round, round + 1)),
  );
  return inTurn.flat().map((name) => `question.${name}`);
}
