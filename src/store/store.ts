import type { RecordKind } from '../model/id.js';
import { refused, type Problem, type Result } from '../model/result.js';
import type { StorageFactory, StoredRecord } from '../storage/contract.js';
import type { Command } from './commands/command.js';
import { createDrafts, type Drafts } from './drafts.js';
import type { Platform } from './platform.js';
import type { Entry } from './records.js';

/** The current person. */
export interface Identity {
  /** `person:…`; empty for a visitor, who reads the public space only. */
  readonly person: string;
  readonly name: string;
  readonly roles: readonly string[];
  /** IANA zone in which this person reads hours. */
  readonly zone: string;
}

/** Something the page has to tell, in words, where the person is. */
export interface Notice extends Problem {
  readonly tone: 'caution' | 'critical';
}

export type StoreStatus = 'absent' | 'loading' | 'failed' | 'ready';

/** Everything elements render from. Frozen; a change makes a new one. */
export interface Snapshot {
  readonly status: StoreStatus;
  /** Why it failed. */
  readonly problem?: Problem | undefined;
  readonly identity: Identity;
  readonly notices: readonly Notice[];
  /** Changes kept on this device until the storage answers again. */
  readonly waiting: number;
  /** Records that are kept but hidden, because they are newer than this version or broken. */
  readonly aside: number;
  /** Records of a kind, ordered by id; the same array until one of them changes. */
  of<K extends RecordKind>(kind: K): readonly Entry<K>[];
  /** Ids of the people of a pair space. */
  members(space: string): readonly string[];
}

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

const NOTHING: readonly never[] = Object.freeze([]);

/** A snapshot without records. */
export const emptySnapshot = (
  status: StoreStatus,
  identity: Identity,
  rest: Partial<Pick<Snapshot, 'problem' | 'notices' | 'waiting' | 'aside'>> = {},
): Snapshot =>
  Object.freeze({
    status,
    identity,
    notices: NOTHING,
    waiting: 0,
    aside: 0,
    of: () => NOTHING,
    members: () => NOTHING,
    ...rest,
  });

/** The part behind the handle, loaded when the store is first used. */
export interface Engine extends Pick<MentorshipStore, 'dispatch' | 'warm' | 'retry' | 'exportAll' | 'close'> {
  readonly snapshot: Snapshot;
}

/**
 * Makes a store at once and opens it later: a page that only shows cards from attributes never loads the engine.
 */
export function createStore(options: StoreOptions): MentorshipStore {
  const { platform, identity } = options;
  const listeners = new Set<() => void>();
  const drafts = createDrafts(platform.device, `${options.name}/${identity.person}`);
  let snapshot = emptySnapshot('loading', identity);
  let engine: Promise<Engine> | undefined;
  let closed = false;

  const publish = (next: Snapshot) => {
    snapshot = next;
    options.onSnapshot?.();
    for (const listener of [...listeners]) listener();
  };
  const load = async (): Promise<Engine> => {
    const { openEngine } = await import('./engine.js');
    return openEngine(options, publish);
  };
  const opened = () =>
    (engine ??= load().catch((error: unknown) => {
      engine = undefined;
      publish(emptySnapshot('failed', identity, { problem: { code: 'storage.unavailable', params: {} } }));
      throw error;
    }));

  return {
    version: 1,
    drafts,
    get snapshot() {
      return snapshot;
    },
    subscribe(listener) {
      listeners.add(listener);
      if (!closed) opened().catch(() => undefined);
      return () => listeners.delete(listener);
    },
    dispatch: async (command) => {
      if (closed) return refused('storage.closed');
      const ready = await opened().catch(() => undefined);
      return ready ? ready.dispatch(command) : refused('storage.unavailable');
    },
    warm: () =>
      void engine?.then(
        (ready) => ready.warm(),
        () => undefined,
      ),
    retry: () =>
      void opened().then(
        (ready) => ready.retry(),
        () => undefined,
      ),
    now: () => platform.now(),
    newId: (kind) => `${kind}:${platform.newUnique()}`,
    exportAll: async () => (await opened()).exportAll(),
    close: async () => {
      closed = true;
      listeners.clear();
      await (await engine?.catch(() => undefined))?.close();
    },
  };
}
