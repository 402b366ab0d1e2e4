import type { Proposal } from '../../model/agreement-changes.js';
import {
  clauseKey,
  findClause,
  isClauseName,
  isFit,
  isValueOf,
  type ClauseKey,
  type ClauseName,
  type ClauseValue,
  type ClauseValues,
} from '../../model/agreement.js';
import { jsonText, sameJson } from '../../model/json.js';
import { labelOf, type Words } from './clause-words.js';
import type { AgreementScene } from './scene.js';

export type FormFields = Readonly<Record<string, string>>;

/** Reads a field of the form by its name. */
export type ReadField = (name: string) => string;

/** How the value of a clause is written into fields, and read from them; what is empty is no value. */
interface Shape<V> {
  readonly write: (value: V | undefined) => FormFields;
  readonly read: (field: ReadField) => unknown;
}

const trimmed = (text: string): string => text.trim();
export const splitLines = (text: string): string[] => text.split('\n').map(trimmed).filter(Boolean);
export const splitPicks = (text: string): string[] => text.split(',').filter(Boolean);
const orNone = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

const text: Shape<string> = { write: (value = '') => ({ '': value }), read: (field) => orNone(field('')) };

const lines: Shape<readonly string[]> = {
  write: (value = []) => ({ '': value.join('\n') }),
  read: (field) => {
    const found = splitLines(field(''));
    return found.length > 0 ? found : undefined;
  },
};

const picks: Shape<{ readonly picked: readonly string[]; readonly own: readonly string[] }> = {
  write: (value) => ({ '': value?.picked.join(',') ?? '', '/own': value?.own.join('\n') ?? '' }),
  read: (field) => {
    const value = { picked: splitPicks(field('')), own: splitLines(field('/own')) };
    return value.picked.length + value.own.length > 0 ? value : undefined;
  },
};

const SHAPES: { readonly [K in ClauseName]: Shape<ClauseValues[K]> } = {
  purpose: text,
  expectations: lines,
  gives: lines,
  cannot: lines,
  does: lines,
  style: {
    write: (value) => ({ '/way': value?.way ?? '', '/style': value?.style ?? '', '/line': value?.line ?? '' }),
    read: (field) => {
      const [way, style, line] = [field('/way'), field('/style'), field('/line').trim()];
      if (way === '' && style === '' && line === '') return undefined;
      return { ...(way === '' ? {} : { way }), ...(style === '' ? {} : { style }), line };
    },
  },
  cadence: text,
  minutes: {
    write: (value) => ({ '': value === undefined ? '' : String(value) }),
    read: (field) => (field('').trim() === '' ? undefined : Number(field(''))),
  },
  formats: {
    write: (value = []) => ({ '': value.join(',') }),
    read: (field) => {
      const formats = splitPicks(field(''));
      return formats.length > 0 ? formats : undefined;
    },
  },
  until: text,
  initiator: text,
  topics: lines,
  offLimits: picks,
  confidence: {
    write: (value) => ({
      '/keep': value?.keep ?? '',
      '': value?.except.join(',') ?? '',
      '/own': value?.own.join('\n') ?? '',
    }),
    read: (field) => {
      const [keep, except, own] = [field('/keep'), splitPicks(field('')), splitLines(field('/own'))];
      return keep === '' && except.length + own.length === 0 ? undefined : { keep, except, own };
    },
  },
  courtesy: picks,
  review: text,
};

const namedFields = (key: ClauseKey, fields: FormFields): FormFields =>
  Object.fromEntries(Object.entries(fields).map(([part, value]) => [`${clauseKey(key)}${part}`, value]));

const writeKnown = <K extends ClauseName>(
  name: K,
  value: ClauseValue | undefined,
  shape: Shape<ClauseValues[K]> = SHAPES[name],
): FormFields => shape.write(isValueOf(name, value) ? value : undefined);

/** What the fields of a clause begin with. */
export function fieldsOf(key: ClauseKey, value: ClauseValue | undefined): FormFields {
  if (isClauseName(key.clause)) return namedFields(key, writeKnown(key.clause, value));
  return namedFields(key, { '': Array.isArray(value) ? value.join('\n') : typeof value === 'string' ? value : '' });
}

/** What the fields of a clause say; it may not be fit to be kept, which the command then says. */
function readFields(key: ClauseKey, field: ReadField, { pack }: AgreementScene): unknown {
  const own: ReadField = (part) => field(`${clauseKey(key)}${part}`);
  if (isClauseName(key.clause)) return SHAPES[key.clause].read(own);
  const isLines = pack.clauses.some(({ clause, shape }) => clause === key.clause && shape === 'lines');
  return (isLines ? lines : text).read(own);
}

/** The values of some clauses, as one text: what a form began with is kept with its draft. */
export const baseText = ({ agreement }: AgreementScene, keys: readonly ClauseKey[]): string =>
  jsonText(Object.fromEntries(keys.map((key) => [clauseKey(key), findClause(agreement, key)?.value ?? null])));

/** The value of a clause in such a text. */
export function baseValue(base: string, key: ClauseKey): ClauseValue | undefined {
  const values: unknown = JSON.parse(base === '' ? '{}' : base);
  const found = new Map<string, unknown>(Object.entries(values ?? {})).get(clauseKey(key));
  return isFit(key.clause, found) ? found : undefined;
}

/** A clause whose fields cannot be kept as they are, or what is to be suggested. */
export type Wanted =
  { readonly ok: true; readonly proposals: readonly Proposal[] } | { readonly ok: false; readonly key: ClauseKey };

/** What the form wants that was not there when it was opened. */
export function proposalsOf(words: Words, scene: AgreementScene, keys: readonly ClauseKey[], field: ReadField): Wanted {
  const proposals: Proposal[] = [];
  for (const key of keys) {
    const value = readFields(key, field, scene);
    const from = baseValue(field('from'), key);
    if (value !== undefined && !isFit(key.clause, value)) return { ok: false, key };
    if (sameJson(value ?? null, from ?? null)) continue;
    const label = isClauseName(key.clause) ? {} : { label: labelOf(words, scene, key) };
    proposals.push({
      ...key,
      ...label,
      ...(from === undefined ? {} : { from }),
      ...(value === undefined ? {} : { value }),
    });
  }
  return { ok: true, proposals };
}
