import type { Channel, DeviceText, PageEvent, Platform } from '../store/platform.js';

/**
 * localStorage where it is allowed, else this page's memory. Sandboxed frames throw on the mere mention of it, and some
 * browsers with each call.
 */
function deviceText(): DeviceText {
  const memory = new Map<string, string>();
  function asked<T>(ask: (storage: Storage) => T): T | undefined {
    try {
      return ask(localStorage);
    } catch {
      return undefined;
    }
  }
  return {
    get: (key) => memory.get(key) ?? asked((storage) => storage.getItem(key)) ?? undefined,
    set(key, text) {
      const kept = asked((storage) => {
        storage.setItem(key, text);
        return true;
      });
      if (kept) memory.delete(key);
      else memory.set(key, text);
      return kept ?? false;
    },
    remove(key) {
      memory.delete(key);
      asked((storage) => {
        storage.removeItem(key);
      });
    },
  };
}

/** One for all stores of the page: where nothing can be kept, they still share the local person. */
const device = deviceText();

/** 96 random bits; `crypto.randomUUID` is missing on plain-http pages. */
function newUnique(): string {
  const parts = crypto.getRandomValues(new Uint32Array(3));
  return [...parts].map((part) => part.toString(36).padStart(7, '0')).join('');
}

/** Up to half as long again. */
function later(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds * (1 + Math.random() / 2));
  return () => clearTimeout(timer);
}

function channel(name: string, onSignal: () => void): Channel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  try {
    const broadcast = new BroadcastChannel(name);
    broadcast.onmessage = onSignal;
    return {
      post: () => broadcast.postMessage('news'),
      close: () => broadcast.close(),
    };
  } catch {
    return undefined;
  }
}

function onPage(listener: (event: PageEvent) => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  addEventListener('pagehide', () => listener('hide'), { signal });
  addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted) listener('show');
    },
    { signal },
  );
  addEventListener('online', () => listener('online'), { signal });
  return () => stop.abort();
}

/** The surroundings of a store in a browser page. `now` may be replaced, as by a demo that shows another day. */
export const browserPlatform = (now: () => string = () => new Date().toISOString()): Platform => ({
  now,
  newUnique,
  later,
  device,
  channel,
  onPage,
});
