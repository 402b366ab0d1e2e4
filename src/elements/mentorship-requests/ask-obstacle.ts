import { plainDateOf } from '../../calendar/plain-date.js';
import type { StoreController } from '../../context/store-controller.js';
import { availability } from '../../model/availability.js';
import type { Listed } from '../../model/directory/listed.js';
import { runningBetween } from '../../model/pair.js';
import { MOST_OPEN_ASKS, openAsks, type MentorshipRequest } from '../../model/request.js';
import { personIn } from './people.js';

type Snapshot = StoreController['snapshot'];

interface Entry {
  readonly id: string;
  readonly value: MentorshipRequest;
}

/** Why somebody cannot be asked now; told before anything is written. */
export type Obstacle =
  | { readonly stop: 'visitor' | 'self' | 'together' | 'full' }
  | { readonly stop: 'paused'; readonly until: string }
  | { readonly stop: 'open'; readonly letter: Entry }
  | { readonly stop: 'many'; readonly letters: readonly Entry[] };

export function obstacleTo(snapshot: Snapshot, { id, profile }: Listed, now: string): Obstacle | undefined {
  const { person: me, zone } = snapshot.identity;
  if (me === '') return { stop: 'visitor' };
  if (me === id) return { stop: 'self' };
  if (runningBetween(snapshot.of('mentorship'), me, id)) return { stop: 'together' };
  const letters = openAsks(snapshot.of('request'), me, now);
  const letter = letters.find(({ value }) => value.to === id);
  if (letter) return { stop: 'open', letter };
  if (letters.length >= MOST_OPEN_ASKS) return { stop: 'many', letters };
  const free = availability(personIn(snapshot, id)?.profile ?? profile, plainDateOf(now, zone));
  if (free.state === 'paused') return { stop: 'paused', until: free.until };
  return free.state === 'full' ? { stop: 'full' } : undefined;
}

/** The day until which the person asked not to be asked again, while it has not come. */
export function earlyUntil(snapshot: Snapshot, { id }: Listed, now: string): string | undefined {
  const { person: me, zone } = snapshot.identity;
  const days = snapshot
    .of('request')
    .filter(({ value }) => value.from === me && value.to === id)
    .flatMap(({ value }) => value.refusal?.againAfter ?? []);
  const last = days.toSorted().at(-1);
  return last !== undefined && last > plainDateOf(now, zone) ? last : undefined;
}
