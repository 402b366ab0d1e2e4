/** Says that something was written; what it was is read from the database. */
export interface Announcer {
  announce(): void;
  /** Calls `heard` after every announcement, one's own too, until the returned function is called. */
  listen(heard: () => void): () => void;
}

/** Announces to every adapter of one database: in all tabs, or within the page where there is no BroadcastChannel. */
export function createAnnouncer(database: string): Announcer {
  const topic = `mentorship-widgets:${database}`;
  return typeof BroadcastChannel === 'function' ? acrossTabs(topic) : withinPage(topic);
}

/** The channel is open only while somebody listens: an open one keeps pages out of the back/forward cache. */
function acrossTabs(topic: string): Announcer {
  const listeners = new Set<() => void>();
  let channel: BroadcastChannel | undefined;
  const tellListeners = (): void => {
    for (const heard of listeners) heard();
  };
  const openChannel = (): BroadcastChannel => {
    const opened = new BroadcastChannel(topic);
    opened.onmessage = tellListeners;
    return opened;
  };
  return {
    announce() {
      tellListeners();
      // A channel never hears itself, so the message goes to the others only.
      const out = channel ?? new BroadcastChannel(topic);
      out.postMessage(null);
      if (out !== channel) out.close();
    },
    listen(heard) {
      // Wrapped, so that the same function may listen twice.
      const listener = (): void => {
        heard();
      };
      channel ??= openChannel();
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        channel?.close();
        channel = undefined;
      };
    },
  };
}

function withinPage(topic: string): Announcer {
  return {
    announce() {
      globalThis.dispatchEvent(new Event(topic));
    },
    listen(heard) {
      const listening = new AbortController();
      globalThis.addEventListener(topic, heard, { signal: listening.signal });
      return () => {
        listening.abort();
      };
    },
  };
}
