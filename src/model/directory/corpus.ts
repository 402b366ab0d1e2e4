import type { Profile } from '../person.js';
import type { Column } from './column.js';
import type { Columns, Facet } from './columns.js';
import type { Listed } from './listed.js';
import { normalise, wordsIn } from './normalise.js';

/** Whether a normalised text has what is looked for. */
export type Test = (text: string) => boolean;

/** What everybody writes for themselves; values that many share stand in the columns. */
const textOf = ({ name, headline, about, style, stories }: Profile): string =>
  [name, headline, about, style, ...stories].map(normalise).join('\n');

/** The columns whose values are searched, too. */
const SEARCHED: readonly Facet[] = ['topics', 'learns', 'languages', 'formats', 'styles', 'organisation', 'place'];

/** How many people are read before the time is looked at. */
const STEP = 32;

const always = (): boolean => true;

type Work = (mayGoOn: () => boolean) => boolean;

/** Does `step` for each index, going on where it stopped the last time, until `mayGoOn` ends it. */
function inSteps(total: number, size: number, step: (index: number) => void): Work {
  let next = 0;
  return (mayGoOn) => {
    while (next < total && mayGoOn()) {
      for (const end = Math.min(next + size, total); next < end; next++) step(next);
    }
    return next >= total;
  };
}

/** One column and its values, normalised. */
interface Values {
  readonly column: Column;
  readonly texts: readonly string[];
}

/** What is searched: the text of each person, the values that people share, and the distinct words of all. */
export interface Corpus {
  /** True when all is read. */
  prepare(mayGoOn: () => boolean): boolean;
  /** The indexes among `within` (everybody, when absent) of those who have a text or value that passes. */
  whoPasses(test: Test, within: Uint32Array | undefined): Uint32Array;
  isAnywhere(test: Test): boolean;
  words(): ReadonlySet<string>;
}

export function createCorpus(people: readonly Listed[], columns: Columns): Corpus {
  const texts = new Array<string>(people.length).fill('');
  const values: Values[] = [];
  const words = new Set<string>();

  const addWords = (text: string): void => {
    for (const word of wordsIn(text)) words.add(word);
  };
  const readText = inSteps(people.length, STEP, (index) => {
    const person = people[index];
    if (person) texts[index] = textOf(person.profile);
  });
  const readValues = inSteps(SEARCHED.length, 1, (place) => {
    const facet = SEARCHED[place];
    if (!facet) return;
    const column = columns(facet);
    values.push({ column, texts: column.texts.map(normalise) });
  });
  const readWords = inSteps(people.length, STEP, (index) => addWords(texts[index] ?? ''));
  const readValueWords = inSteps(SEARCHED.length, 1, (place) => values[place]?.texts.forEach(addWords));

  const readTexts: Work = (mayGoOn) => readValues(mayGoOn) && readText(mayGoOn);
  const prepare: Work = (mayGoOn) => readTexts(mayGoOn) && readValueWords(mayGoOn) && readWords(mayGoOn);

  /** The columns that hold something which passes, and what it is. */
  const passingValues = (test: Test): { column: Column; wanted: Uint8Array }[] =>
    values
      .map(({ column, texts: known }) => ({ column, wanted: Uint8Array.from(known, (text) => Number(test(text))) }))
      .filter(({ wanted }) => wanted.includes(1));

  return {
    prepare,
    whoPasses(test, within) {
      readTexts(always);
      const passing = passingValues(test);
      const total = within?.length ?? texts.length;
      const kept = new Uint32Array(total);
      let count = 0;
      for (let at = 0; at < total; at++) {
        const index = within ? (within[at] ?? 0) : at;
        const hasIt = passing.some(({ column, wanted }) => column.hasAny(index, wanted)) || test(texts[index] ?? '');
        if (hasIt) kept[count++] = index;
      }
      return kept.slice(0, count);
    },
    isAnywhere(test) {
      readTexts(always);
      return passingValues(test).length > 0 || texts.some(test);
    },
    words() {
      prepare(always);
      return words;
    },
  };
}
