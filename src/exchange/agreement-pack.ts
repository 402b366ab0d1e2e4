import {
  isClauseName,
  isSharedClause,
  type AgreementPack,
  type ClauseValue,
  type PackClause,
  type PackLock,
} from '../model/agreement.js';
import { valueSchema } from '../model/schemas/agreement.js';
import { requiredText } from '../model/schemas/fields.js';
import * as v from '../model/schemas/shape.js';
import { createCollector, type Collector, type Item } from './collector.js';
import { isFields } from './fields.js';
import { problemOf } from './issue.js';
import { formatPath, readJson, type Path } from './json-text.js';
import type { Rejected } from './reading.js';

export const AGREEMENT_PACK_FORMAT = 'mentorship-widgets/agreement-pack/1';

/** What a host wants of agreements, and what of it cannot be used. */
export interface AgreementPackReading {
  readonly pack: AgreementPack;
  /** In the order of the file. */
  readonly rejected: readonly Rejected[];
}

const SHAPES = ['line', 'lines'] as const;

const addedFields = v.object({
  clause: v.pipe(v.string(), v.regex(/^[a-z][\w-]*$/iu)),
  label: requiredText,
  hint: v.optional(v.string(), ''),
  shape: v.optional(v.picklist(SHAPES), 'line'),
  each: v.optional(v.picklist([true, false]), false),
  locked: v.optional(v.picklist([true, false]), false),
});

const VALUES: Readonly<Record<(typeof SHAPES)[number], v.Schema<ClauseValue>>> = {
  line: requiredText,
  lines: v.pipe(v.array(requiredText), v.nonEmpty()),
};

/** Reads a part of the file; what is wrong with it is told with its path. */
function take<T>(collector: Collector, read: v.Schema<T>, value: unknown, path: Path): T | undefined {
  const answer = v.safeParse(read, value);
  if (answer.success) return answer.output;
  const { code, params } = problemOf(answer.fault);
  collector.reject([...path, ...answer.fault.path], code, params);
  return undefined;
}

function readLock(collector: Collector, { path, fields }: Item): PackLock | undefined {
  const clause = take(collector, v.string(), fields['clause'], [...path, 'clause']);
  if (clause === undefined) return undefined;
  // what one side says of itself cannot be said for everybody
  if (!isClauseName(clause) || !isSharedClause(clause)) {
    collector.reject([...path, 'clause'], 'exchange.value.unfit', { found: `"${clause}"` });
    return undefined;
  }
  const value = take(collector, valueSchema(clause), fields['value'], [...path, 'value']);
  return value === undefined ? undefined : { clause, value };
}

function readAdded(collector: Collector, { path, fields }: Item): PackClause | undefined {
  const read = take(collector, addedFields, fields, path);
  if (!read) return undefined;
  const { locked, each } = read;
  const isGiven = fields['value'] !== undefined || locked;
  const value = isGiven ? take(collector, VALUES[read.shape], fields['value'], [...path, 'value']) : undefined;
  if (isGiven && value === undefined) return undefined;
  if (locked && each) {
    collector.reject([...path, 'locked'], 'exchange.value.unfit', { found: 'true' });
    return undefined;
  }
  return { ...read, clause: `x-${read.clause}`, ...(value === undefined ? {} : { value }) };
}

/** Names that stand twice are told; the first one counts. */
function once<T extends { readonly clause: string }>(
  collector: Collector,
  items: readonly Item[],
  read: (collector: Collector, item: Item) => T | undefined,
): T[] {
  const known = new Map<string, T>();
  for (const item of items) {
    const one = read(collector, item);
    if (one && known.has(one.clause))
      collector.reject([...item.path, 'clause'], 'exchange.value.twice', { id: one.clause });
    else if (one) known.set(one.clause, one);
  }
  return [...known.values()];
}

/**
 * Reads what a host changes about agreements (JSON, format `mentorship-widgets/agreement-pack/1`): `locks` sets clauses of
 * this product for everybody, `clauses` adds others, with or without words that cannot be changed.
 *
 * ```json
 * {
 *   "format": "mentorship-widgets/agreement-pack/1",
 *   "locks": [{ "clause": "confidence", "value": { "keep": "between", "except": ["danger"] } }],
 *   "clauses": [
 *     { "clause": "code", "label": "Our code of conduct", "value": "example.org/code", "locked": true },
 *     { "clause": "shadow", "label": "Days to look over the shoulder", "shape": "lines", "each": true }
 *   ]
 * }
 * ```
 *
 * A part that cannot be used is told with path, line and column; the rest is used all the same. Never throws.
 */
export function readAgreementPack(text: string): AgreementPackReading {
  const empty: AgreementPack = { locks: [], clauses: [] };
  const json = readJson(text);
  if (!json.ok) return { pack: empty, rejected: [{ ...json.place, field: formatPath([]), problem: json.problem }] };
  const collector = createCollector(json.placeOf);
  const root = isFields(json.value) ? json.value : {};
  if (take(collector, v.literal(AGREEMENT_PACK_FORMAT), root['format'], ['format']) === undefined)
    return { pack: empty, rejected: collector.reading().rejected };
  const locks = once(collector, collector.items(root['locks'], ['locks']), readLock);
  const clauses = once(collector, collector.items(root['clauses'], ['clauses']), readAdded);
  return { pack: { locks, clauses }, rejected: collector.reading().rejected };
}
