import { plainDateOf } from '../../calendar/plain-date.js';
import { availability } from '../../model/availability.js';
import { runningBetween } from '../../model/pair.js';
import type { Profile } from '../../model/person.js';
import { knownPerson, type KnownPerson } from '../../model/profile.js';
import { openAsks, type MentorshipRequest } from '../../model/request.js';
import type { Snapshot } from '../../store/snapshot.js';

/** What the reader can do about a person now, or is told instead. */
export type Offer =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'together' }
  | { readonly kind: 'visitor' }
  | { readonly kind: 'asked'; readonly request: MentorshipRequest }
  | { readonly kind: 'ask' };

interface OfferInput {
  readonly snapshot: Snapshot;
  /** Id of the person, and the profile that the card shows. */
  readonly person: string;
  readonly profile: Profile | undefined;
  readonly now: string;
}

export const isTogether = ({ snapshot, person }: Pick<OfferInput, 'snapshot' | 'person'>): boolean =>
  runningBetween(snapshot.of('mentorship'), snapshot.identity.person, person) !== undefined;

export function offerOf(input: OfferInput): Offer {
  const { snapshot, person, profile, now } = input;
  const { person: me, zone } = snapshot.identity;
  if (!profile || person === '' || me === person) return { kind: 'nothing' };
  if (isTogether(input)) return { kind: 'together' };
  if (me === '') return { kind: snapshot.status === 'ready' ? 'visitor' : 'nothing' };
  const asked = openAsks(snapshot.of('request'), me, now).find(({ value }) => value.to === person);
  if (asked) return { kind: 'asked', request: asked.value };
  const { state } = availability(profile, plainDateOf(now, zone));
  return { kind: state === 'full' || state === 'paused' ? 'nothing' : 'ask' };
}

/** Finds a person in snapshots; the same answer as long as no record of people has changed. */
export class PersonLook {
  #key: readonly unknown[] = [];
  #known: KnownPerson | undefined;

  find(snapshot: Snapshot, person: string): KnownPerson | undefined {
    const lists = [snapshot.of('person'), snapshot.of('contact'), snapshot.of('availability')] as const;
    const key = [person, ...lists];
    if (this.#key.length !== key.length || key.some((part, index) => part !== this.#key[index])) {
      this.#key = key;
      this.#known = knownPerson(lists.flat(), person);
    }
    return this.#known;
  }
}
