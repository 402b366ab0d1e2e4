import { SCHEMA_VERSION } from '../model/record.js';
import { refused, type Problem, type Result } from '../model/result.js';
import { StorageError, type SpaceInfo, type StorageAdapter, type StorageFactory } from '../storage/contract.js';
import { createCache, type Cache } from './cache.js';
import type { Command } from './commands/command.js';
import { outboxKey } from './device-keys.js';
import { follow, loadSpaces, type Feed } from './feed.js';
import { createKinds, type Kinds } from './kinds.js';
import { problemOf } from './problem.js';
import { createRetry, type Retry } from './retry.js';
import type { Sender } from './sender.js';
import { createSignals, type Signals } from './signals.js';
import { emptySnapshot, type Engine, type Notice, type Snapshot, type StoreOptions, type Written } from './store.js';

/** Fields that are listed or filtered by; the cache answers queries, so adapters need no more. */
const INDEXES = {};

interface Connection {
  readonly adapter: StorageAdapter;
  readonly isFallback: boolean;
}

const BLOCKED: Notice = { code: 'storage.blocked', params: {}, tone: 'caution' };

/** The storage asked for, or the fallback with a notice when it is blocked. */
async function connect(options: StoreOptions): Promise<Connection> {
  const open = async (load: () => Promise<StorageFactory>) =>
    (await load())({ person: options.identity.person, indexes: INDEXES, schemaVersion: SCHEMA_VERSION });
  try {
    return { adapter: await open(options.storage), isFallback: false };
  } catch (error) {
    const blocked = error instanceof StorageError && error.code === 'unavailable';
    if (!blocked || !options.fallback) throw error;
    return { adapter: await open(options.fallback), isFallback: true };
  }
}

const mayPass = (error: unknown): boolean => error instanceof StorageError && error.retryable;

const critical = (problem: Problem): Notice => ({ ...problem, tone: 'critical' });

class StoreEngine implements Engine {
  readonly #options: StoreOptions;
  readonly #publish: (snapshot: Snapshot) => void;
  readonly #cache: Cache = createCache();
  readonly #signals: Signals;
  readonly #kinds: Kinds;
  readonly #retry: Retry;
  readonly #stopPage: () => void;
  #adapter: StorageAdapter | undefined;
  #sender: Sender | undefined;
  #writing: Promise<Sender> | undefined;
  #opening: Promise<void> | undefined;
  #reading: Promise<unknown> = Promise.resolve();
  #isFallback = false;
  #loaded = false;
  #spaces: readonly SpaceInfo[] = [];
  #feed: Feed | undefined;
  #notices: readonly Notice[] = [];
  #problem: Problem | undefined;
  #closed = false;
  snapshot: Snapshot;

