import * as v from './shape.js';
import { isZoneName } from '../../calendar/zone-name.js';
import { SCHEMA_VERSION } from '../record.js';

/** Text a person wrote: trimmed by the commands, never empty where it is required. */
export const requiredText = v.pipe(v.string(), v.nonEmpty());
export const optionalText = v.optional(v.string(), '');

/** `YYYY-MM-DD` */
export const plainDate = v.pipe(v.string(), v.isoDate());
export const optionalDate = v.optional(plainDate);
/** `2026-10-28T15:00:00.000Z` */
export const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
export const instant = v.pipe(v.string(), v.regex(INSTANT));
/** IANA zone: a name that no clock knows would stop every hour that is read in it. */
export const zoneName = v.pipe(v.string(), v.check(isZoneName));
/** The same, or empty where nobody said it yet. */
export const optionalZone = v.optional(
  v.pipe(
    v.string(),
    v.check((zone) => zone === '' || isZoneName(zone)),
  ),
  '',
);
/** Wall time: `2026-02-25T16:00` */
export const localTime = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d$/),
);
/** How many: a whole number from 0. */
export const count = v.pipe(
  v.number(),
  v.check((value) => Number.isInteger(value) && value >= 0),
);
export const REFERENCE = /^[a-z][a-zA-Z]*:.+$/u;
export const reference = v.pipe(v.string(), v.regex(REFERENCE));

/** What every value carries. */
export const recordBase = {
  schemaVersion: v.literal(SCHEMA_VERSION),
  createdAt: instant,
  createdBy: reference,
  updatedAt: instant,
};
