/**
 * The storage contract: what a host implements to keep mentoring data where it wants.
 *
 * An adapter is generic: it knows spaces, records and revisions, never what a goal or a meeting is. It passes the
 * published suite (`mentorship-widgets/storage/conformance`) or it is not an adapter.
 */

/**
 * Anything JSON can carry. Values are well-formed Unicode, hold no NUL, and none of {@link FORBIDDEN_KEYS}; adapters take
 * at least 100 levels of nesting.
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Where a record lives, which is also who may read it: `person:<id>`, `pair:<id>`, `programme:<id>`, `members`, `public`.
 * Any other form is `invalid`; a pair that nobody opened is `forbidden`, like one of other people.
 */
export type Space = string;

/** An opaque token of one state of one record. Only equality may be asked; never reused for an id, not even after a delete. */
export type Revision = string;

/** An opaque place in a list or in the change feed. */
export type Cursor = string;

/** One stored aggregate. */
export interface StoredRecord {
  /** `kind:unique`, made by the client. */
  readonly id: string;
  readonly rev: Revision;
  readonly value: Json;
}

export interface SpaceInfo {
  readonly space: Space;
  /** Ids of the people who read it; absent where a space is open to everybody (`members`, `public`). */
  readonly members?: readonly string[];
}

export interface Capabilities {
  /** False for read-only sources: every commit answers `unsupported`. */
  readonly write: boolean;
  /** Whether `commit(…, {atomic: true})` is honoured; otherwise it answers `unsupported` for every operation. */
  readonly atomicBatch: boolean;
  readonly changes: 'push' | 'poll' | 'none';
  /** How far a write reaches: this tab, every tab of this browser, or other machines. */
  readonly reach: 'tab' | 'browser' | 'network';
  /** Whether the adapter itself refuses readers who are not members of a space. */
  readonly access: boolean;
  /** Size of the largest value in bytes of UTF-8 JSON. At least 262,144. */
  readonly maxRecordBytes: number;
}

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

/**
 * One write. `ifRev` is the revision the writer saw, or null for "must not exist": there are no blind writes. A delete
 * with null is `invalid`.
 */
export type Operation = {
  readonly id: string;
  readonly ifRev: Revision | null;
  /** Makes a repeat harmless while it is the record's last write; later the repeat is a conflict. */
  readonly opId: string;
} & ({ readonly type: 'put'; readonly value: Json } | { readonly type: 'delete' });

export type OperationResult =
  | { readonly ok: true; readonly id: string; readonly rev: Revision }
  | { readonly ok: false; readonly id: string; readonly error: StorageError };

export interface Change {
  readonly space: Space;
  readonly id: string;
  readonly rev: Revision;
  readonly opId?: string | undefined;
  readonly deleted: boolean;
}

export interface ListQuery {
  /** The part of the id before the first colon; an empty one, or one with a colon, is `invalid`. */
  readonly kind: string;
  /**
   * Top-level field to order by, ascending, then by id. Order is promised for ASCII strings and numbers only; records
   * with neither are listed too, somewhere. Default: id.
   */
  readonly order?: string;
  /** Half-open range over the `order` field: from <= value < to. */
  readonly range?: { readonly from?: string | number; readonly to?: string | number };
  /** Top-level fields that must be equal. */
  readonly where?: Readonly<Record<string, string | number | boolean | null>>;
}

export interface ListOptions extends CallOptions {
  /** Of the same query; one that was never given is `invalid`. */
  readonly cursor?: Cursor | undefined;
  /** Default 100; more than 1,000 counts as 1,000, less than 1 is `invalid`. */
  readonly limit?: number;
}

export interface ListPage {
  readonly items: readonly StoredRecord[];
  /** Present while more may follow. */
  readonly cursor?: Cursor;
}

export interface ChangeBatch {
  readonly changes: readonly Change[];
  /** Give it back as `since` to go on from here. */
  readonly cursor: Cursor;
}

