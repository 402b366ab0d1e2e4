import type { RecordKind } from '../model/id.js';
import type { Problem } from '../model/result.js';
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
