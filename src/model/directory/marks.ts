import { normalise } from './normalise.js';

/** A stretch of a text in UTF-16 units, half open; it never cuts a letter that readers see as one. */
export type Mark = readonly [start: number, end: number];

/** Precomposed Latin: every unit is a letter of its own. */
const SIMPLE = /^[\t\n\r -~\u00a0-\u024f]*$/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A normalised text and, for each of its units, where the letter that it comes from begins and ends. */
interface Mapped {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function mapped(text: string): Mapped {
  const starts: number[] = [];
  const ends: number[] = [];
  let normalised = '';
  const letters = SIMPLE.test(text) ? text : Array.from(graphemes.segment(text), ({ segment }) => segment);
  let at = 0;
  for (const letter of letters) {
    const form = normalise(letter);
    for (let unit = 0; unit < form.length; unit++) {
      starts.push(at);
      ends.push(at + letter.length);
    }
    normalised += form;
    at += letter.length;
  }
  return { text: normalised, starts, ends };
}

const IN_WORD = /[\p{L}\p{N}]/u;
const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]$/u;

/** A single letter of an alphabet is marked where words begin; elsewhere it would mark half the text. */
const isMarkedAt = (text: string, needle: string, at: number): boolean =>
  !(ALPHABETIC.test(needle) && at > 0 && IN_WORD.test(text[at - 1] ?? ''));

function* places(text: string, needle: string): Generator<number> {
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + needle.length)) {
    if (isMarkedAt(text, needle, at)) yield at;
  }
}

function joined(marks: readonly Mark[]): Mark[] {
  const found: Mark[] = [];
  for (const [start, end] of marks.toSorted(([a], [b]) => a - b)) {
    const last = found.at(-1);
    if (last && start <= last[1]) found[found.length - 1] = [last[0], Math.max(last[1], end)];
    else found.push([start, end]);
  }
  return found;
}

/** Where the needles of a search (`Found.needles`) stand in a text as it is shown: in order, apart from each other. */
export function marksIn(text: string, needles: readonly string[]): readonly Mark[] {
  const whole = normalise(text);
  const present = needles.filter((needle) => needle !== '' && whole.includes(needle));
  if (present.length === 0) return [];
  const { text: normalised, starts, ends } = mapped(text);
  const marks = present.flatMap((needle) =>
    Array.from(places(normalised, needle), (at): Mark => [starts[at] ?? 0, ends[at + needle.length - 1] ?? 0]),
  );
  return joined(marks);
}
