import { sameJson } from './json.js';
import { isClauseName, isValueOf, sameClause, type ClauseValue, type Term } from './agreement.js';

/** A piece of what changed: it stayed, it is gone, or it is new. */
export interface Piece<T = string> {
  readonly piece: 'kept' | 'gone' | 'new';
  readonly value: T;
}

export interface ClauseDifference {
  readonly clause: string;
  readonly of?: string | undefined;
  readonly label?: string | undefined;
  readonly change: 'added' | 'changed' | 'removed';
  readonly was?: ClauseValue | undefined;
  readonly is?: ClauseValue | undefined;
}

/** What two versions do not have in common: in the order of the later one, then what is gone. */
export function differenceOf(before: readonly Term[], after: readonly Term[]): ClauseDifference[] {
  const now = after.flatMap((term): ClauseDifference[] => {
    const was = before.find((known) => sameClause(known, term))?.value;
    if (sameJson(was ?? null, term.value ?? null)) return [];
    return [{ ...namesOf(term), change: was === undefined ? 'added' : 'changed', was, is: term.value }];
  });
  const gone = before.filter((term) => !after.some((next) => sameClause(next, term)));
  return [...now, ...gone.map((term): ClauseDifference => ({ ...namesOf(term), change: 'removed', was: term.value }))];
}

const namesOf = ({ clause, of, label }: Term) => ({
  clause,
  ...(of === undefined ? {} : { of }),
  ...(label === undefined ? {} : { label }),
});

/** Longer texts are shown whole, was and is: their pieces would be no easier to read. */
const MOST = 400;

/** The longest common rows from each place on: `rows[i][j]` counts those of `a` from `i` and `b` from `j`. */
function commonRows(a: readonly string[], b: readonly string[]): number[][] {
  const rows = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = rows[i];
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return rows;
}

/** What stayed, went and came between two lists; what went stands before what came in its place. */
export function listDifference(before: readonly string[], after: readonly string[]): Piece[] {
  const [a, b] = before.length + after.length > MOST ? [[], []] : [before, after];
  const rows = commonRows(a, b);
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [gone, come] = [before[i], after[j]];
    if (gone !== undefined && gone === come) {
      pieces.push({ piece: 'kept', value: gone });
      i++;
      j++;
    } else if (gone !== undefined && (come === undefined || (rows[i + 1]?.[j] ?? 0) >= (rows[i]?.[j + 1] ?? 0))) {
      pieces.push({ piece: 'gone', value: gone });
      i++;
    } else if (come !== undefined) {
      pieces.push({ piece: 'new', value: come });
      j++;
    }
  }
  return pieces;
}

const wordsIn = (text: string): string[] => text.match(/\s*\S+/gu) ?? [];

/** The same for the words of two texts; neighbours of one kind are one piece. */
export function wordDifference(before: string, after: string): Piece[] {
  return listDifference(wordsIn(` ${before}`), wordsIn(` ${after}`)).reduce<Piece[]>((pieces, next) => {
    const last = pieces.at(-1);
    if (last?.piece !== next.piece) return [...pieces, next];
    return [...pieces.slice(0, -1), { piece: next.piece, value: last.value + next.value }];
  }, []);
}

/** Whether a clause is written in sentences, whose words can be compared one by one. */
export const isText = ({ clause, value }: Pick<Term, 'clause' | 'value'>): boolean =>
  typeof value === 'string' && (isClauseName(clause) ? clause === 'purpose' && isValueOf(clause, value) : true);
