import type { StoreController } from '../../context/store-controller.js';
import type { Listed } from '../../model/directory/listed.js';
import { knownPerson, profilesOf, type KnownPerson, type ProfileEntry } from '../../model/profile.js';

type Snapshot = StoreController['snapshot'];

const entriesOf = (snapshot: Snapshot): ProfileEntry[] => [
  ...snapshot.of('person'),
  ...snapshot.of('contact'),
  ...snapshot.of('availability'),
];

/** What the reader may know of a person; undefined where that is nothing. */
export const personIn = (snapshot: Snapshot, person: string): KnownPerson | undefined =>
  knownPerson(entriesOf(snapshot), person);

/** Everybody the reader may know of. */
export const peopleIn = (snapshot: Snapshot): readonly Listed[] => profilesOf(entriesOf(snapshot));

/** What the reader is called; empty where nobody said it. */
export const ownName = (snapshot: Snapshot): string =>
  snapshot.identity.name || (personIn(snapshot, snapshot.identity.person)?.profile.name ?? '');
