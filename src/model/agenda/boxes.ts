import type { AgendaRule, Suggestion } from '../agenda.js';

const STEP = 5;

/** How much room an item takes beside the others. */
const WEIGHTS: Readonly<Record<AgendaRule, number>> = {
  outcome: 1,
  advice: 1,
  checkpoint: 1,
  checkIn: 1,
  entered: 3,
  carried: 3,
  feedback: 2,
  question: 2,
  story: 2,
  show: 2,
  pulse: 2,
  review: 2,
  until: 2,
};

/**
 * The minutes that each item of an agenda may take, by its key, in steps of five: what people entered themselves has
 * most room. Where the time is short the last ones have none.
 */
export function timeBoxes(suggestions: readonly Suggestion[], minutes: number): ReadonlyMap<string, number> {
  const steps = Math.floor(minutes / STEP);
  const fitting = suggestions.slice(0, steps);
  const all = fitting.reduce((sum, { rule }) => sum + WEIGHTS[rule], 0);
  const spare = Math.max(0, steps - fitting.length);
  const shares = fitting.map(({ key, rule }) => ({ key, share: (spare * WEIGHTS[rule]) / all }));
  const whole = shares.reduce((sum, { share }) => sum + Math.floor(share), 0);
  const fraction = ({ share }: { readonly share: number }) => share - Math.floor(share);
  const lucky = new Set(
    shares
      .toSorted((a, b) => fraction(b) - fraction(a))
      .slice(0, spare - whole)
      .map(({ key }) => key),
  );
  const given = new Map(
    shares.map(({ key, share }) => [key, (1 + Math.floor(share) + (lucky.has(key) ? 1 : 0)) * STEP]),
  );
  return new Map(suggestions.map(({ key }) => [key, given.get(key) ?? 0]));
}
