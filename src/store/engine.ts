import type { RecordKind } from '../model/id.js';
import { SCHEMA_VERSION } from '../model/record.js';
import { done, refused, type Problem, type Result } from '../model/result.js';
import { StorageError, type SpaceInfo, type StorageAdapter, type StorageFactory } from '../storage/contract.js';
import { createCache, type Cache, type WaitingValue } from './cache.js';
import { writesOf, type Command } from './commands/index.js';
import { follow, loadSpaces, type Feed } from './feed.js';
import { createOutbox, type Outbox, type Waiting } from './outbox.js';
import type { Channel } from './platform.js';
import { emptySnapshot, type Engine, type Notice, type Snapshot, type StoreOptions, type Written } from './store.js';
import { perform } from './writer.js';

/** Fields that are listed or filtered by; the cache answers queries, so adapters need no more. */
const INDEXES = {};

const problemOf = (error: unknown): Problem => ({
  code: `storage.${error instanceof StorageError ? error.code : 'unknown'}`,
  params: {},
});

/** The storage asked for, or the fallback with a notice when it is blocked. */
async function connect(options: StoreOptions): Promise<{ adapter: StorageAdapter; notices: readonly Notice[] }> {
  const open = async (load: () => Promise<StorageFactory>) =>
    (await load())({ person: options.identity.person, indexes: INDEXES, schemaVersion: SCHEMA_VERSION });
  try {
    return { adapter: await open(options.storage), notices: [] };
  } catch (error) {
    const blocked = error instanceof StorageError && error.code === 'unavailable';
    if (!blocked || !options.fallback) throw error;
    return {
      adapter: await open(options.fallback),
      notices: [{ code: 'storage.blocked', params: {}, tone: 'caution' }],
    };
  }
}

class StoreEngine implements Engine {
  readonly #options: StoreOptions;
  readonly #publish: (snapshot: Snapshot) => void;
  readonly #cache: Cache = createCache();
  readonly #outbox: Outbox;
  readonly #stopPage: () => void;
  #adapter: StorageAdapter | undefined;
  #opening: Promise<void> | undefined;
  #spaces: readonly SpaceInfo[] = [];
  #feed: Feed | undefined;
  #channel: Channel | undefined;
  #notices: readonly Notice[] = [];
  #problem: Problem | undefined;
  #closed = false;
  snapshot: Snapshot;

