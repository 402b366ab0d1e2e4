import { kindOf } from '../model/id.js';
import { refused, type Problem } from '../model/result.js';
import { StorageError, type Operation, type OperationResult, type StorageAdapter } from '../storage/contract.js';
import { jsonOf } from './cache.js';
import { parseValue } from './records.js';

/** A record of a file, on its way into the storage. */
export interface ImportEntry {
  readonly space: string;
  /** The two people of a pair space. */
  readonly members?: readonly string[] | undefined;
  readonly id: string;
  readonly value: unknown;
  /** Who stores it; the storage refuses people who may not write there. */
  readonly writer: string;
}

export interface ImportProgress {
  readonly done: number;
  readonly all: number;
}

export interface ImportReport {
  readonly stored: number;
  /** Records that were there already: they stay as they are. */
  readonly known: number;
  readonly refused: readonly { readonly entry: ImportEntry; readonly problem: Problem }[];
}

export interface StoringOptions {
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface ImportOptions extends StoringOptions {
  /** Opens the storage for one writer. */
  readonly open: (person: string) => Promise<StorageAdapter>;
}

/** As many records go into one commit. */
const BATCH = 200;

interface Tally {
  stored: number;
  known: number;
  refused: { entry: ImportEntry; problem: Problem }[];
}

function problemOf({ id, value }: ImportEntry): Problem | undefined {
  const kind = kindOf(id);
  if (!kind) return refused('import.kind', { id }).problem;
  const parsed = parseValue(kind, value);
  if (parsed.state === 'fine') return undefined;
  if (parsed.state === 'newer') return refused('import.newer', { id }).problem;
  return refused('import.field', { id, field: parsed.field, reason: parsed.reason }).problem;
}

/** Entries that one writer stores in one space. */
function groupsOf(entries: readonly ImportEntry[]): Map<string, ImportEntry[]> {
  const groups = new Map<string, ImportEntry[]>();
  for (const entry of entries) {
    const key = `${entry.writer}\n${entry.space}`;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

const operationOf = ({ id, value }: ImportEntry, run: string): Operation => ({
  type: 'put',
  id,
  ifRev: null,
  opId: `import:${run}:${id}`,
  value: typeof value === 'object' && value !== null ? jsonOf(value) : null,
});

function count(tally: Tally, entry: ImportEntry, result: OperationResult | undefined): void {
  if (result?.ok) tally.stored++;
  else if (result?.error.code === 'conflict') tally.known++;
  else tally.refused.push({ entry, problem: { code: `storage.${result?.error.code ?? 'unknown'}`, params: {} } });
}

const isFinal = (error: StorageError): boolean => error.code === 'aborted' || error.code === 'closed';

/** What the storage refuses as a whole is told for each entry; a storage that is gone ends the import. */
async function resultsOf(
  adapter: StorageAdapter,
  run: string,
  space: string,
  batch: readonly ImportEntry[],
): Promise<OperationResult[]> {
  try {
    const members = batch[0]?.members;
    if (members) await adapter.open(space, members);
    return await adapter.commit(
      space,
      batch.map((entry) => operationOf(entry, run)),
    );
  } catch (error) {
    if (!(error instanceof StorageError) || isFinal(error)) throw error;
    return batch.map(({ id }) => ({ ok: false, id, error }));
  }
}

async function storeGroup(
  adapter: StorageAdapter,
  run: string,
  group: readonly ImportEntry[],
  tally: Tally,
  onBatch: () => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (let start = 0; start < group.length; start += BATCH) {
    if (signal?.aborted) throw new StorageError('aborted');
    const batch = group.slice(start, start + BATCH);
    const results = await resultsOf(adapter, run, batch[0]?.space ?? '', batch);
    batch.forEach((entry, index) => {
      count(tally, entry, results[index]);
    });
    onBatch();
  }
}

/**
 * Stores records through adapters that are open: each is parsed, known ones are left as they are, and what cannot be
 * stored is told and stops nothing. Doing it again completes it.
 */
async function storeAll(
  entries: readonly ImportEntry[],
  adapterOf: (writer: string) => Promise<StorageAdapter>,
  { onProgress, signal }: StoringOptions,
): Promise<ImportReport> {
  const tally: Tally = { stored: 0, known: 0, refused: [] };
  const good = entries.filter((entry) => {
    const problem = problemOf(entry);
    if (problem) tally.refused.push({ entry, problem });
    return !problem;
  });
  const tell = () => onProgress?.({ done: tally.stored + tally.known + tally.refused.length, all: entries.length });
  // a record that an earlier run stored is known, not stored again
  const run = crypto.getRandomValues(new Uint32Array(2)).join('');
  for (const group of groupsOf(good).values()) {
    if (signal?.aborted) throw new StorageError('aborted');
    const adapter = await adapterOf(group[0]?.writer ?? '');
    await storeGroup(adapter, run, group, tally, tell, signal);
  }
  return tally;
}

/** As `importRecords`, with one storage that is open already and stays open; its person writes every record. */
export const importInto = (
  adapter: StorageAdapter,
  entries: readonly ImportEntry[],
  options: StoringOptions = {},
): Promise<ImportReport> => storeAll(entries, () => Promise.resolve(adapter), options);

/**
 * Stores the records of a file: each is parsed, known ones are left as they are, and what cannot be stored is told and
 * stops nothing. Doing it again completes it. Rejects with a StorageError when the storage cannot be opened or when
 * `signal` is aborted.
 */
export async function importRecords(entries: readonly ImportEntry[], options: ImportOptions): Promise<ImportReport> {
  const adapters = new Map<string, StorageAdapter>();
  const adapterOf = async (writer: string): Promise<StorageAdapter> => {
    const adapter = adapters.get(writer) ?? (await options.open(writer));
    adapters.set(writer, adapter);
    return adapter;
  };
  try {
    return await storeAll(entries, adapterOf, options);
  } finally {
    await Promise.all([...adapters.values()].map((adapter) => adapter.close()));
  }
}
