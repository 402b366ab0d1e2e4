import type { Acting } from '../model/record.js';
import { done, refused, type Result } from '../model/result.js';
import { StorageError, type Operation, type Revision, type StorageAdapter } from '../storage/contract.js';
import { jsonOf, placeOf, type Cache } from './cache.js';
import type { Write } from './commands/write.js';
import { parseValue } from './records.js';

/** A conflict is answered by running the command again on the current value, this often at most. */
const MAX_TRIES = 40;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

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

/**
 * Stores one write. Rejects with a StorageError when the storage fails; a refusal of the model is answered.
 */
export async function perform(
  adapter: StorageAdapter,
  cache: Cache,
  write: Write,
  acting: Acting,
  opId: string,
): Promise<Result<string>> {
  const { space, id, kind } = write;
  if (write.members) await adapter.open(space, write.members);
  for (let attempt = 0; attempt < MAX_TRIES; attempt++) {
    if (cache.aside.has(placeOf(space, id))) return refused('store.aside');
    const next = write.apply(cache.stored, acting);
    if (!next.ok) return next;
    const rev = cache.revision(space, id);
    const unchanged = next.value ? same(next.value, cache.stored(kind, space, id)) : rev === null;
    if (unchanged) return done(id);
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
