import type { Acting } from '../model/record.js';
import { done, type Problem, type Result } from '../model/result.js';
import { StorageError, type StorageAdapter, type StoredRecord } from '../storage/contract.js';
import { jsonOf, type Cache, type WaitingValue } from './cache.js';
import { writesOf } from './commands/writes-of.js';
import type { Write } from './commands/write.js';
import { createOutbox, type Waiting } from './outbox.js';
import type { DeviceText } from './platform.js';
import { problemOf } from './problem.js';
import type { Written } from './store.js';
import { perform } from './writer.js';

export interface SenderOptions {
  readonly adapter: () => StorageAdapter | undefined;
  readonly cache: Cache;
  readonly device: DeviceText;
  /** Whose commands they are on the device, and for which storage. */
  readonly owner: string;
  readonly person: string;
  /** A space was opened for these people. */
  readonly onOpened: (members: readonly string[]) => Promise<void>;
}

/** Stores what commands make, in the order in which they were given; what a retry can mend waits in the outbox. */
export interface Sender {
  /** How many commands wait. */
  readonly waiting: number;
  /** What waits in the form of records, each as `waiting:…` with its command, so that a copy of everything holds it. */
  copies(): readonly (StoredRecord & { readonly space: string })[];
  send(entry: Waiting): Promise<Result<Written>>;
  /** Sends what waits; answers why some of it was refused in the end. */
  flush(): Promise<readonly Problem[]>;
  /** Shows what the waiting commands will have made. */
  showWaiting(): void;
}

/** A storage that was closed is opened again by a later page. */
const isForNow = (error: unknown): boolean =>
  error instanceof StorageError && (error.retryable || error.code === 'closed');

/** A sender with what waits on the device; loaded by the first write, or where something waits from an earlier page. */
export function createSender({ adapter, cache, device, owner, person, onOpened }: SenderOptions): Sender {
  const outbox = createOutbox(device, owner);
  let last: Promise<unknown> = Promise.resolve();

  /** One after the other: a command may build on the one before it. */
  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = last.then(task);
    last = turn.catch(() => undefined);
    return turn;
  }

  const actingOf = ({ at }: Waiting): Acting => ({ person, now: at });
  const written = ({ command }: Waiting, waiting: boolean): Result<Written> =>
    done({ ids: writesOf(command).map(({ id }) => id), waiting });

  async function store(entry: Waiting, waited = false): Promise<Result<Written>> {
    const to = adapter();
    if (!to) return written(entry, true);
    try {
      for (const [index, write] of writesOf(entry.command).entries()) {
        const result = await perform(to, cache, write, {
          acting: actingOf(entry),
          opId: `${entry.opId}.${String(index)}`,
          waited,
        });
        if (!result.ok) return result;
        if (write.members) await onOpened(write.members);
      }
      return written(entry, false);
    } catch (error) {
      if (isForNow(error)) return written(entry, true);
      return { ok: false, problem: problemOf(error) };
    }
  }

  async function flush(): Promise<readonly Problem[]> {
    const problems: Problem[] = [];
    for (const entry of outbox.entries) {
      const result = await store(entry, true);
      if (result.ok && result.value.waiting) break;
      outbox.remove(entry.opId);
      if (!result.ok) problems.push(result.problem);
    }
    return problems;
  }

  /** What a waiting command makes of what is shown, or why it cannot. */
  function preview(entry: Waiting, before: readonly WaitingValue[]): Result<readonly WaitingValue[]> {
    const shown = [...before];
    const add = ({ kind, space, id, apply }: Write): Problem | undefined => {
      const next = apply(cache.read, actingOf(entry));
      if (!next.ok) return next.problem;
      shown.push({ kind, space, id, value: next.value });
      cache.setWaiting(shown);
      return undefined;
    };
    try {
      const problem = writesOf(entry.command).map(add).find(Boolean);
      return problem ? { ok: false, problem } : done(shown);
    } catch (error) {
      // another version wrote it; it is told when it is sent
      return { ok: false, problem: problemOf(error) };
    }
  }

  function showWaiting(): ReadonlyMap<string, Problem> {
    const problems = new Map<string, Problem>();
    let shown: readonly WaitingValue[] = [];
    for (const entry of outbox.entries) {
      cache.setWaiting(shown);
      const result = preview(entry, shown);
      if (result.ok) shown = result.value;
      else problems.set(entry.opId, result.problem);
    }
    cache.setWaiting(shown);
    return problems;
  }

  /** A rule refuses at once; what it allows waits behind what waits already. */
  function wait(entry: Waiting): Result<Written> {
    outbox.add(entry);
    const problem = showWaiting().get(entry.opId);
    if (!problem) return written(entry, true);
    outbox.remove(entry.opId);
    return { ok: false, problem };
  }

  return {
    get waiting() {
      return outbox.entries.length;
    },
    copies: () =>
      outbox.entries.map(({ opId, at, command }) => ({
        space: command.space,
        id: `waiting:${opId}`,
        rev: '',
        value: jsonOf({ at, command }),
      })),
    showWaiting,
    flush: () => inTurn(flush),
    send: (entry) =>
      inTurn(async () => {
        if (outbox.entries.length > 0) return wait(entry);
        const result = await store(entry);
        if (result.ok && result.value.waiting) outbox.add(entry);
        return result;
      }),
  };
}
