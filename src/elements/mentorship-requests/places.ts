import type { Capacity } from '../../model/capacity.js';
import { capacityId, directMentorships, idleReservations, newCapacity, seedOf } from '../../model/capacity.js';
import { MEMBERS_SPACE } from '../../model/space.js';
import { personIn } from './people.js';
import type { Command, RequestScene } from './scene.js';

type Places = Extract<Command, { type: 'availability-tidy' }>['places'];

/** The record of the reader's places. */
export const ownPlace = (me: string) => ({ space: MEMBERS_SPACE, id: capacityId(me) });

const storedPlaces = ({ snapshot, me }: RequestScene): Capacity | undefined =>
  snapshot.of('availability').find(({ space, id }) => space === MEMBERS_SPACE && id === capacityId(me))?.value;

/** What this page knows of the reader's places, for every command that changes them. */
export function knownPlaces(scene: RequestScene): Places {
  const { snapshot, me, now } = scene;
  const known = { requests: snapshot.of('request'), mentorships: snapshot.of('mentorship') };
  const capacity = storedPlaces(scene);
  const seed = seedOf(personIn(snapshot, me)?.profile, directMentorships(known, me));
  return { person: me, seed, idle: capacity ? idleReservations(capacity, known, now) : [] };
}

/** The reader's places as they stand, or as they would begin. */
export const ownPlaces = (scene: RequestScene): Capacity =>
  storedPlaces(scene) ?? newCapacity(knownPlaces(scene).seed, { person: scene.me, now: scene.now });
