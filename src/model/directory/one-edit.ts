/** How far two normalised words are apart. */
export type Nearness = 'whole' | 'beginning' | undefined;

/** From this many letters on, a word may be meant by one that differs from it by an edit: shorter ones are too alike. */
export const LEAST_LETTERS = 4;

/** Whether the rest of `typed` from `from` on stands in `word` at `at`. */
function restFits(typed: string, from: number, word: string, at: number): boolean {
  if (typed.length - from > word.length - at) return false;
  for (let step = 0; from + step < typed.length; step++) {
    if (typed.charCodeAt(from + step) !== word.charCodeAt(at + step)) return false;
  }
  return true;
}

const isSwapped = (typed: string, word: string, at: number): boolean =>
  typed.charCodeAt(at) === word.charCodeAt(at + 1) && typed.charCodeAt(at + 1) === word.charCodeAt(at);

/**
 * Whether `word`, or else its beginning, becomes `typed` by one edit: a letter replaced, left out, added, or swapped
 * with the next one. A word that begins with `typed` is one of these, too.
 */
export function nearness(typed: string, word: string): Nearness {
  const longer = typed.length - word.length;
  if (word.length < LEAST_LETTERS || typed.length < LEAST_LETTERS - 1 || longer > 1) return undefined;
  let at = 0;
  while (at < typed.length && typed.charCodeAt(at) === word.charCodeAt(at)) at++;
  if (at === typed.length) return longer >= -1 ? 'whole' : 'beginning';
  const isReplaced = restFits(typed, at + 1, word, at + 1);
  const isLeftOut = restFits(typed, at, word, at + 1);
  const isAdded = restFits(typed, at + 1, word, at);
  const isTurned = isSwapped(typed, word, at) && restFits(typed, at + 2, word, at + 2);
  if ((longer === 0 && (isReplaced || isTurned)) || (longer === -1 && isLeftOut) || (longer === 1 && isAdded))
    return 'whole';
  const isNear = isReplaced || isLeftOut || isAdded || isTurned;
  return isNear && typed.length >= LEAST_LETTERS ? 'beginning' : undefined;
}
