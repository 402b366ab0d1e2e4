import { StorageError } from './contract.js';
import type { ChangeBatch, ChangeOptions, Cursor } from './contract.js';

/** Where a storage stands. A storage that was emptied and made anew, or that forgot deletes, has another generation. */
export interface Position {
  readonly generation: string;
  readonly seq: number;
}

/** What a feed reads from. */
export interface FeedSource {
  /** Everything after `since` (no more than fits one batch), or without it nothing but the cursor of now. */
  read(since: Cursor | undefined): Promise<FeedBatch>;
  /** Calls `wake` after every write that may concern the feed, until the returned function is called. */
  listen(wake: () => void): () => void;
  /** Aborted when the adapter is closed. */
  readonly closed: AbortSignal;
}

export interface FeedBatch extends ChangeBatch {
  /** Whether the next read has something without any further write. */
  readonly more: boolean;
}

/** A generation of 64 random bits; works on plain http. */
export function createGeneration(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The feed cursor, and as unique also the revision, of a position. */
export function formatPosition({ generation, seq }: Position): string {
  return `${generation}.${String(seq)}`;
}

/** The seq of a cursor; throws `cursor-expired` unless the storage once stood there. */
export function parseCursor(cursor: Cursor, now: Position): number {
  const [generation, digits = ''] = cursor.split('.');
  const seq = /^\d+$/.test(digits) ? Number(digits) : Infinity;
  if (generation !== now.generation || seq > now.seq) {
    throw new StorageError('cursor-expired', 'This cursor is of another storage or time.');
  }
  return seq;
}

/**
 * The iteration behind `changes`. It listens before it reads, so nothing falls between, and stops listening as soon as
 * the reader leaves, the signal is aborted or the adapter is closed; the last rejects with `closed`.
 */
export async function* feed(source: FeedSource, { since, signal }: ChangeOptions): AsyncGenerator<ChangeBatch, void> {
  const bell = hang(source, signal);
  try {
    let cursor = since;
    for (let first = true; !bell.silenced(); first = false) {
      bell.reset();
      const { changes, more, cursor: next } = await source.read(cursor);
      cursor = next;
      if (bell.silenced()) break;
      if (first || changes.length > 0) yield { changes, cursor };
      if (!more) await bell.rung();
    }
    if (!signal.aborted) throw new StorageError('closed');
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    bell.remove();
  }
}

/** Remembers a ring until `reset`, so that one during a read is not lost. */
function hang(source: FeedSource, signal: AbortSignal) {
  const { closed } = source;
  let rang = false;
  let wake = (): void => undefined;
  const ring = () => {
    rang = true;
    wake();
  };
  const silenced = () => signal.aborted || closed.aborted;
  const unlisten = silenced() ? () => undefined : source.listen(ring);
  const silence = () => {
    unlisten();
    ring();
  };
  signal.addEventListener('abort', silence);
  closed.addEventListener('abort', silence);
  return {
    silenced,
    reset: () => {
      rang = false;
    },
    rung: () =>
      new Promise<void>((resolve) => {
        wake = resolve;
        if (rang || silenced()) resolve();
      }),
    remove: () => {
      signal.removeEventListener('abort', silence);
      closed.removeEventListener('abort', silence);
      unlisten();
    },
  };
}
