import { sameJson } from '../model/json.js';
import type { Acting } from '../model/record.js';
import { done, refused, type Result } from '../model/result.js';
import { StorageError, type Operation, type Revision, type StorageAdapter } from '../storage/contract.js';
import { jsonOf, placeOf, type Cache } from './cache.js';
import type { Write } from './commands/write.js';
import { parseValue } from './records.js';

/** A conflict is answered by running the command again on the current value, this often at most. */
const MAX_TRIES = 40;

async function commitOne(
  adapter: StorageAdapter,
  space: string,
  operation: Operation,
): Promise<Revision | StorageError> {
  const [result] = await adapter.commit(space, [operation]);
  if (!result) return new StorageError('unknown', 'the adapter answered nothing');
  return result.ok ? result.rev : result.error;
}

/** What the cache holds is the newest known state, whichever way it became known. */
function learn(cache: Cache, { space, id }: Write, error: StorageError): void {
  if (error.current) cache.put(space, error.current);
  else cache.remove(space, id);
}

function operationOf(write: Write, value: object | undefined, rev: Revision | null, opId: string): Operation {
  const base = { id: write.id, ifRev: rev, opId };
  return value ? { ...base, type: 'put', value: jsonOf(value) } : { ...base, type: 'delete' };
}

/** What a command carries with each of its writes. */
export interface Sending {
  readonly acting: Acting;
  readonly opId: string;
  /** It waited in the outbox: what others did since it was given stands in the cache already. */
  readonly waited: boolean;
}

/**
 * Whether a record changed after somebody decided to remove it. While a command waits only the time can tell; clocks
 * differ, so nothing else asks it.
 */
const changedSince = (value: { readonly updatedAt: string } | undefined, { acting, waited }: Sending): boolean =>
  waited && value !== undefined && value.updatedAt > acting.now;

/**
 * Stores one write. A conflict runs its command again on the current value, which merges changes; a removal is not run
 * again, since it would take away what the person never saw. Rejects with a StorageError when the storage fails; a
 * refusal of the model is answered.
 */
export async function perform(
  adapter: StorageAdapter,
  cache: Cache,
  write: Write,
  sending: Sending,
): Promise<Result<string>> {
  const { space, id, kind } = write;
  const { acting, opId } = sending;
  if (write.members) await adapter.open(space, write.members);
  for (let attempt = 0; attempt < MAX_TRIES; attempt++) {
    if (cache.aside.has(placeOf(space, id))) return refused('store.aside');
    const next = write.apply(cache.stored, acting);
    if (!next.ok) return next;
    const rev = cache.revision(space, id);
    const stored = cache.stored(kind, space, id);
    const unchanged = next.value ? sameJson(next.value, stored) : rev === null;
    if (unchanged) return done(id);
    if (!next.value && (attempt > 0 || changedSince(stored, sending))) return refused('store.changed');
    if (next.value && parseValue(kind, next.value).state !== 'fine') return refused('store.invalid');
    const answer = await commitOne(adapter, space, operationOf(write, next.value, rev, opId));
    if (typeof answer === 'string') {
      if (next.value) cache.put(space, { id, rev: answer, value: jsonOf(next.value) });
      else cache.remove(space, id);
      return done(id);
    }
    if (answer.code !== 'conflict') throw answer;
    learn(cache, write, answer);
  }
  return refused('store.busy');
}
