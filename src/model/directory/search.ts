import { columnsOf, type Columns } from './columns.js';
import { createCorpus, type Test } from './corpus.js';
import type { Listed } from './listed.js';
import { wordsOf } from './normalise.js';
import { nearness } from './one-edit.js';

/** A word that nobody's profile holds, and what was looked for instead. */
export interface Correction {
  /** As it was typed, normalised. */
  readonly typed: string;
  /** The words within one edit, normalised. */
  readonly instead: readonly string[];
}

export interface Found {
  /** Indexes into the people, ascending: those who have every word. All of them when the text holds no word. */
  readonly hits: Uint32Array;
  /** Normalised: what to mark in the texts of the hits (`marksIn`). */
  readonly needles: readonly string[];
  /** Words that were found nowhere and answered by words within one edit; empty when all stood somewhere as typed. */
  readonly corrections: readonly Correction[];
}

export interface Search {
  /** Answers rightly at any time; builds at once what `prepare` has not built yet and the text needs. */
  find(text: string): Found;
  /** Builds the indexes for as long as `mayGoOn` says so, looking every few milliseconds; true when all are built. */
  prepare(mayGoOn: () => boolean): boolean;
}

const holds =
  (needle: string): Test =>
  (text) =>
    text.includes(needle);

/** Signs of words that mean something in a pattern. */
const escaped = (word: string): string => word.replace(/[.+]/gu, '\\$&');

function holdsAny(words: readonly string[]): Test {
  const [only] = words;
  if (words.length === 1 && only !== undefined) return holds(only);
  const pattern = new RegExp(words.map(escaped).join('|'));
  return (text) => pattern.test(text);
}

/** The words one edit away; the words that begin so only where there is no whole one. */
function nearWords(typed: string, words: ReadonlySet<string>): string[] {
  const whole: string[] = [];
  const beginning: string[] = [];
  for (const word of words) {
    const near = nearness(typed, word);
    if (near === 'whole') whole.push(word);
    else if (near === 'beginning') beginning.push(word);
  }
  return whole.length > 0 ? whole : beginning;
}

/** Search in what the cards of people tell. Cheap to make: nothing is read before it is needed. */
export function createSearch(people: readonly Listed[], columns: Columns = columnsOf(people)): Search {
  const corpus = createCorpus(people, columns);
  const everybody = (): Uint32Array => Uint32Array.from(people.keys());
  let last: Found | undefined;

  /** Whoever has the new needles has the old ones: a longer query narrows what the last one found. */
  const narrows = (needles: readonly string[]): boolean =>
    last?.corrections.length === 0 && last.needles.every((old) => needles.some((needle) => needle.includes(old)));

  const exactly = (needles: readonly string[]): Uint32Array => {
    let hits = narrows(needles) ? last?.hits : undefined;
    for (const needle of needles) hits = corpus.whoPasses(holds(needle), hits);
    return hits ?? everybody();
  };

  /** A word that goes on after one that stands nowhere stands nowhere either. */
  const goesOnNowhere = (needle: string): boolean =>
    last?.corrections.some(({ typed }) => needle.includes(typed)) === true;

  const corrected = (needles: readonly string[], nowhere: readonly string[]): Found => {
    const corrections = nowhere
      .map((typed) => ({ typed, instead: nearWords(typed, corpus.words()) }))
      .filter(({ instead }) => instead.length > 0);
    const looked = needles.map((needle) => corrections.find(({ typed }) => typed === needle)?.instead ?? [needle]);
    let hits: Uint32Array | undefined;
    for (const words of looked) hits = corpus.whoPasses(holdsAny(words), hits);
    return { hits: hits ?? everybody(), needles: looked.flat(), corrections };
  };

  const findAll = (needles: readonly string[]): Found => {
    const known = needles.filter(goesOnNowhere);
    const hits = known.length === 0 ? exactly(needles) : new Uint32Array();
    if (hits.length > 0 || needles.length === 0) return { hits, needles, corrections: [] };
    const isNowhere = (needle: string): boolean =>
      needles.length === 1 || known.includes(needle) || !corpus.isAnywhere(holds(needle));
    return corrected(needles, needles.filter(isNowhere));
  };

  return {
    find(text) {
      last = findAll(wordsOf(text));
      return last;
    },
    prepare: (mayGoOn) => corpus.prepare(mayGoOn),
  };
}
