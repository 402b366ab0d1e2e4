import type { StoreController } from '../../context/store-controller.js';
import type { Entry } from '../../store/records.js';
import type { Reader } from './letter-words.js';
import type { PartNews } from './part-news.js';

export type Store = NonNullable<StoreController['store']>;
export type Command = Parameters<StoreController['dispatch']>[0];
export type Answer = Awaited<ReturnType<StoreController['dispatch']>>;

/** Who reads letters, what is known, and how things are stored: what every part of the inbox gets. */
export interface RequestScene extends Reader {
  readonly snapshot: StoreController['snapshot'];
  readonly store: Store;
  readonly dispatch: (command: Command) => Promise<Answer>;
  /**
   * To be called by a part that did something to a letter: it may be gone from the page by then, since the letter stands
   * elsewhere now.
   */
  readonly onDone: (news: PartNews) => void;
}

export type RequestEntry = Entry<'request'>;

/** Undefined while nothing is read yet. */
export function sceneOf(stored: StoreController, onDone: RequestScene['onDone']): RequestScene | undefined {
  const { snapshot, store } = stored;
  if (!store || snapshot.status !== 'ready') return undefined;
  const { person: me, zone } = snapshot.identity;
  return { snapshot, store, me, zone, now: store.now(), dispatch: (command) => stored.dispatch(command), onDone };
}
