import type * as v from 'valibot';
import { isPlainDate } from '../calendar/plain-date.js';
import type { Problem } from '../model/result.js';
import { instant, reference } from '../model/schemas/fields.js';
import type { Path } from './json-text.js';

/** What is said of a text that has not the pattern of its field. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [instant.pipe[1].requirement, 'exchange.value.instant'],
  [reference.pipe[1].requirement, 'exchange.value.id'],
];

const CODES: Readonly<Record<string, string>> = {
  picklist: 'exchange.value.choice',
  iso_date: 'exchange.value.date',
  non_empty: 'exchange.value.empty',
};

/** What is wrong with a value of a file, in a code of the catalogue. */
export function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const params = { found: issue.received, expected: (issue.expected ?? '').replace(/[()]/gu, '') };
  if (issue.received === 'undefined') return { code: 'exchange.value.missing', params: {} };
  if (issue.expected === null && issue.type === 'check') return { code: 'exchange.value.unfit', params };
  const pattern = PATTERNS.find(([requirement]) => requirement === issue.requirement)?.[1];
  return { code: pattern ?? CODES[issue.type] ?? 'exchange.value.other', params };
}

export const pathOf = (issue: v.BaseIssue<unknown>): Path =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

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
