import type { RecordKind } from '../model/id.js';
import { refused, type Result } from '../model/result.js';
import type { StorageFactory, StoredRecord } from '../storage/contract.js';
import type { Command } from './commands/command.js';
import { createDrafts, type Drafts } from './drafts.js';
import { openEngine, type Engine } from './engine.js';
import type { Platform } from './platform.js';
import { emptySnapshot, type Identity, type Snapshot } from './snapshot.js';

/** What a command did. `waiting`: it is kept and will be stored when the storage answers again. */
export interface Written {
  readonly ids: readonly string[];
  readonly waiting: boolean;
}

/** The one way to read and change mentoring data. Exists from the start; opens its storage when first used. */
export interface MentorshipStore {
  /** Versioned, so that two copies of the package on a page can tell. */
  readonly version: 1;
  readonly snapshot: Snapshot;
  readonly drafts: Drafts;
  /** Calls back after each new snapshot; answers the way to stop. The first subscription opens the storage. */
  subscribe(listener: () => void): () => void;
  /**
   * Carries out a command, after those given before. Waits until the storage is open. A refusal (a rule, a conflict, a final storage error) is
   * answered, never thrown; codes stand in the catalogue.
   */
  dispatch(command: Command): Promise<Result<Written>>;
  /** Fetches what only writing needs, before it is needed. */
  warm(): void;
  /** Opens again after a failure, or sends waiting changes now. */
  retry(): void;
  now(): string;
  newId(kind: RecordKind): string;
  /**
   * Every record of the identity's spaces as stored, those kept aside included; after them what still waits, each
   * command as `waiting:…`. A store that failed answers what it knows.
   */
  exportAll(): Promise<readonly (StoredRecord & { readonly space: string })[]>;
  /** Ends subscriptions and closes the storage. */
  close(): Promise<void>;
}

export interface StoreOptions {
  readonly identity: Identity;
  readonly platform: Platform;
  /** Loads the storage asked for. */
  readonly storage: () => Promise<StorageFactory>;
  /** Loads what is used, with a notice, when that storage is blocked. Without it the store fails visibly. */
  readonly fallback?: (() => Promise<StorageFactory>) | undefined;
  /** Names the storage: drafts, waiting changes and signals of different storages stay apart. */
  readonly name: string;
  /** Told of every snapshot without opening the storage. */
  readonly onSnapshot?: (() => void) | undefined;
}

/** Makes a store at once; the storage opens, and its code loads, when the store is first used. */
export function createStore(options: StoreOptions): MentorshipStore {
  const { platform, identity } = options;
  const listeners = new Set<() => void>();
  const drafts = createDrafts(platform.device, `${options.name}/${identity.person}`);
  let snapshot = emptySnapshot('loading', identity);
  let engine: Engine | undefined;
  let closed = false;

  const publish = (next: Snapshot) => {
    snapshot = next;
    options.onSnapshot?.();
    for (const listener of [...listeners]) listener();
  };
  const opened = () => (engine ??= openEngine(options, publish));

  return {
    version: 1,
    drafts,
    get snapshot() {
      return snapshot;
    },
    subscribe(listener) {
      listeners.add(listener);
      if (!closed) opened();
      return () => listeners.delete(listener);
    },
    dispatch: async (command) => (closed ? refused('storage.closed') : opened().dispatch(command)),
    warm: () => engine?.warm(),
    retry: () => {
      opened().retry();
    },
    now: () => platform.now(),
    newId: (kind) => `${kind}:${platform.newUnique()}`,
    exportAll: () => opened().exportAll(),
    close: async () => {
      closed = true;
      listeners.clear();
      await engine?.close();
    },
  };
}
