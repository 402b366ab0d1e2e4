import { uniquePart } from './id.js';
import { inOrder } from './order.js';
import { newBase, type Acting } from './record.js';
import { done, refused, type Result } from './result.js';
import type { Shortlist } from './schemas/shortlist.js';
import { personSpace } from './space.js';

export type { Shortlist } from './schemas/shortlist.js';

/** More than these cannot be looked through, and a record has to stay small. */
export const MOST_ON_SHORTLIST = 500;

/** Where the shortlist of a person stands: with that person alone. */
export const shortlistPlace = (person: string): { space: string; id: string } => ({
  space: personSpace(person),
  id: `shortlist:${uniquePart(person)}`,
});

interface Entry {
  readonly space: string;
  readonly id: string;
  readonly value: Shortlist;
}

/** The people whom a person keeps for later, the one kept last first. */
export function shortlisted(entries: readonly Entry[], person: string): readonly string[] {
  const { space, id } = shortlistPlace(person);
  const mine = entries.find((entry) => entry.space === space && entry.id === id);
  return (mine?.value.people ?? []).toSorted((a, b) => inOrder(b.at, a.at)).map((kept) => kept.id);
}

export interface ShortlistChange {
  /** Id of the mentor. */
  readonly person: string;
  readonly on: boolean;
}

/** Keeps a mentor, or keeps them no more; doing it twice is the same as doing it once. */
export function changeShortlist(
  shortlist: Shortlist | undefined,
  { person, on }: ShortlistChange,
  acting: Acting,
): Result<Shortlist> {
  const known: Shortlist = shortlist ?? { ...newBase(acting), schemaVersion: 1, people: [] };
  const { people } = known;
  if (people.some(({ id }) => id === person) === on) return done(known);
  if (!on) return done({ ...known, people: people.filter(({ id }) => id !== person), updatedAt: acting.now });
  if (people.length >= MOST_ON_SHORTLIST) return refused('shortlist.full', { count: MOST_ON_SHORTLIST });
  return done({ ...known, people: [...people, { id: person, at: acting.now }], updatedAt: acting.now });
}

/** One list of two, each mentor once; undefined where that would be too many. What adds nothing changes nothing. */
export function joinShortlists(list: Shortlist, other: Shortlist): Shortlist | undefined {
  const added = other.people.filter(({ id }) => list.people.every((kept) => kept.id !== id));
  if (added.length === 0) return list;
  const people = [...list.people, ...added];
  if (people.length > MOST_ON_SHORTLIST) return undefined;
  const updatedAt = list.updatedAt > other.updatedAt ? list.updatedAt : other.updatedAt;
  return { ...list, people, updatedAt };
}
