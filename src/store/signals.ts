import type { Channel, Platform } from './platform.js';

/** Tells the pages of this browser that a space was made for their person. */
export interface Signals {
  listen(): void;
  /** An open channel would keep the page out of the back-forward cache. */
  pause(): void;
  tell(people: readonly string[]): void;
}

/** Signals are keyed by storage and person, so two identities in two tabs stay apart. */
export function createSignals(
  platform: Pick<Platform, 'channel'>,
  storage: string,
  me: string,
  onSignal: () => void,
): Signals {
  const nameFor = (person: string) => `mentorship-widgets/${storage}/${person}`;
  let own: Channel | undefined;
  return {
    listen() {
      own ??= platform.channel(nameFor(me), onSignal);
    },
    pause() {
      own?.close();
      own = undefined;
    },
    tell(people) {
      for (const person of people) {
        const channel = platform.channel(nameFor(person), () => undefined);
        channel?.post();
        channel?.close();
      }
    },
  };
}
