/** Kinds of records; each id is `kind:unique`. */
export const RECORD_KINDS = [
  'person',
  'mentorship',
  'goal',
  'series',
  'meeting',
  'action',
  'note',
  'feedback',
  'programme',
  'request',
  'availability',
  'contact',
  'shortlist',
  'agreement',
  'suggestion',
] as const;

export type RecordKind = (typeof RECORD_KINDS)[number];

/** The part before the colon, or undefined for a kind this version does not know. */
export function kindOf(id: string): RecordKind | undefined {
  const kind = id.slice(0, id.indexOf(':'));
  return RECORD_KINDS.find((known) => known === kind);
}

/** The part after the colon. */
export const uniquePart = (id: string): string => id.slice(id.indexOf(':') + 1);

/** The id of a record that follows from another one, so that doing the same thing twice makes one record. */
export const derivedId = (kind: RecordKind, source: string, role: string): string =>
  `${kind}:${uniquePart(source)}.${role}`;

/** `lena` and `person:lena` both name `person:lena`. */
export const personId = (text: string): string => (text.startsWith('person:') ? text : `person:${text}`);
