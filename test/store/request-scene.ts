import type { Command } from '../../src/store/commands/command.js';
import { pairSpace } from '../../src/model/space.js';
import type { MentorshipStore } from '../../src/store/store.js';
import { StorageError, type Operation, type StorageAdapter, type StorageFactory } from '../../src/storage/contract.js';
import { nameOf } from '../support/requests.js';
import { AMARA, LENA } from '../support/sample.js';
import { spoiled } from '../support/world.js';

const side = (person: string) => ({ person, name: nameOf(person), zone: '', place: '' });

/** Amara accepts a letter of somebody. */
export function acceptance(name: string, from: string, places = 1): Extract<Command, { type: 'request-accept' }> {
  const space = pairSpace(from, AMARA);
  return {
    type: 'request-accept',
    space,
    id: `request:${name}.sent`,
    mentorship: `mentorship:${space.slice('pair:'.length)}.1`,
    draft: {
      kind: 'informal',
      partners: [
        { ...side(from), role: 'mentee' },
        { ...side(AMARA), role: 'mentor' },
      ],
    },
    places: { person: AMARA, seed: { places, pausedUntil: undefined, direct: 0, elsewhere: 0 }, idle: [] },
  };
}

/** Lena sends what she wrote to somebody. */
export const sending = (name: string, to: string = AMARA): Extract<Command, { type: 'request-send' }> => ({
  type: 'request-send',
  space: LENA,
  id: `request:${name}`,
  draft: {
    ...{ to, toName: nameOf(to), fromName: 'Lena Brandt', picked: ['goal:lead'], kind: 'informal' },
    goals: [{ title: 'Lead a project', why: '', measure: '' }],
    ...{ why: 'You have done it.', wants: '', did: '', cadence: 'monthly', months: 6, formats: ['video'] },
    until: undefined,
  },
});

/** What became of a command, in a word. */
export async function outcome(store: MentorshipStore, command: Command): Promise<string> {
  const result = await store.dispatch(command);
  if (!result.ok) return result.problem.code;
  return result.value.waiting ? 'waiting' : 'stored';
}

const touches = (id: string, operations: readonly Operation[]) => operations.some((operation) => operation.id === id);

/**
 * Storages of several machines whose first writes of one record wait for each other: every one has read before any
 * writes.
 */
export function meetingAt(id: string, storages: number, storage: StorageFactory): StorageFactory[] {
  let missing = storages;
  let open: () => void = () => undefined;
  const all = new Promise<void>((resolve) => {
    open = resolve;
  });
  const meet = (): Promise<void> => {
    missing -= 1;
    if (missing === 0) open();
    return all;
  };
  return Array.from({ length: storages }, () => {
    let isFirst = true;
    return spoiled(storage, (adapter) => ({
      commit: async (space, operations, options) => {
        if (isFirst && touches(id, operations)) {
          isFirst = false;
          await meet();
        }
        return adapter.commit(space, operations, options);
      },
    }));
  });
}

/** A storage that goes away after so many more commits, and comes back when told. */
export interface Cut {
  readonly storage: StorageFactory;
  /** How many commits it still takes; as many as wanted where it is undefined. */
  left: number | undefined;
}

export function cuttable(storage: StorageFactory): Cut {
  const take = (adapter: StorageAdapter): Partial<StorageAdapter> => ({
    commit: async (space, operations, options) => {
      if (cut.left === 0) throw new StorageError('offline');
      if (cut.left !== undefined) cut.left -= 1;
      return adapter.commit(space, operations, options);
    },
  });
  const cut: Cut = { storage: spoiled(storage, take), left: undefined };
  return cut;
}
