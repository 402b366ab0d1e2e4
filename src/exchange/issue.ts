import { isPlainDate } from '../calendar/plain-date.js';
import type { Problem } from '../model/result.js';
import { INSTANT, REFERENCE } from '../model/schemas/fields.js';
import type { Fault } from '../model/schemas/shape.js';
import { isFields } from './fields.js';
import type { Path } from './json-text.js';

/** What is said of a text that has not the pattern of its field. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [INSTANT, 'exchange.value.instant'],
  [REFERENCE, 'exchange.value.id'],
];

const CODES: Readonly<Record<string, string>> = {
  picklist: 'exchange.value.choice',
  literal: 'exchange.value.choice',
  iso_date: 'exchange.value.date',
  non_empty: 'exchange.value.empty',
  check: 'exchange.value.unfit',
};

const words = (value: unknown): string =>
  typeof value === 'string'
    ? `"${value}"`
    : Array.isArray(value)
      ? 'Array'
      : isFields(value)
        ? 'Object'
        : String(value);

/** What is wrong with a value of a file, in a code of the catalogue. */
export function problemOf({ type, found, wanted }: Fault): Problem {
  if (found === undefined) return { code: 'exchange.value.missing', params: {} };
  const pattern = PATTERNS.find(([requirement]) => requirement === wanted)?.[1];
  const expected = wanted && !(wanted instanceof RegExp) ? wanted.map(words).join(' | ') : type;
  return { code: pattern ?? CODES[type] ?? 'exchange.value.other', params: { found: words(found), expected } };
}

const DATE = /^\d{4}-\d\d-\d\d(?:$|T(?<hour>\d\d):(?<minute>\d\d)(?::\d\d(?:\.\d+)?Z)?$)/u;

function isUnreal(text: string): boolean {
  const { hour = '0', minute = '0' } = DATE.exec(text)?.groups ?? {};
  return DATE.test(text) && (!isPlainDate(text.slice(0, 10)) || Number(hour) > 23 || Number(minute) > 59);
}

/** The first text in a value that looks like a date and is none, such as 30 February. */
export function unrealDate(value: unknown, path: Path = []): Path | undefined {
  if (typeof value === 'string') return isUnreal(value) ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = unrealDate(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found) return found;
  }
  return undefined;
}
