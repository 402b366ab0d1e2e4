import { readTopics } from '../model/level.js';
import type { Problem } from '../model/result.js';
import { isList, type Fields } from './fields.js';
import type { Path } from './json-text.js';
import { idFromName } from './person-id.js';
import type { Rejected } from './reading.js';

/** Where a part of a person stands in a file. */
export type Spot = Omit<Rejected, 'problem'>;

/** What a file tells about one person; parts that could not be read are missing, and stand in `faults`. */
export interface Draft {
  readonly id?: string | undefined;
  readonly fields: Fields;
  /** How to reach them; links are safe to follow. */
  readonly contact: { readonly email: string; readonly phone: string; readonly links: readonly string[] };
  /** Whether the person may be shown to everybody, when the file says so. */
  readonly isPublic: boolean | undefined;
  readonly faults: readonly Rejected[];
  /** Where a field, or a part of it, stands; for one that is missing, where the person begins. */
  readonly spotOf: (path: Path) => Spot;
  /** Where the person begins, from 1; 0 where the file has no lines of people. */
  readonly line: number;
  /** How far the file was read, from 0 to 1. */
  readonly share: number;
}

/** A part of a file that holds nobody. */
export interface Unread {
  readonly faults: readonly Rejected[];
  readonly share: number;
}

export const isDraft = (read: Draft | Unread): read is Draft => 'fields' in read;

const rejected = (spot: Spot, code: string, params: Problem['params'] = {}): Rejected => ({
  ...spot,
  problem: { code, params },
});

export type Admission = { readonly id: string } | { readonly fault: Rejected };

/** Gives everybody an id; tells who has no name, and who stands in the file already. */
export function createRegister(): (draft: Draft) => Admission {
  // asked only of those who stand twice: to find a place in JSON is dear
  const seen = new Map<string, () => Spot>();
  return ({ id: given, fields, spotOf }) => {
    const name = fields['name'];
    if (typeof name !== 'string' || name === '') return { fault: rejected(spotOf(['name']), 'exchange.person.name') };
    const id = given ?? idFromName(name);
    if (id === undefined) return { fault: rejected(spotOf(['name']), 'exchange.person.id', { name }) };
    const before = seen.get(id);
    const spot = () => spotOf([given === undefined ? 'name' : 'id']);
    if (before) return { fault: rejected(spot(), 'exchange.person.twice', { name, before: before().line }) };
    seen.set(id, spot);
    return { id };
  };
}

const isTexts = (value: unknown): value is readonly string[] =>
  isList(value) && value.every((item) => typeof item === 'string');

/** Topics of which the level stands behind them, `Pricing (deep)`, become topics and levels. */
export function withLevels(fields: Fields): Fields {
  const levels: Record<string, string> = {};
  const lists = ['topics', 'asks', 'learns'].flatMap((name) => {
    const texts = fields[name];
    if (!isTexts(texts)) return [];
    const read = readTopics(texts);
    Object.assign(levels, read.levels);
    return [[name, read.topics] as const];
  });
  const hasLevels = Object.keys(levels).length > 0;
  return { ...fields, ...Object.fromEntries(lists), ...(hasLevels ? { levels } : {}) };
}
