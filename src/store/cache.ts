import { kindOf, RECORD_KINDS, type RecordKind } from '../model/id.js';
import type { Revision, StoredRecord } from '../storage/contract.js';
import type { Reader } from './commands/write.js';
import { parseValue, type Entry, type RecordValues } from './records.js';

type Tables = { [K in RecordKind]: Map<string, Entry<K>> };

/** A record that is kept but not shown. */
export interface Aside extends StoredRecord {
  readonly space: string;
  readonly state: 'newer' | 'corrupt';
}

export interface Cache {
  readonly read: Reader;
  readonly aside: ReadonlyMap<string, Aside>;
  /** The revision last seen, also of a record that is kept aside; null when there is none. */
  revision(space: string, id: string): Revision | null;
  put(space: string, record: StoredRecord): void;
  remove(space: string, id: string): void;
  clear(): void;
  /** Shows values that are not stored yet instead of the stored ones. */
  setWaiting(
    entries: readonly { kind: RecordKind; space: string; id: string; value: RecordValues[RecordKind] | undefined }[],
  ): void;
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
  const lists = new Map<RecordKind, readonly Entry<RecordKind>[]>();

  function putParsed<K extends RecordKind>(kind: K, space: string, { id, rev, value }: StoredRecord): void {
    const key = keyOf(space, id);
    const parsed = parseValue(kind, value);
    lists.delete(kind);
    if (parsed.state === 'fine') {
      aside.delete(key);
      tables[kind].set(key, Object.freeze({ kind, space, id, rev, value: frozen(parsed.value) }));
    } else {
      tables[kind].delete(key);
      aside.set(key, { space, id, rev, value, state: parsed.state });
    }
  }

  function setWaiting<K extends RecordKind>(kind: K, space: string, id: string, value: RecordValues[K]): void {
    waiting[kind].set(keyOf(space, id), Object.freeze({ kind, space, id, rev: '', value: frozen(value) }));
  }

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
      if (kind) putParsed(kind, space, record);
      else aside.set(keyOf(space, record.id), { ...record, space, state: 'newer' });
    },
    remove(space, id) {
      const kind = kindOf(id);
      aside.delete(keyOf(space, id));
      if (!kind) return;
      tables[kind].delete(keyOf(space, id));
      lists.delete(kind);
    },
    clear() {
      tables = emptyTables();
      aside.clear();
      lists.clear();
    },
    setWaiting(entries) {
      waiting = emptyTables();
      gone = new Set();
      lists.clear();
      for (const { kind, space, id, value } of entries) {
        if (value) setWaiting(kind, space, id, value as never);
        else gone.add(keyOf(space, id));
      }
    },
    of<K extends RecordKind>(kind: K) {
      const known = lists.get(kind) as readonly Entry<K>[] | undefined;
      if (known) return known;
      const list = listed(kind);
      lists.set(kind, list);
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
