import { plainDateOf } from '../../calendar/plain-date.js';
import { takesAsks } from '../../model/availability.js';
import { fitting } from '../../model/directory/fit.js';
import type { Listed } from '../../model/directory/listed.js';
import { openAsks, type MentorshipRequest } from '../../model/request.js';
import { peopleIn, personIn } from './people.js';
import type { RequestScene } from './scene.js';

/** Somebody to ask next. */
export interface NextPerson {
  readonly person: Listed;
  /** Whether the one who declined named them. */
  readonly referred: boolean;
  /** Whether they take asks now. */
  readonly takesAsks: boolean;
}

/** Those who were named by the one who declined, then those who fit the goals of the letter best (R06). */
export function nextPeople(scene: RequestScene, request: MentorshipRequest): readonly NextPerson[] {
  const { snapshot, me, now, zone } = scene;
  const everybody = peopleIn(snapshot);
  const asked = openAsks(snapshot.of('request'), me, now).map(({ value }) => value.to);
  const out = [me, request.to, ...asked];
  const named = (request.refusal?.referrals ?? []).flatMap(
    ({ person }) => everybody.find(({ id }) => id === person && !out.includes(id)) ?? [],
  );
  const said = { title: request.wants, why: request.did };
  const seeker = {
    now,
    goals: [...request.goals, ...(said.title === '' ? [] : [said])],
    kinds: [],
    profile: personIn(snapshot, me)?.profile ?? {},
  };
  const except = [...out, ...named.map(({ id }) => id)];
  const today = plainDateOf(now, zone);
  const others = fitting(everybody, seeker, { except, today });
  return [
    ...named.map((person) => ({ person, referred: true, takesAsks: takesAsks(person.profile, today) })),
    ...others.map((person) => ({ person, referred: false, takesAsks: true })),
  ];
}
