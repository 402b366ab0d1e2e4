import { sameJson } from './json.js';
import type { Result } from './result.js';
import { done } from './result.js';

/** One edited field: what its editor showed when it opened, and what the person made of it. */
export interface FieldChange {
  readonly from: unknown;
  readonly to: unknown;
}

export type FieldChanges<V> = { readonly [K in keyof V]?: { readonly from: V[K]; readonly to: V[K] } };

/** A field that two people changed to different things. */
export interface FieldConflict {
  readonly field: string;
  readonly from: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** A field that is absent has the same value as one that is null. */
const same = (a: unknown, b: unknown): boolean => sameJson(a ?? null, b ?? null);

/** The fields whose value differs, ready to be merged into whatever the record has become. */
export function changesBetween<V extends object>(before: V, after: Partial<V>): FieldChanges<V> {
  const changes: Record<string, FieldChange> = {};
  const old = new Map<string, unknown>(Object.entries(before));
  for (const [field, to] of Object.entries(after)) {
    if (!same(old.get(field), to)) changes[field] = { from: old.get(field), to };
  }
  return changes as FieldChanges<V>;
}

/** Which of the changes meet a field that somebody else has changed to something else meanwhile. */
export function conflictsOf<V extends object>(current: V, changes: FieldChanges<V>): FieldConflict[] {
  const now = new Map<string, unknown>(Object.entries(current));
  return Object.entries<FieldChange | undefined>(changes).flatMap(([field, change]) => {
    const theirs = now.get(field);
    if (!change || same(theirs, change.from) || same(theirs, change.to)) return [];
    return [{ field, from: change.from, mine: change.to, theirs }];
  });
}

/**
 * Merges edits into the current value: different fields keep both; the same field, changed to different things, is
 * refused with code `conflict.fields` so that the person can be asked.
 */
export function mergeFields<V extends object>(current: V, changes: FieldChanges<V>): Result<V> {
  const conflicts = conflictsOf(current, changes);
  if (conflicts.length > 0) {
    return {
      ok: false,
      problem: {
        code: 'conflict.fields',
        params: { fields: conflicts.map((c) => c.field).join(','), count: conflicts.length },
      },
    };
  }
  const patch = Object.entries<FieldChange | undefined>(changes).map(([field, change]) => [field, change?.to]);
  return done({ ...current, ...Object.fromEntries(patch) });
}

/** Adds an item once: a repeat with the same id changes nothing. */
export const withItem = <T extends { readonly id: string }>(items: readonly T[], item: T): readonly T[] =>
  items.some((known) => known.id === item.id) ? items : [...items, item];

/** Replaces the item with that id; an item that is gone stays gone. */
export const changeItem = <T extends { readonly id: string }>(
  items: readonly T[],
  id: string,
  change: (item: T) => T,
): readonly T[] => items.map((item) => (item.id === id ? change(item) : item));
