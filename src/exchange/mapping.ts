import { done, refused, type Result } from '../model/result.js';
import * as v from '../model/schemas/shape.js';
import { COLUMN_FIELDS, fieldNamed } from './columns.js';

/** Whether day, month or year stands first: `31.5.2026`, `5/31/2026`, `2026/5/31`. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** Kept as a field of its own under its heading, or left out. */
export const OWN_USES = ['keep', 'leave'] as const;

const FIELDS = [...COLUMN_FIELDS, ...OWN_USES] as const;

/** What a column means. */
export type ColumnMeaning = (typeof FIELDS)[number];

const useSchema = v.object({
  field: v.picklist(FIELDS),
  split: v.optional(v.pipe(v.string(), v.nonEmpty())),
  dates: v.optional(v.picklist(['dmy', 'mdy', 'ymd'])),
});

/** What a column means and how it writes its values. */
export type ColumnUse = v.InferOutput<typeof useSchema>;

const mappingSchema = v.record(
  v.string(),
  v.union([
    useSchema,
    v.pipe(
      v.picklist(FIELDS),
      v.transform((field): ColumnUse => ({ field })),
    ),
  ]),
);

/**
 * What the columns of a table mean, by their headings: plain JSON that a host can keep. Columns it does not name are
 * kept as fields of their own.
 */
export type Mapping = Readonly<Record<string, ColumnUse>>;

/**
 * Reads a mapping that came from outside, as value or as JSON text:
 * `{"Nombre": "firstName", "Temas": {"field": "topics", "split": ","}}`.
 */
export function readMapping(given: unknown): Result<Mapping> {
  const { success, output, fault } = v.safeParse(mappingSchema, typeof given === 'string' ? parsed(given) : given);
  return success ? done(output) : refused('exchange.mapping.invalid', { heading: String(fault.path[0] ?? '') });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What headings that are written as one of the known words mean; all others are kept. */
export const namedUse = (heading: string): ColumnUse => ({ field: fieldNamed(heading) ?? 'keep' });
