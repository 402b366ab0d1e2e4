import { capacityId, withCapacity, type Capacity } from './capacity.js';
import { contactId, type Contact } from './contact.js';
import type { Person, Profile } from './person.js';
import { MEMBERS_SPACE, PUBLIC_SPACE } from './space.js';

interface Entry<K extends string, V> {
  readonly kind: K;
  readonly space: string;
  readonly id: string;
  readonly value: V;
}

/** The records of which what a reader may know of people is joined: those that the reader may read, and no others. */
export type ProfileEntry = Entry<'person', Person> | Entry<'contact', Contact> | Entry<'availability', Capacity>;

/** What a reader may know of a person. */
export interface KnownPerson {
  readonly id: string;
  /** All that may be read, joined. */
  readonly profile: Profile;
  /** What everybody may read, alone; undefined where nothing is public. */
  readonly shown: Profile | undefined;
  /** Where the profile stands, the widest space first. */
  readonly spaces: readonly string[];
  /** How to reach the person, the narrowest space first. */
  readonly contacts: readonly { readonly space: string; readonly value: Contact }[];
}

/** How narrow a space is: what fewer people read says more. */
const narrowness = (space: string): number => [PUBLIC_SPACE, MEMBERS_SPACE].indexOf(space) + 1 || 3;

const widestFirst = (a: { readonly space: string }, b: { readonly space: string }): number =>
  narrowness(a.space) - narrowness(b.space) || (a.space < b.space ? -1 : 1);

const isSaid = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : value !== undefined && value !== '';

const PLACES = ['places', 'taken', 'pausedUntil'] as const;

/** The narrower profile goes before the wider one, which tells what that one leaves open. Places go together. */
function over(wider: Profile, narrower: Profile): Profile {
  const saysPlaces = narrower.places !== undefined || narrower.pausedUntil !== undefined || narrower.taken > 0;
  const said = Object.entries(narrower).filter(([field, value]) =>
    PLACES.some((known) => known === field) ? saysPlaces : isSaid(value),
  );
  const rest = saysPlaces ? { ...wider, places: undefined, taken: 0, pausedUntil: undefined } : wider;
  return { ...rest, ...Object.fromEntries(said) };
}

const grouped = <E extends { readonly id: string }>(entries: readonly E[]): ReadonlyMap<string, E[]> => {
  const groups = new Map<string, E[]>();
  for (const entry of entries) {
    const group = groups.get(entry.id);
    if (group) group.push(entry);
    else groups.set(entry.id, [entry]);
  }
  return groups;
};

const ofKind = <K extends ProfileEntry['kind']>(entries: readonly ProfileEntry[], kind: K) =>
  entries.filter((entry): entry is Extract<ProfileEntry, { kind: K }> => entry.kind === kind);

/**
 * Joins what a reader may know of people: public profile, members' profile, places as they stand now, and contact are
 * separate records, each in the space of those who may read it. Nothing is taken from a record that is not given. In
 * the order in which the people come first.
 */
export function profilesOf(entries: readonly ProfileEntry[]): readonly KnownPerson[] {
  const contacts = grouped(ofKind(entries, 'contact'));
  const capacities = grouped(ofKind(entries, 'availability'));
  return [...grouped(ofKind(entries, 'person'))].flatMap(([id, records]): KnownPerson[] => {
    const [first, ...others] = records.toSorted(widestFirst);
    if (!first) return [];
    const joined = others.reduce<Profile>((profile, { value }) => over(profile, value), first.value);
    const capacity = capacities.get(capacityId(id))?.find(({ space }) => space === MEMBERS_SPACE);
    return [
      {
        id,
        profile: withCapacity(joined, capacity?.value),
        shown: first.space === PUBLIC_SPACE ? first.value : undefined,
        spaces: [first, ...others].map(({ space }) => space),
        contacts: (contacts.get(contactId(id)) ?? [])
          .toSorted((a, b) => widestFirst(b, a))
          .map(({ space, value }) => ({ space, value })),
      },
    ];
  });
}

/** The same for one person; undefined where the reader may know nothing. */
export const knownPerson = (entries: readonly ProfileEntry[], person: string): KnownPerson | undefined =>
  profilesOf(entries.filter(({ id }) => [person, contactId(person), capacityId(person)].includes(id)))[0];
