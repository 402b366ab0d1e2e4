import { kindOf } from '../model/id.js';
import type { Problem } from '../model/result.js';
import { RECORD_SCHEMAS } from '../model/schemas/records.js';
import { safeParse } from '../model/schemas/shape.js';
import { isFields, type Fields } from './fields.js';
import { problemOf, unrealDate } from './issue.js';
import { formatPath, type Path, type Place } from './json-text.js';
import { byPlace, type FileEntry, type Reading, type Rejected } from './reading.js';

/** An object of the file, and the way to it. */
export interface Item {
  readonly path: Path;
  readonly fields: Fields;
}

/** Gathers what a file holds and what is wrong with it. */
export interface Collector {
  /** Tells a fault; reading goes on. */
  reject(path: Path, code: string, params?: Problem['params']): void;
  /** Keeps a record whose shape is right and whose id is new; otherwise tells what is wrong and answers false. */
  add(entry: FileEntry, path: Path): boolean;
  /** The objects of a list; a list that is absent has none, and what is no object is told. */
  items(value: unknown, path: Path): Item[];
  reading(): Reading;
}

export function createCollector(placeOf: (path: Path) => Place): Collector {
  const entries: FileEntry[] = [];
  const rejected: Rejected[] = [];
  const ids = new Set<string>();

  const reject: Collector['reject'] = (path, code, params = {}) => {
    rejected.push({ ...placeOf(path), field: formatPath(path), problem: { code, params } });
  };
  const hasFault = ({ id, value }: FileEntry, path: Path): boolean => {
    const kind = kindOf(id);
    const fault = kind && safeParse<unknown>(RECORD_SCHEMAS[kind], value).fault;
    const unreal = unrealDate(value);
    if (fault) {
      const { code, params } = problemOf(fault);
      reject([...path, ...fault.path], code, params);
    } else if (unreal) reject([...path, ...unreal], 'exchange.value.date');
    else if (ids.has(id)) reject([...path, 'id'], 'exchange.value.twice', { id });
    else return false;
    return true;
  };

  return {
    reject,
    add(entry, path) {
      if (hasFault(entry, path)) return false;
      ids.add(entry.id);
      entries.push(entry);
      return true;
    },
    items(value, path) {
      if (value === undefined) return [];
      if (!Array.isArray(value)) {
        reject(path, 'exchange.value.list');
        return [];
      }
      return value.flatMap((fields: unknown, index): Item[] => {
        if (isFields(fields)) return [{ path: [...path, index], fields }];
        reject([...path, index], 'exchange.value.object');
        return [];
      });
    },
    reading: () => ({ entries, rejected: rejected.sort(byPlace) }),
  };
}
