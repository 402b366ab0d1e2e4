import type { RecordKind } from '../../model/id.js';
import type { Acting } from '../../model/record.js';
import type { Result } from '../../model/result.js';
import type { RecordValue, RecordValues } from '../records.js';

/** Reads a parsed record as it stands at this try. */
export type Reader = <K extends RecordKind>(kind: K, space: string, id: string) => RecordValues[K] | undefined;

/**
 * One record a command makes or changes. `apply` is pure: on a conflict it runs again on the current value. Doing it
 * twice is the same as doing it once.
 */
export interface Write {
  readonly kind: RecordKind;
  readonly space: string;
  readonly id: string;
  /** The two people for whom the space is opened first. */
  readonly members?: readonly string[];
  /** The value to store; undefined deletes. */
  readonly apply: (read: Reader, acting: Acting) => Result<RecordValue | undefined>;
}

/** Where the record of a command stands. */
export interface Place {
  readonly space: string;
  readonly id: string;
}

/** Changes a record that must be there. */
export function change<K extends RecordKind>(
  kind: K,
  { space, id }: Place,
  apply: (value: RecordValues[K], acting: Acting) => Result<RecordValues[K]>,
): Write {
  return {
    kind,
    space,
    id,
    apply: (read, acting) => {
      const value = read(kind, space, id);
      return value ? apply(value, acting) : { ok: false, problem: { code: 'store.gone', params: {} } };
    },
  };
}

/** Makes a record; one that is there already stays as it is. */
export function create<K extends RecordKind>(
  kind: K,
  { space, id }: Place,
  make: (acting: Acting, read: Reader) => Result<RecordValues[K]>,
): Write {
  return {
    kind,
    space,
    id,
    apply: (read, acting) => {
      const value = read(kind, space, id);
      return value ? { ok: true, value } : make(acting, read);
    },
  };
}
