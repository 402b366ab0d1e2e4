import { SCHEMA_VERSION } from '../model/record.js';
import { refused, type Problem, type Result } from '../model/result.js';
import { StorageError, type StorageAdapter, type StorageFactory } from '../storage/contract.js';
import { createCache, type Cache } from './cache.js';
import type { Command } from './commands/command.js';
import { outboxKey } from './device-keys.js';
import { createKinds } from './kinds.js';
import type { PageEvent } from './platform.js';
import { problemOf } from './problem.js';
import { createReading, type Reading } from './reading.js';
import { createRetry, type Retry } from './retry.js';
import type { Sender } from './sender.js';
import { createSignals, type Signals } from './signals.js';
import { emptySnapshot, type Notice, type Snapshot } from './snapshot.js';
import type { MentorshipStore, StoreOptions, Written } from './store.js';

/** The part of a store that is there while its storage is open. */
export interface Engine extends Pick<MentorshipStore, 'dispatch' | 'warm' | 'retry' | 'exportAll' | 'close'> {
  readonly snapshot: Snapshot;
}

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
  readonly #reading: Reading;
  readonly #retry: Retry;
  #stopPage: (() => void) | undefined;
  #adapter: StorageAdapter | undefined;
  #sender: Sender | undefined;
  #writing: Promise<Sender> | undefined;
  #opening: Promise<void> | undefined;
  #lastRead: Promise<unknown> = Promise.resolve();
  #isFallback = false;
  #loaded = false;
  #notices: readonly Notice[] = [];
  #problem: Problem | undefined;
  #closed = false;
  snapshot: Snapshot;

  constructor(options: StoreOptions, publish: (snapshot: Snapshot) => void) {
    const { name, identity, platform } = options;
    this.#options = options;
    this.#publish = publish;
    this.#signals = createSignals(platform, name, identity.person, () => void this.#readNewSpaces());
    this.#reading = createReading({
      cache: this.#cache,
      kinds: createKinds(platform.device, `${name}/${identity.person}`),
      onNews: () => {
        this.#refresh();
      },
      onEnd: (error) => {
        this.#onFeedEnd(error);
      },
    });
    this.#retry = createRetry(platform, () => void this.#resume());
    this.snapshot = emptySnapshot('loading', identity);
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
    void this.#prepared().then((sender) => {
      if (!sender || sender.waiting === this.snapshot.waiting) return;
      // another page of this browser left it since this one was opened
      this.#sendLater();
      this.#refresh();
    });
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
    this.#stopPage?.();
    this.#pause();
    this.#reading.close();
    await this.#adapter?.close();
    await this.#opening;
  }

  /** Never rejects: a failure is told by the snapshot. */
  async #open(): Promise<void> {
    if (this.#problem) {
      this.#problem = undefined;
      this.#loaded = false;
      this.#refresh();
    }
    if (this.#leftWaiting) await this.#prepared();
    await this.#attempt(async () => {
      if (!this.#closed) this.#stopPage ??= this.#options.platform.onPage(this.#onPage);
      const before = this.#adapter;
      this.#adapter = undefined;
      await before?.close();
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
    const { createSender } = await import('./sender.js');
    const { name, identity, platform } = this.#options;
    return (this.#sender = createSender({
      adapter: () => this.#adapter,
      cache: this.#cache,
      device: platform.device,
      owner: `${name}/${identity.person}`,
      person: identity.person,
      onOpened: async (members) => {
        await this.#readNewSpaces();
        this.#signals.tell(members);
      },
    }));
  }

  /** Reads what is stored, one reading after the other; what fails is shown as the failed state. */
  async #attempt(read: () => Promise<void>): Promise<void> {
    const turn = this.#lastRead.then(read);
    this.#lastRead = turn.catch((error: unknown) => {
      this.#problem = problemOf(error);
    });
    await this.#lastRead;
    this.#refresh();
  }

  async #load(adapter: StorageAdapter): Promise<void> {
    await this.#reading.everything(adapter);
    this.#loaded = true;
  }

  #onFeedEnd(error: unknown): void {
    const adapter = this.#adapter;
    if (adapter && error instanceof StorageError && error.code === 'cursor-expired') {
      void this.#attempt(() => this.#load(adapter));
    } else if (mayPass(error)) this.#retry.soon();
    else this.#tell([problemOf(error)]);
  }

  /** Another page of this person, or the partner, may have made a space. */
  async #readNewSpaces(): Promise<void> {
    const adapter = this.#adapter;
    if (!adapter || this.#closed) return;
    await this.#attempt(() => this.#reading.newSpaces(adapter).catch(this.#orLater));
  }

  /** The store may have been closed while it was being read. */
  #listen(): void {
    if (!this.#closed) this.#signals.listen();
  }

  readonly #onPage = (event: PageEvent): void => {
    if (event === 'hide') this.#pause();
    else this.#goOn();
  };

  #pause(): void {
    this.#retry.stop();
    this.#reading.pause();
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
    await this.#attempt(() => this.#reading.onward(adapter).catch(this.#orLater));
    await this.#readNewSpaces();
    await this.#flush();
  }

  /** What waits is meant for the storage asked for; the fallback would lose it with the page. */
  async #flush(): Promise<void> {
    const sender = this.#sender;
    const canSend = this.#adapter !== undefined && !this.#problem && !this.#isFallback;
    if (!canSend || !sender || sender.waiting === 0) return;
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
    const { spaces } = this.#reading;
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

/** Begins to open the storage; the first snapshot is published later. */
export function openEngine(options: StoreOptions, publish: (snapshot: Snapshot) => void): Engine {
  const engine = new StoreEngine(options, publish);
  void engine.open();
  return engine;
}
