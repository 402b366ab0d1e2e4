/** Text kept on this device, across reloads where the browser allows it. Never throws. */
export interface DeviceText {
  get(key: string): string | undefined;
  /** False when it could not be kept. */
  set(key: string, text: string): boolean;
  remove(key: string): void;
}

export interface Channel {
  post(): void;
  close(): void;
}

/** `hide` and `show`: the page goes to and comes from the back-forward cache. `online`: it is worth trying again. */
export type PageEvent = 'hide' | 'show' | 'online';

/** All that the store needs of its surroundings; tests give their own. */
export interface Platform {
  /** The present instant, UTC. */
  now(): string;
  /** A new unique part of an id. */
  newUnique(): string;
  /**
   * Calls back in about so many milliseconds, never sooner: pages that lost a storage together must not come back
   * together. Answers the way to cancel.
   */
  later(milliseconds: number, run: () => void): () => void;
  device: DeviceText;
  /** Tells other pages of this browser that something is new; undefined where there is no such channel. */
  channel(name: string, onSignal: () => void): Channel | undefined;
  /** Subscribes to page events; answers the way to stop. */
  onPage(listener: (event: PageEvent) => void): () => void;
}
