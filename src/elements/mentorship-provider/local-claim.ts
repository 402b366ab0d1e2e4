import { SCHEMA_VERSION } from '../../model/record.js';
import type { ClaimMove } from '../../model/claim.js';
import type { StorageAdapter, StorageFactory } from '../../storage/contract.js';
import {
  carryOut,
  findClaim,
  type ClaimOffer,
  type ClaimOutcome,
  type ClaimPlaces,
  type Found,
} from '../../store/claim.js';
import type { ImportProgress } from '../../store/import.js';
import type { Platform } from '../../store/platform.js';
import { createSignals } from '../../store/signals.js';
import type { Identity } from '../../store/snapshot.js';
import type { MentorshipStore } from '../../store/store.js';

/** Where a provider looks for what was written before its person signed in. */
export interface ClaimSetting {
  /** The local person of this device. */
  readonly from: string;
  readonly store: MentorshipStore;
  /** The storage of that store, open. */
  readonly target: StorageAdapter;
  /** The name of that storage, as the store has it. */
  readonly name: string;
  /** The name of the storage that a page without a provider has. */
  readonly usual: string;
  /** The way to a database of this browser. */
  readonly storageOf: (database: string) => () => Promise<StorageFactory>;
  readonly platform: Platform;
}

export interface ThingsOutcome {
  /** How many things are there now. */
  readonly moved: number;
  readonly left: ClaimOutcome['left'];
}

/** Something that was found, and what can be done with it. */
export interface LocalClaim {
  /** The local person who wrote it. */
  readonly from: string;
  readonly offer: ClaimOffer;
  /** What a person would count: the source of a goal that is shared goes along with its copy. */
  readonly things: readonly ClaimMove<Found>[];
  /** Who would get it. */
  readonly identity: Identity;
  /** The same person as before: only the storage is another one. */
  readonly isSamePerson: boolean;
  /** The person said "not now", and nothing was added since. */
  readonly isDeclined: boolean;
  /** Remembers on this device that this person does not want it now. */
  decline(): void;
  /** Rejects with a StorageError where nothing could be read. */
  carryOut(onProgress: (progress: ImportProgress) => void): Promise<ThingsOutcome>;
}

function thingsOf(moves: readonly ClaimMove<Found>[]): readonly ClaimMove<Found>[] {
  const things = moves.filter(({ record: { kind, value } }) => kind !== 'goal' || !('sharedIn' in value));
  return things.length > 0 ? things : moves;
}

const laterKey = ({ from, store }: ClaimSetting): string =>
  `mentorship-widgets/claim-later/${from}/${store.snapshot.identity.person}`;

/** Spaces may have been made: this store, other tabs of the person and those of the partners learn of them. */
function tell({ store, platform, name }: ClaimSetting, moves: readonly ClaimMove<Found>[]): void {
  const { person } = store.snapshot.identity;
  const people = new Set([person, ...moves.flatMap(({ members }) => members ?? [])]);
  createSignals(platform, name, person, () => undefined).tell([...people]);
  store.retry();
}

function claimOf(setting: ClaimSetting, places: ClaimPlaces, offer: ClaimOffer): LocalClaim {
  const { device } = setting.platform;
  const { identity } = setting.store.snapshot;
  const things = thingsOf(offer.moves);
  const count = String(things.length);
  return {
    from: setting.from,
    offer,
    things,
    identity,
    isSamePerson: setting.from === identity.person,
    isDeclined: device.get(laterKey(setting)) === count,
    decline: () => {
      device.set(laterKey(setting), count);
    },
    carryOut: async (onProgress) => {
      const { left } = await carryOut(places, offer, onProgress);
      device.remove(laterKey(setting));
      tell(setting, offer.moves);
      const stayed = things.filter(({ record }) =>
        left.some((one) => one.record.id === record.id && one.record.space === record.space),
      );
      return { moved: things.length - stayed.length, left };
    },
  };
}

const BROWSER = 'indexeddb/';

/** The databases of this browser in which the local person may have written: that of the page, then the usual one. */
function databasesOf({ from, store, name, usual }: ClaimSetting): string[] {
  const isTarget = (place: string) => place === name && from === store.snapshot.identity.person;
  const places = [...new Set([name, usual])].filter((place) => place.startsWith(BROWSER) && !isTarget(place));
  return places.map((place) => place.slice(BROWSER.length));
}

/**
 * Looks for records that can be claimed, in one database after the other; one that is blocked or damaged counts as
 * empty.
 */
export async function findLocalClaim(setting: ClaimSetting): Promise<LocalClaim | undefined> {
  const { from, store, target, storageOf } = setting;
  if (!target.capabilities.write) return undefined;
  for (const database of databasesOf(setting)) {
    const open = async (person: string): Promise<StorageAdapter> => {
      const storage = await storageOf(database)();
      return storage({ person, indexes: {}, schemaVersion: SCHEMA_VERSION });
    };
    const places = { from, to: store.snapshot.identity.person, open, target };
    try {
      const offer = await findClaim(places);
      if (offer.moves.length === 0) continue;
      return claimOf(setting, places, offer);
    } catch {
      continue;
    }
  }
  return undefined;
}
