import type { Listed } from './listed.js';
import { normalise } from './normalise.js';

/** The form in which two values are the same. */
export const keyOf = (value: string): string => normalise(value).replace(/\s+/gu, ' ').trim();

/** Which values of one facet each person has, as numbers of values: a value that many have is kept once. */
export interface Column {
  /** Each value as most people write it, by its number. */
  readonly texts: readonly string[];
  /** The number of a value, in whatever way it is written. */
  numberOf(value: string): number | undefined;
  /** Whether a person has one of the values that are 1 in `wanted`, by their numbers. */
  hasAny(index: number, wanted: Uint8Array): boolean;
  /** How many of these people have each value. */
  counts(people: Uint32Array): Uint32Array;
}

/** Numbers the values of one facet; the same value may be written in several ways. */
class Values {
  readonly #spellings = new Map<string, { readonly id: number; count: number }>();
  readonly #ids = new Map<string, number>();

  /** The number of a value that one more person has. */
  add(value: string): number {
    const known = this.#spellings.get(value);
    if (known) {
      known.count++;
      return known.id;
    }
    const key = keyOf(value);
    const id = this.#ids.get(key) ?? this.#ids.size;
    this.#ids.set(key, id);
    this.#spellings.set(value, { id, count: 1 });
    return id;
  }

  get size(): number {
    return this.#ids.size;
  }

  numberOf(value: string): number | undefined {
    return this.#ids.get(keyOf(value));
  }

  texts(): string[] {
    const best = new Array<number>(this.#ids.size).fill(0);
    const texts = new Array<string>(this.#ids.size).fill('');
    for (const [text, { id, count }] of this.#spellings) {
      if (count <= (best[id] ?? 0)) continue;
      best[id] = count;
      texts[id] = text.trim();
    }
    return texts;
  }
}

/** The numbers of everybody's values, one after the other; those of a person from `starts[index]` on, each once. */
interface Numbers {
  readonly starts: Uint32Array;
  readonly values: Uint16Array | Uint32Array;
}

/** So many values have numbers of two bytes. */
const MOST_SHORT = 0x10000;

function numbersOf(people: readonly Listed[], valuesOf: (person: Listed) => readonly string[], known: Values): Numbers {
  const starts = new Uint32Array(people.length + 1);
  const numbers: number[] = [];
  for (let index = 0; index < people.length; index++) {
    const person = people[index];
    for (const value of person ? valuesOf(person) : []) {
      const number = known.add(value);
      if (!numbers.includes(number, starts[index])) numbers.push(number);
    }
    starts[index + 1] = numbers.length;
  }
  const isFew = known.size <= MOST_SHORT;
  return { starts, values: isFew ? Uint16Array.from(numbers) : Uint32Array.from(numbers) };
}

export function columnOf(people: readonly Listed[], valuesOf: (person: Listed) => readonly string[]): Column {
  const known = new Values();
  const { starts, values } = numbersOf(people, valuesOf, known);
  const texts = known.texts();
  return {
    texts,
    numberOf: (value) => known.numberOf(value),
    hasAny(index, wanted) {
      for (let at = starts[index] ?? 0, end = starts[index + 1] ?? 0; at < end; at++) {
        if (wanted[values[at] ?? 0] === 1) return true;
      }
      return false;
    },
    counts(hits) {
      const counts = new Uint32Array(texts.length);
      for (const index of hits) {
        for (let at = starts[index] ?? 0, end = starts[index + 1] ?? 0; at < end; at++) {
          const value = values[at] ?? 0;
          counts[value] = (counts[value] ?? 0) + 1;
        }
      }
      return counts;
    },
  };
}
