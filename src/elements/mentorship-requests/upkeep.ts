import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findRequest, statusAt } from '../../model/request.js';
import { mentorshipOf } from './begin.js';
import { knownPlaces, ownPlace } from './places.js';
import type { Command, RequestScene } from './scene.js';

/** What time or an interruption has left to do: letters whose time ran out, places that nothing holds any more. */
function leftToDo(scene: RequestScene): Command[] {
  const { snapshot, me, now } = scene;
  const letters = snapshot.of('request').filter(({ space }) => space !== me);
  const expired = letters.filter(({ value }) => value.status !== 'expired' && statusAt(value, now) === 'expired');
  const mentorships = snapshot.of('mentorship');
  const begun = letters.filter(
    ({ value }) => value.status === 'accepted' && !mentorships.some(({ id }) => id === value.mentorship),
  );
  const places = knownPlaces(scene);
  return [
    ...expired.map(({ space, id }): Command => ({ type: 'request-expire', space, id })),
    ...begun.map((entry): Command => {
      const { id: mentorship, draft } = mentorshipOf(scene, entry);
      return { type: 'request-begin', space: entry.space, id: entry.id, mentorship, draft };
    }),
    ...(places.idle.length > 0 ? [{ type: 'availability-tidy', ...ownPlace(me), places } as const] : []),
  ];
}

/** Whoever was asked has opened the letter: the asker sees that. */
function opened(scene: RequestScene, asked: string): Command[] {
  const entry = findRequest(scene.snapshot.of('request'), asked);
  if (entry?.value.to !== scene.me || entry.value.status !== 'sent' || entry.value.viewedAt) return [];
  return [{ type: 'request-view', space: entry.space, id: entry.id }];
}

interface UpkeepOptions {
  readonly scene: () => RequestScene | undefined;
  /** Id of the letter that the reader has opened; empty while none is. */
  readonly asked: () => string;
}

/** Stores what nobody has to decide, once each, while somebody looks. */
export class Upkeep implements ReactiveController {
  readonly #options: UpkeepOptions;
  readonly #done = new Set<string>();

  constructor(host: ReactiveControllerHost, options: UpkeepOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    const scene = this.#options.scene();
    if (!scene || scene.me === '') return;
    for (const command of [...opened(scene, this.#options.asked()), ...leftToDo(scene)]) {
      const key = `${command.type} ${command.space} ${command.id}`;
      if (this.#done.has(key)) continue;
      this.#done.add(key);
      void scene.dispatch(command);
    }
  }
}