  constructor(options: StoreOptions, publish: (snapshot: Snapshot) => void) {
    this.#options = options;
    this.#publish = publish;
    this.#outbox = createOutbox(options.platform.device, `${options.name}/${options.identity.person}`);
    this.snapshot = emptySnapshot('loading', options.identity);
    this.#stopPage = options.platform.onPage((event) => {
      if (event === 'hide') this.#pause();
      else if (event === 'show') void this.#resume();
      else void this.#flush();
    });
  }

  open(): Promise<void> {
    return (this.#opening ??= this.#open());
  }

  async dispatch(command: Command): Promise<Result<Written>> {
    await this.open();
    if (this.#problem) return { ok: false, problem: this.#problem };
    const waiting = { opId: this.#options.platform.newUnique(), at: this.#options.platform.now(), command };
    const result = await this.#carryOut(waiting);
    this.#refresh();
    return result;
  }

  retry(): void {
    if (this.#problem) {
      this.#opening = undefined;
      void this.open();
    } else void this.#flush();
  }

  async exportAll() {
    await this.open();
    return this.#cache.all();
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#stopPage();
    this.#pause();
    await this.#adapter?.close();
  }

  async #open(): Promise<void> {
    this.#problem = undefined;
    this.#refresh();
    try {
      const { adapter, notices } = await connect(this.#options);
      this.#adapter = adapter;
      this.#notices = notices;
      await this.#load(adapter);
      await this.#flush();
    } catch (error) {
      this.#problem = problemOf(error);
    }
    this.#listen();
    this.#refresh();
  }

  /** Follows first and reads then, so that nothing falls between. */
  async #load(adapter: StorageAdapter): Promise<void> {
    this.#cache.clear();
    this.#spaces = await adapter.spaces();
    const names = this.#spaces.map(({ space }) => space);
    await this.#follow(adapter);
    await loadSpaces(adapter, this.#cache, names);
  }

  async #follow(adapter: StorageAdapter): Promise<void> {
    const since = this.#feed?.cursor;
    this.#feed?.stop();
    if (this.#closed || adapter.capabilities.changes === 'none') return;
    const names = this.#spaces.map(({ space }) => space);
    this.#feed = follow(adapter, this.#cache, names, since, {
      onNews: () => {
        this.#refresh();
      },
      onLost: () => {
        this.#feed = undefined;
        void this.#load(adapter).then(() => {
          this.#refresh();
        });
      },
    });
    await this.#feed.started;
  }

  /** The space of a new mentorship is made by one partner; the other learns of it here. */
  async #readNewSpaces(): Promise<void> {
    const adapter = this.#adapter;
    if (!adapter) return;
    const known = new Set(this.#spaces.map(({ space }) => space));
    const spaces = await adapter.spaces().catch(() => this.#spaces);
    const added = spaces.filter(({ space }) => !known.has(space)).map(({ space }) => space);
    this.#spaces = spaces;
    if (added.length === 0) return;
    await this.#follow(adapter);
    await loadSpaces(adapter, this.#cache, added);
    this.#refresh();
  }

  /** Signals are keyed by storage and person, so two identities in two tabs stay apart. */
  #signalName(person: string): string {
    return `mentorship-widgets/${this.#options.name}/${person}`;
  }

  #listen(): void {
    if (this.#closed) return;
    const { platform, identity } = this.#options;
    this.#channel ??= platform.channel(this.#signalName(identity.person), () => void this.#readNewSpaces());
  }

  #tell(people: readonly string[]): void {
    for (const person of people.filter((id) => id !== this.#options.identity.person)) {
      const channel = this.#options.platform.channel(this.#signalName(person), () => undefined);
      channel?.post();
      channel?.close();
    }
  }

  /** An open channel would keep the page out of the back-forward cache. */
  #pause(): void {
    this.#feed?.stop();
    this.#channel?.close();
    this.#channel = undefined;
  }

  async #resume(): Promise<void> {
    this.#listen();
    if (!this.#adapter) return;
    await this.#follow(this.#adapter);
    await this.#readNewSpaces();
    this.#refresh();
  }

  /** Stores the writes of a command in their order. What a retry can mend is kept in the outbox. */
  async #carryOut(entry: Waiting): Promise<Result<Written>> {
    const adapter = this.#adapter;
    if (!adapter) return refused('storage.unavailable');
    const acting = { person: this.#options.identity.person, now: entry.at };
    const ids: string[] = [];
    try {
      for (const [index, write] of writesOf(entry.command).entries()) {
        const result = await perform(adapter, this.#cache, write, acting, `${entry.opId}.${String(index)}`);
        if (!result.ok) return result;
        ids.push(result.value);
        if (write.members) await this.#opened(write.members);
      }
      return done({ ids, waiting: false });
    } catch (error) {
      if (!(error instanceof StorageError) || !error.retryable) return { ok: false, problem: problemOf(error) };
      if (!this.#outbox.entries.includes(entry)) this.#outbox.add(entry);
      return done({ ids, waiting: true });
    }
  }

  async #opened(members: readonly string[]): Promise<void> {
    await this.#readNewSpaces();
    this.#tell(members);
  }

  async #flush(): Promise<void> {
    for (const entry of this.#outbox.entries) {
      this.#cache.setWaiting([]);
      const result = await this.#carryOut(entry);
      if (result.ok && result.value.waiting) break;
      this.#outbox.remove(entry.opId);
      if (!result.ok) this.#notices = [...this.#notices, { ...result.problem, tone: 'critical' }];
    }
    this.#refresh();
  }

  /** Shows what the waiting commands will have made. */
  #overlay(): void {
    const shown: WaitingValue[] = [];
    this.#cache.setWaiting([]);
    for (const { command, at } of this.#outbox.entries) {
      const acting = { person: this.#options.identity.person, now: at };
      for (const write of writesOf(command)) {
        const next = write.apply(this.#cache.read, acting);
        if (!next.ok) break;
        shown.push({ kind: write.kind, space: write.space, id: write.id, value: next.value });
        this.#cache.setWaiting(shown);
      }
    }
  }

  #refresh(): void {
    if (this.#closed) return;
    if (this.#outbox.entries.length > 0 || this.snapshot.waiting > 0) this.#overlay();
    const spaces = this.#spaces;
    const opened = this.#adapter !== undefined && this.#spaces.length > 0;
    this.snapshot = Object.freeze({
      status: this.#problem ? 'failed' : opened ? 'ready' : 'loading',
      problem: this.#problem,
      identity: this.#options.identity,
      notices: Object.freeze([...this.#notices]),
      waiting: this.#outbox.entries.length,
      aside: this.#cache.aside.size,
      of: <K extends RecordKind>(kind: K) => this.#cache.of(kind),
      members: (space: string) => spaces.find((info) => info.space === space)?.members ?? [],
    });
    this.#publish(this.snapshot);
  }
}

/** Opens the storage; answers as soon as the engine exists, while the first snapshot is still being read. */
export function openEngine(options: StoreOptions, publish: (snapshot: Snapshot) => void): Engine {
  const engine = new StoreEngine(options, publish);
  void engine.open();
  return engine;
}
