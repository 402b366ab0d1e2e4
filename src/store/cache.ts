import { kindOf, RECORD_KINDS, type RecordKind } from '../model/id.js';
import type { Revision, StoredRecord } from '../storage/contract.js';
import type { Reader } from './commands/write.js';
import { parseValue, type Entry, type Parsed, type RecordValues } from './records.js';

type Tables = { [K in RecordKind]: Map<string, Entry<K>> };
type Lists = { [K in RecordKind]?: readonly Entry<K>[] };

/** A record that is kept but not shown. */
export interface Aside extends StoredRecord {
  readonly space: string;
  readonly state: 'newer' | 'corrupt';
}

/** What a waiting command will have made of a record. */
export interface WaitingValue {
  readonly kind: RecordKind;
  readonly space: string;
  readonly id: string;
  readonly value: object | undefined;
}

export interface Cache {
  readonly read: Reader;
  readonly aside: ReadonlyMap<string, Aside>;
  /** The revision last seen, also of a record that is kept aside; null when there is none. */
  revision(space: string, id: string): Revision | null;
  put(space: string, record: StoredRecord): void;
  remove(space: string, id: string): void;
  clear(): void;
  /** Shows values that are not stored yet instead of the stored ones; undefined hides. */
  setWaiting(entries: readonly WaitingValue[]): void;
  of<K extends RecordKind>(kind: K): readonly Entry<K>[];
  all(): readonly (StoredRecord & { readonly space: string })[];
}

const keyOf = (space: string, id: string): string => `${space}\n${id}`;

const emptyTables = (): Tables => ({
  person: new Map(),
  mentorship: new Map(),
  goal: new Map(),
  series: new Map(),
  meeting: new Map(),
  action: new Map(),
  note: new Map(),
  feedback: new Map(),
  programme: new Map(),
});

/** Freezes a parsed JSON value to its depth. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}

/** All records the identity may read, parsed once, answered by kind. */
export function createCache(): Cache {
  let tables = emptyTables();
  let waiting = emptyTables();
  let gone = new Set<string>();
  const aside = new Map<string, Aside>();
  let lists: Lists = {};

  /** Shows a record whose value can be parsed. */
  function show<K extends RecordKind>(
    table: Map<string, Entry<K>>,
    kind: K,
    space: string,
    record: StoredRecord,
  ): Parsed<RecordValues[K]> {
    const { id, rev, value } = record;
    const parsed = parseValue(kind, value);
    lists[kind] = undefined;
    if (parsed.state !== 'fine') table.delete(keyOf(space, id));
    else table.set(keyOf(space, id), Object.freeze({ kind, space, id, rev, value: frozen(parsed.value) }));
    return parsed;
  }

  function put<K extends RecordKind>(kind: K, space: string, record: StoredRecord): Parsed<RecordValues[K]> {
    const key = keyOf(space, record.id);
    const parsed = show(tables[kind], kind, space, record);
    if (parsed.state === 'fine') aside.delete(key);
    else aside.set(key, { ...record, space, state: parsed.state });
    return parsed;
  }

  const showWaiting = <K extends RecordKind>(kind: K, space: string, record: StoredRecord): Parsed<RecordValues[K]> =>
    show(waiting[kind], kind, space, record);

  function listed<K extends RecordKind>(kind: K): readonly Entry<K>[] {
    const merged = new Map([...tables[kind], ...waiting[kind]]);
    for (const key of gone) merged.delete(key);
    return Object.freeze(
      [...merged.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.space < b.space ? -1 : 1)),
    );
  }

  return {
    aside,
    read: (kind, space, id) => (waiting[kind].get(keyOf(space, id)) ?? tables[kind].get(keyOf(space, id)))?.value,
    revision(space, id) {
      const kind = kindOf(id);
      const key = keyOf(space, id);
      return (kind && tables[kind].get(key)?.rev) ?? aside.get(key)?.rev ?? null;
    },
    put(space, record) {
      const kind = kindOf(record.id);
      if (kind) put(kind, space, record);
      else aside.set(keyOf(space, record.id), { ...record, space, state: 'newer' });
    },
    remove(space, id) {
      const kind = kindOf(id);
      aside.delete(keyOf(space, id));
      if (!kind) return;
      tables[kind].delete(keyOf(space, id));
      lists[kind] = undefined;
    },
    clear() {
      tables = emptyTables();
      aside.clear();
      lists = {};
    },
    setWaiting(entries) {
      waiting = emptyTables();
      gone = new Set();
      lists = {};
      for (const { kind, space, id, value } of entries) {
        if (value) showWaiting(kind, space, { id, rev: '', value: jsonOf(value) });
        else gone.add(keyOf(space, id));
      }
    },
    of<K extends RecordKind>(kind: K) {
      const known: Lists[K] = lists[kind];
      if (known) return known;
      const list = listed(kind);
      lists = { ...lists, [kind]: list };
      return list;
    },
    all: () => [
      ...RECORD_KINDS.flatMap((kind) =>
        [...tables[kind].values()].map(({ space, id, rev, value }) => ({ space, id, rev, value: jsonOf(value) })),
      ),
      ...[...aside.values()].map(({ space, id, rev, value }) => ({ space, id, rev, value })),
    ],
  };
}

/** Values were parsed from JSON and hold nothing else; fields without a value are left out. */
export const jsonOf = (value: object): StoredRecord['value'] =>
  JSON.parse(JSON.stringify(value)) as StoredRecord['value'];
