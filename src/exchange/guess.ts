import type { Problem } from '../model/result.js';
import { fieldNamed, fieldWithin, takesMany, typeOf, type ColumnField } from './columns.js';
import type { ColumnMeaning, DateOrder, Mapping } from './mapping.js';
import { orderOfDates, readable, shapeOf, splitOf } from './value-shapes.js';

/** How much a guess is worth: `unknown` columns are kept as they are. */
export type Confidence = 'sure' | 'likely' | 'unknown';

/** What a column seems to mean, and why. */
export interface Guess {
  readonly heading: string;
  readonly field: ColumnMeaning;
  readonly confidence: Confidence;
  readonly reason: Problem;
  /** What stands between the items of a list. */
  readonly split?: string;
  /** The order of day and month. */
  readonly dates?: DateOrder;
  /** The first values that differ, two at most. */
  readonly samples: readonly string[];
}

/** Why a column is taken for a field, before the other columns are looked at. */
interface Candidate {
  readonly field: ColumnField;
  readonly confidence: 'sure' | 'likely';
  readonly code: string;
}

/** Of the values in a column that is named well, so many must be readable. */
const ENOUGH = 0.5;

function byHeading(heading: string, values: readonly string[]): Candidate | 'differs' | undefined {
  const named = fieldNamed(heading);
  const field = named ?? fieldWithin(heading);
  if (!field) return undefined;
  if (values.length > 0 && readable(field, values) < ENOUGH) return 'differs';
  return named
    ? { field, confidence: 'sure', code: 'mapping.because.heading' }
    : { field, confidence: 'likely', code: 'mapping.because.word' };
}

function byValues(values: readonly string[]): Candidate | undefined {
  const shape = shapeOf(values);
  return shape && { field: shape.field, confidence: shape.confidence, code: shape.because };
}

interface Column {
  readonly heading: string;
  readonly values: readonly string[];
  readonly candidate: Candidate | undefined;
  readonly differs: boolean;
}

function columnOf(heading: string, index: number, rows: readonly (readonly string[])[]): Column {
  const values = rows.map((row) => row[index] ?? '').filter((value) => value !== '');
  const named = byHeading(heading, values);
  const differs = named === 'differs';
  return { heading, values, differs, candidate: differs || !named ? byValues(values) : named };
}

/** Columns in the order in which they may choose their field. */
const RANKS = ['mapping.because.heading', 'mapping.because.word'];
const rankOf = ({ candidate }: Column): number => {
  const at = RANKS.indexOf(candidate?.code ?? '');
  return at < 0 ? RANKS.length : at;
};

const samplesOf = (values: readonly string[]): string[] => [...new Set(values)].slice(0, 2);

const unknown = (column: Column, code: string): Guess => ({
  heading: column.heading,
  field: column.heading === '' || column.values.length === 0 ? 'leave' : 'keep',
  confidence: 'unknown',
  reason: { code, params: {} },
  samples: samplesOf(column.values),
});

function guessOf(column: Column, taken: Set<string>): Guess {
  const { candidate, values, heading } = column;
  if (heading === '' || (values.length === 0 && !candidate)) return unknown(column, 'mapping.because.empty');
  if (!candidate) return unknown(column, column.differs ? 'mapping.because.differs' : 'mapping.because.nothing');
  const { field, confidence, code } = candidate;
  if (taken.has(field) && !takesMany(field)) return unknown(column, 'mapping.because.taken');
  taken.add(field);
  const style = styleOf(field, values);
  return { heading, field, confidence, reason: { code, params: {} }, samples: samplesOf(values), ...style };
}

function styleOf(field: ColumnField, values: readonly string[]): Pick<Guess, 'split' | 'dates'> {
  const dates = typeOf(field) === 'date' ? orderOfDates(values) : undefined;
  const split = takesMany(field) && field !== 'hours' ? splitOf(values) : undefined;
  return { ...(dates ? { dates } : {}), ...(split ? { split } : {}) };
}

const becomes = (guess: Guess, field: ColumnMeaning, code: string): Guess => ({
  ...guess,
  field,
  confidence: 'likely',
  reason: { code, params: {} },
});

/** `Vorname` beside `Name`: the second is the family name, unless it holds the first one too. */
function settleNames(guesses: readonly Guess[], columns: readonly Column[]): Guess[] {
  const at = (field: ColumnField) => guesses.findIndex((guess) => guess.field === field);
  const [name, first, last] = [at('name'), at('firstName'), at('lastName')];
  const settle = (index: number, field: ColumnMeaning, code: string) =>
    guesses.map((guess, other) => (other === index ? becomes(guess, field, code) : guess));
  if (name < 0) {
    if (first >= 0 && last < 0) return settle(first, 'name', 'mapping.because.onlyName');
    return last >= 0 && first < 0 ? settle(last, 'name', 'mapping.because.onlyName') : [...guesses];
  }
  if (first < 0 || last >= 0) return [...guesses];
  const firstNames = columns[first]?.values ?? [];
  const isWhole = firstNames.every((value, index) => columns[name]?.values[index]?.includes(value));
  return settle(
    name,
    isWhole ? 'name' : 'lastName',
    isWhole ? 'mapping.because.wholeName' : 'mapping.because.besideFirst',
  );
}

/** A table without any column of names: the first whose values look like names. */
function findNames(guesses: Guess[], columns: readonly Column[]): Guess[] {
  if (guesses.some(({ field }) => ['name', 'firstName', 'lastName'].includes(field))) return guesses;
  const found = columns.findIndex(
    ({ values }, index) => guesses[index]?.confidence === 'unknown' && shapeOf(values, true)?.field === 'name',
  );
  return guesses.map((guess, index) => (index === found ? becomes(guess, 'name', 'mapping.because.names') : guess));
}

/**
 * Guesses what the columns of a table mean: by the words of their headings, then by the values of some rows. Each field
 * is given once, first to the column whose heading names it.
 */
export function guessMapping(
  headings: readonly string[],
  sampleRows: readonly (readonly string[])[],
): readonly Guess[] {
  const columns = headings.map((heading, index) => columnOf(heading, index, sampleRows));
  const taken = new Set<string>();
  const guesses = new Map<Column, Guess>();
  for (const column of columns.toSorted((a, b) => rankOf(a) - rankOf(b))) guesses.set(column, guessOf(column, taken));
  const inOrder = columns.flatMap((column) => guesses.get(column) ?? []);
  return settleNames(findNames(inOrder, columns), columns);
}

/** What a host keeps of guesses once a person has looked at them. */
export const mappingOf = (guesses: readonly Guess[]): Mapping =>
  Object.fromEntries(
    guesses
      .filter(({ heading }) => heading !== '')
      .map(({ heading, field, split, dates }) => [
        heading,
        { field, ...(split === undefined ? {} : { split }), ...(dates ? { dates } : {}) },
      ]),
  );
