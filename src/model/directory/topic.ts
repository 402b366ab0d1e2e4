import { normalise, wordsIn } from './normalise.js';

/** Words that say too little to be told apart by their beginning. */
const LEAST_SHARED = 4;
const LEAST_SHARE = 0.6;

/** Forms of one word share a beginning: `negotiate` and `negotiation`, `speaking` and `speak`. */
function isFormOf(word: string, other: string): boolean {
  let shared = 0;
  while (shared < word.length && word[shared] === other[shared]) shared++;
  const longer = Math.max(word.length, other.length);
  return shared === longer || shared >= Math.max(LEAST_SHARED, LEAST_SHARE * longer);
}

const SPACED = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{N}\P{L}]*$/u;

/** Whether a text speaks of a topic: a form of each of its words stands there; in scripts without spaces, the topic itself. */
export function namesTopic(text: string, topic: string): boolean {
  const [normalised, wanted] = [normalise(text), normalise(topic).trim()];
  if (wanted === '') return false;
  if (!SPACED.test(wanted)) return normalised.includes(wanted);
  const words = wordsIn(normalised);
  const parts = wordsIn(wanted);
  return parts.length > 0 && parts.every((part) => words.some((word) => isFormOf(part, word)));
}