  constructor(options: StoreOptions, publish: (snapshot: Snapshot) => void) {
    const { name, identity, platform } = options;
    this.#options = options;
    this.#publish = publish;
    this.#signals = createSignals(platform, name, identity.person, () => void this.#readNewSpaces());
    this.#kinds = createKinds(platform.device, `${name}/${identity.person}`);
    this.#retry = createRetry(platform, () => void this.#resume());
    this.snapshot = emptySnapshot('loading', identity);
    this.#stopPage = platform.onPage((event) => {
      if (event === 'hide') this.#pause();
      else this.#goOn();
    });
  }

  open(): Promise<void> {
    return (this.#opening ??= this.#open());
  }

  async dispatch(command: Command): Promise<Result<Written>> {
    await this.open();
    if (this.#closed) return refused('storage.closed');
    if (this.#problem) return { ok: false, problem: this.#problem };
    const sender = await this.#prepared();
    if (!sender) return refused('part.unavailable');
    const { platform } = this.#options;
    if (sender.waiting > 0) void this.#flush();
    const result = await sender.send({ opId: platform.newUnique(), at: platform.now(), command });
    this.#sendLater();
    this.#refresh();
    return result;
  }

  warm(): void {
    void this.#prepared();
  }

  retry(): void {
    if (this.#problem) {
      this.#opening = undefined;
      void this.open();
    } else this.#goOn();
  }

  async exportAll() {
    await this.open();
    return [...this.#cache.all(), ...(this.#sender?.copies() ?? [])];
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#stopPage();
    this.#pause();
    await this.#adapter?.close();
    await this.#opening;
  }

  /** Never rejects: a failure is told by the snapshot. */
  async #open(): Promise<void> {
    this.#problem = undefined;
    this.#loaded = false;
    this.#refresh();
    if (this.#leftWaiting) await this.#prepared();
    await this.#attempt(async () => {
      await this.#adapter?.close();
      const { adapter, isFallback } = await connect(this.#options);
      this.#adapter = adapter;
      if (this.#closed) return adapter.close();
      this.#isFallback = isFallback;
      this.#notices = isFallback ? [BLOCKED] : [];
      await this.#load(adapter);
      this.#listen();
    });
    void this.#flush();
  }

  /** Whether an earlier page left commands on this device. */
  get #leftWaiting(): boolean {
    const { name, identity, platform } = this.#options;
    return platform.device.get(outboxKey(`${name}/${identity.person}`)) !== undefined;
  }

  /** What only writing needs; undefined while it cannot be loaded. */
  #prepared(): Promise<Sender | undefined> {
    this.#writing ??= this.#loadSender();
    return this.#writing.catch(() => (this.#writing = undefined));
  }

  async #loadSender(): Promise<Sender> {
    const { openSender } = await import('./sender.js');
    const { name, identity, platform } = this.#options;
    const options = {
      adapter: () => this.#adapter,
      cache: this.#cache,
      person: identity.person,
      onOpened: async (members: readonly string[]) => {
        await this.#readNewSpaces();
        this.#signals.tell(members);
      },
    };
    return (this.#sender = openSender(options, platform.device, `${name}/${identity.person}`));
  }

  /** Reads what is stored, one reading after the other; what fails is shown as the failed state. */
  async #attempt(read: () => Promise<void>): Promise<void> {
    const turn = this.#reading.then(read);
    this.#reading = turn.catch((error: unknown) => {
      this.#problem = problemOf(error);
    });
    await this.#reading;
    this.#refresh();
  }

  async #load(adapter: StorageAdapter): Promise<void> {
    this.#feed?.stop();
    this.#feed = undefined;
    this.#spaces = await adapter.spaces();
    const names = this.#spaces.map(({ space }) => space);
    await this.#follow(adapter, async () => {
      this.#cache.retain(await loadSpaces(adapter, this.#cache, names, this.#kinds.all));
    });
    this.#loaded = true;
  }

  /** Follows first and reads then, so that nothing falls between; goes on where the feed before it stood. */
  async #follow(adapter: StorageAdapter, read: () => Promise<void>): Promise<void> {
    const since = this.#feed?.cursor;
    this.#feed?.stop();
    const names = this.#spaces.map(({ space }) => space);
    const follows = !this.#closed && adapter.capabilities.changes !== 'none';
    const feed = follows ? follow(adapter, this.#cache, names, since, this.#handlers(adapter)) : undefined;
    this.#feed = feed;
    try {
      await feed?.started;
      await read();
      feed?.go();
    } catch (error) {
      feed?.stop();
      this.#feed = undefined;
      throw error;
    }
  }

  #handlers(adapter: StorageAdapter) {
    return {
      onNews: () => {
        this.#kinds.meet([...this.#cache.aside.values()].map(({ id }) => id));
        this.#refresh();
      },
      onEnd: (error: unknown) => {
        if (error instanceof StorageError && error.code === 'cursor-expired') {
          void this.#attempt(() => this.#load(adapter));
        } else if (mayPass(error)) this.#retry.soon();
        else this.#tell([problemOf(error)]);
      },
    };
  }

  /** The space of a new mentorship is made by one partner; the other learns of it here. */
  async #readNewSpaces(): Promise<void> {
    const adapter = this.#adapter;
    if (!adapter || this.#closed) return;
    await this.#attempt(async () => {
      const known = new Set(this.#spaces.map(({ space }) => space));
      const spaces = await adapter.spaces().catch(() => this.#spaces);
      const added = spaces.filter(({ space }) => !known.has(space)).map(({ space }) => space);
      this.#spaces = spaces;
      if (added.length === 0) return;
      await this.#follow(adapter, async () => {
        await loadSpaces(adapter, this.#cache, added, this.#kinds.all);
      }).catch(this.#orLater);
    });
  }

  /** The store may have been closed while it was being read. */
  #listen(): void {
    if (!this.#closed) this.#signals.listen();
  }

  #pause(): void {
    this.#retry.stop();
    this.#feed?.stop();
    this.#signals.pause();
  }

  /** There is a reason to try at once. */
  #goOn(): void {
    this.#retry.stop();
    void this.#resume();
  }

  /** What was read before stays on the page when reading it again fails for now. */
  readonly #orLater = (error: unknown): void => {
    if (!mayPass(error)) throw error;
    this.#retry.soon();
  };

  /** Goes on after the page was away or the storage did not answer. */
  async #resume(): Promise<void> {
    await this.#opening;
    const adapter = this.#adapter;
    if (!adapter || this.#closed || this.#problem) return;
    this.#listen();
    const goOn = () =>
      this.#feed?.cursor === undefined ? this.#load(adapter) : this.#follow(adapter, () => Promise.resolve());
    await this.#attempt(() => goOn().catch(this.#orLater));
    await this.#readNewSpaces();
    await this.#flush();
  }

  /** What waits is meant for the storage asked for; the fallback would lose it with the page. */
  async #flush(): Promise<void> {
    const sender = this.#sender;
    if (this.#isFallback || !sender || sender.waiting === 0) return;
    this.#tell(await sender.flush());
    this.#sendLater();
  }

  /** Nobody has to look in for what waits to be sent. */
  #sendLater(): void {
    const waits = this.#sender !== undefined && this.#sender.waiting > 0;
    if (waits && !this.#isFallback && !this.#closed) this.#retry.soon();
  }

  #tell(problems: readonly Problem[]): void {
    this.#notices = [...this.#notices, ...problems.map(critical)];
    this.#refresh();
  }

  #refresh(): void {
    if (this.#closed) return;
    const waiting = this.#sender?.waiting ?? 0;
    if (waiting > 0 || this.snapshot.waiting > 0) this.#sender?.showWaiting();
    const spaces = this.#spaces;
    this.snapshot = Object.freeze({
      status: this.#problem ? 'failed' : this.#loaded ? 'ready' : 'loading',
      problem: this.#problem,
      identity: this.#options.identity,
      notices: Object.freeze([...this.#notices]),
      waiting,
      aside: this.#cache.aside.size,
      of: this.#cache.lists(),
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
