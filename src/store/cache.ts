import { kindOf, RECORD_KINDS, type RecordKind } from '../model/id.js';
import { jsonText } from '../model/json.js';
import { inOrder } from '../model/order.js';
import type { Revision, StoredRecord } from '../storage/contract.js';
import type { Reader } from './commands/write.js';
import { parseValue, type Entry, type Parsed, type RecordValues } from './records.js';

type Tables = { [K in RecordKind]: Map<string, Entry<K>> };
/** Answers the records of a kind, ordered by id. */
export type ListReader = <K extends RecordKind>(kind: K) => readonly Entry<K>[];
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
  /** What is stored. */
  readonly stored: Reader;
  /** What is shown: waiting values go before stored ones. */
  readonly read: Reader;
  readonly aside: ReadonlyMap<string, Aside>;
  /** The revision last seen, also of a record that is kept aside; null when there is none. */
  revision(space: string, id: string): Revision | null;
  put(space: string, record: StoredRecord): void;
  remove(space: string, id: string): void;
  /** Drops every record but those: what is left out of a complete reading is gone. */
  retain(places: ReadonlySet<string>): void;
  /** Shows values that are not stored yet instead of the stored ones; undefined hides. */
  setWaiting(entries: readonly WaitingValue[]): void;
  /** The lists of all kinds as they are now: what changes later does not reach them. */
  lists(): ListReader;
  all(): readonly (StoredRecord & { readonly space: string })[];
}

/** Where a record stands, as one text. */
export const placeOf = (space: string, id: string): string => `${space}\n${id}`;

const emptyTables = (): Tables => Object.fromEntries(RECORD_KINDS.map((kind) => [kind, new Map()])) as Tables;

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
  const tables = emptyTables();
  let waiting = emptyTables();
  let waitingKinds = new Set<RecordKind>();
  let gone = new Set<string>();
  const aside = new Map<string, Aside>();
  let lists: Lists = {};

  const stale = (kind: RecordKind) => {
    if (lists[kind]) lists = { ...lists, [kind]: undefined };
  };

  /** Shows a record whose value can be parsed. */
  function show<K extends RecordKind>(
    table: Map<string, Entry<K>>,
    kind: K,
    space: string,
    record: StoredRecord,
  ): Parsed<RecordValues[K]> {
    const { id, rev, value } = record;
    const parsed = parseValue(kind, value);
    stale(kind);
    if (parsed.state !== 'fine') table.delete(placeOf(space, id));
    else table.set(placeOf(space, id), Object.freeze({ kind, space, id, rev, value: frozen(parsed.value) }));
    return parsed;
  }

  function put<K extends RecordKind>(kind: K, space: string, record: StoredRecord): Parsed<RecordValues[K]> {
    const key = placeOf(space, record.id);
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
    return Object.freeze([...merged.values()].sort((a, b) => inOrder(a.id, b.id) || inOrder(a.space, b.space)));
  }

  return {
    aside,
    stored: (kind, space, id) => tables[kind].get(placeOf(space, id))?.value,
    read: (kind, space, id) => {
      const place = placeOf(space, id);
      return gone.has(place) ? undefined : (waiting[kind].get(place) ?? tables[kind].get(place))?.value;
    },
    revision(space, id) {
      const kind = kindOf(id);
      const key = placeOf(space, id);
      return (kind && tables[kind].get(key)?.rev) ?? aside.get(key)?.rev ?? null;
    },
    put(space, record) {
      const kind = kindOf(record.id);
      if (kind) put(kind, space, record);
      else aside.set(placeOf(space, record.id), { ...record, space, state: 'newer' });
    },
    remove(space, id) {
      const kind = kindOf(id);
      aside.delete(placeOf(space, id));
      if (!kind) return;
      tables[kind].delete(placeOf(space, id));
      stale(kind);
    },
    retain(places) {
      for (const kind of RECORD_KINDS) {
        const left = [...tables[kind].keys()].filter((place) => !places.has(place));
        for (const place of left) tables[kind].delete(place);
        if (left.length > 0) stale(kind);
      }
      for (const place of aside.keys()) if (!places.has(place)) aside.delete(place);
    },
    setWaiting(entries) {
      for (const kind of waitingKinds) stale(kind);
      waiting = emptyTables();
      gone = new Set();
      waitingKinds = new Set(entries.map(({ kind }) => kind));
      for (const { kind, space, id, value } of entries) {
        stale(kind);
        gone.delete(placeOf(space, id));
        if (value) showWaiting(kind, space, { id, rev: '', value: jsonOf(value) });
        else gone.add(placeOf(space, id));
      }
    },
    lists() {
      for (const kind of RECORD_KINDS) if (!lists[kind]) lists = { ...lists, [kind]: listed(kind) };
      const now = lists;
      return <K extends RecordKind>(kind: K) => now[kind] ?? [];
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
export const jsonOf = (value: object): StoredRecord['value'] => JSON.parse(jsonText(value)) as StoredRecord['value'];
