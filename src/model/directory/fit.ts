import { takesAsks } from '../availability.js';
import type { Listed } from './listed.js';
import { FIT_RULES, type FitReason, type FitRule, type Seeker } from './fit-rules.js';
import type { Profile } from '../person.js';

export { FIT_RULES, type FitReason, type FitRule, type Seeker, type SoughtGoal } from './fit-rules.js';

export interface FitOptions {
  /** In the order of their weight; a host adds its own: `[...FIT_RULES, sameOffice]`. */
  readonly rules?: readonly FitRule[] | undefined;
  /** At most so many reasons, a difference among them when there is one. */
  readonly most?: number | undefined;
}

const MOST_REASONS = 4;

/** Why a mentor fits this person, in words to come: no score. Reasons that fit stand before differences. */
export function fitOf(
  profile: Profile,
  seeker: Seeker,
  { rules = FIT_RULES, most = MOST_REASONS }: FitOptions = {},
): readonly FitReason[] {
  const reasons = rules.flatMap((rule) => rule(profile, seeker));
  const fits = reasons.filter(({ says }) => says === 'fits');
  const differs = reasons.filter(({ says }) => says === 'differs');
  const room = Math.max(most - Math.min(differs.length, 1), 0);
  return [...fits.slice(0, room), ...differs].slice(0, most);
}

/** How many reasons that fit each rule gives, in the order of the rules. */
const weightsOf = (profile: Profile, seeker: Seeker, rules: readonly FitRule[]): readonly number[] =>
  rules.map((rule) => rule(profile, seeker).filter(({ says }) => says === 'fits').length);

/** Whoever has more reasons by the weightiest rule stands first, then by the next one. */
function compareWeights(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((weight, index) => weight !== b[index]);
  return place === -1 ? 0 : (b[place] ?? 0) - (a[place] ?? 0);
}

interface Weighed {
  readonly index: number;
  readonly weights: readonly number[];
}

function weighed(people: readonly Listed[], seeker: Seeker, rules: readonly FitRule[]): Weighed[] {
  return people
    .map(({ profile }, index) => ({ index, weights: weightsOf(profile, seeker, rules) }))
    .sort((a, b) => compareWeights(a.weights, b.weights));
}

/** For each of the people the place in the order of fit, from 0; equals share a place. For `inOrder`. */
export function fitRanks(
  people: readonly Listed[],
  seeker: Seeker,
  rules: readonly FitRule[] = FIT_RULES,
): Uint32Array {
  const ranks = new Uint32Array(people.length);
  let rank = 0;
  let before: Weighed | undefined;
  for (const entry of weighed(people, seeker, rules)) {
    if (before && compareWeights(before.weights, entry.weights) !== 0) rank++;
    ranks[entry.index] = rank;
    before = entry;
  }
  return ranks;
}

export interface FittingOptions extends FitOptions {
  /** Ids of people who are left out: oneself, those asked already. */
  readonly except?: readonly string[] | undefined;
  /** Plain date; people who cannot be asked on it are left out. */
  readonly today: string;
  /** At most so many people. */
  readonly people?: number | undefined;
}

const MOST_PEOPLE = 3;

/** The people who fit best, for "next fitting mentors" (R06): only such as have a reason; equals as they stood. */
export function fitting(people: readonly Listed[], seeker: Seeker, options: FittingOptions): readonly Listed[] {
  const { except = [], today, rules = FIT_RULES, people: most = MOST_PEOPLE } = options;
  const free = people.filter(({ id, profile }) => !except.includes(id) && takesAsks(profile, today));
  return weighed(free, seeker, rules)
    .filter(({ weights }) => weights.some((weight) => weight > 0))
    .slice(0, most)
    .flatMap(({ index }) => free[index] ?? []);
}
