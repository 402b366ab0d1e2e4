import { derivedId } from './id.js';
import { isRunning, sides, type Mentorship, type MentorshipKind, type Partner } from './mentorship.js';
import { pairSpace } from './space.js';

interface Entry {
  readonly id: string;
  readonly value: Mentorship;
}

const between = <T extends Entry>(entries: readonly T[], a: string, b: string): readonly T[] =>
  entries.filter(({ value }) => sides(value, a)?.other.person === b);

/** The mentorship that two people have now. */
export const runningBetween = <T extends Entry>(entries: readonly T[], a: string, b: string): T | undefined =>
  between(entries, a, b).find(({ value }) => isRunning(value));

/**
 * Where the next mentorship of two people stands: the same for both of them and for every repeat, another one after
 * each mentorship that has ended.
 */
export function placeOfNext(entries: readonly Entry[], a: string, b: string): { space: string; id: string } {
  const space = pairSpace(a, b);
  const ended = between(entries, a, b).filter(({ value }) => !isRunning(value)).length;
  return { space, id: derivedId('mentorship', space, String(ended + 1)) };
}

const ROLES: Readonly<Record<MentorshipKind, { mine: Partner['role']; theirs: Partner['role'] }>> = {
  formal: { mine: 'mentee', theirs: 'mentor' },
  informal: { mine: 'mentee', theirs: 'mentor' },
  peer: { mine: 'peer', theirs: 'peer' },
  reverse: { mine: 'mentor', theirs: 'mentee' },
};

interface Side {
  readonly person: string;
  readonly name: string;
  /** IANA zone */
  readonly zone: string;
  readonly place: string;
}

/** The two partners of a mentorship that one asks the other for: in a reverse one the asking person mentors. */
export const partnersFor = (kind: MentorshipKind, mine: Side, theirs: Side): Partner[] => [
  { ...mine, role: ROLES[kind].mine },
  { ...theirs, role: ROLES[kind].theirs },
];