export interface ChangeOptions {
  /** Where to go on; absent starts with what happens from now on. */
  readonly since?: Cursor | undefined;
  /** Ends the iteration without an error. */
  readonly signal: AbortSignal;
}

/** Every method rejects with a {@link StorageError}, and with code `closed` after `close()`. */
export interface StorageAdapter {
  readonly name: string;
  readonly capabilities: Capabilities;
  /** The spaces the identity may read, with members. */
  spaces(options?: CallOptions): Promise<SpaceInfo[]>;
  /**
   * Makes a pair space. Idempotent for the same two people; `forbidden` when the identity is not one of them or the space
   * belongs to others, `invalid` unless it is a pair space and two different people.
   */
  open(space: Space, members: readonly string[], options?: CallOptions): Promise<void>;
  /** The records in the order of `ids`, undefined where there is none. */
  get(space: Space, ids: readonly string[], options?: CallOptions): Promise<(StoredRecord | undefined)[]>;
  list(space: Space, query: ListQuery, options?: ListOptions): Promise<ListPage>;
  /**
   * Results stand in input order; a conflict carries `current` (undefined: deleted or never there). Operations happen in
   * that order, a second one on an id on the result of the first. With `atomic`, all or nothing: an id that comes twice is
   * `invalid`, and beside what fails everything else is `batch-aborted`. Rejects where nothing of the call was written
   * (`forbidden`, `aborted`, `closed`, `quota` and the like). Values are copied before it returns.
   */
  commit(
    space: Space,
    operations: readonly Operation[],
    options?: CallOptions & { readonly atomic?: boolean },
  ): Promise<OperationResult[]>;
  /**
   * At least once, the last state per id, own writes echoed. The first batch comes at once (it may be empty) and carries
   * a cursor, so a reader knows from where it will miss nothing. A dead cursor rejects with `cursor-expired`: reload all.
   * A space the identity may not read rejects with `forbidden`, an adapter without changes with `unsupported`.
   */
  changes(spaces: readonly Space[], options: ChangeOptions): AsyncIterable<ChangeBatch>;
  /** May be called again. Feeds under way reject with `closed`. */
  close(): Promise<void>;
}

export interface StorageConfig {
  /** Id of the current person (`person:…`), or `''` for a visitor. */
  readonly person: string;
  /** Fields by kind that are listed or filtered by. */
  readonly indexes: Readonly<Record<string, readonly string[]>>;
  readonly schemaVersion: number;
  readonly signal?: AbortSignal | undefined;
}

export type StorageFactory = (config: StorageConfig) => Promise<StorageAdapter>;

export const STORAGE_ERROR_CODES = [
  'conflict',
  'batch-aborted',
  'invalid',
  'too-large',
  'quota',
  'unavailable',
  'offline',
  'timeout',
  'rate-limited',
  'server',
  'unauthorized',
  'forbidden',
  'unsupported',
  'version',
  'corrupt',
  'cursor-expired',
  'closed',
  'aborted',
  'unknown',
] as const;

export type StorageErrorCode = (typeof STORAGE_ERROR_CODES)[number];

const RETRYABLE: readonly StorageErrorCode[] = ['unavailable', 'offline', 'timeout', 'rate-limited', 'server'];

/** The only error an adapter rejects with or answers. `message` is for developers; people read a catalogue sentence for `code`. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly code: StorageErrorCode;
  /** Whether the same call may succeed later, unchanged. */
  readonly retryable: boolean;
  /** With `conflict`: the record as it stands now. */
  readonly current: StoredRecord | undefined;

  constructor(
    code: StorageErrorCode,
    message: string = code,
    options: { readonly current?: StoredRecord | undefined; readonly cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.code = code;
    this.retryable = RETRYABLE.includes(code);
    this.current = options.current;
  }
}

/** Keys no value may hold at any depth (nor any key that starts with `_`). */
export const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** What every adapter must at least take: 256 KiB of UTF-8 JSON. */
export const MIN_RECORD_BYTES = 262_144;
