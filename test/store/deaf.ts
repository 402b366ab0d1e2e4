import type { StorageFactory } from '../../src/storage/contract.js';
import type { MentorshipStore } from '../../src/store/store.js';
import { spoiled } from '../support/world.js';
import { ready, storeOn } from './surroundings.js';

/** A tab that never hears what others write: it acts on what it read when it was opened. */
export const deafTab = (storage: StorageFactory, as: string): Promise<MentorshipStore> =>
  ready(
    storeOn(
      spoiled(storage, (adapter) => ({ capabilities: { ...adapter.capabilities, changes: 'none' } })),
      { as },
    ),
  );
