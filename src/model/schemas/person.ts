import * as v from 'valibot';
import { isSafeAddress } from '../link.js';
import { done, refused, type Result } from '../result.js';
import { count, optionalDate, optionalText, optionalZone, recordBase, requiredText } from './fields.js';

const texts = v.optional(v.array(requiredText), []);

/** What a mentor card tells. Every field but the name may be absent. */
export const profileFields = {
  name: requiredText,
  pronouns: optionalText,
  headline: optionalText,
  place: optionalText,
  /** IANA zone; one that no clock knows counts as unsaid, since a card can do without. */
  zone: v.fallback(optionalZone, ''),
  /** URL of a picture: http, https or relative */
  photo: v.optional(
    v.pipe(
      v.string(),
      v.check((address) => address === '' || isSafeAddress(address)),
    ),
    '',
  ),
  about: optionalText,
  topics: texts,
  learns: texts,
  formats: texts,
  languages: texts,
  style: optionalText,
  limits: optionalText,
  stories: texts,
  /** How many mentorships fit, and how many there are. */
  places: v.optional(count),
  taken: v.optional(count, 0),
  pausedUntil: optionalDate,
  /** Usual time to an answer, in days. */
  replyDays: v.optional(
    v.pipe(
      v.number(),
      v.check((days) => days >= 0),
    ),
  ),
  cadence: optionalText,
};

/** A profile that is not a record yet: from attributes, a file or `src`. */
export const profileSchema = v.looseObject(profileFields);

export const personSchema = v.looseObject({ ...recordBase, ...profileFields });

export type Profile = v.InferOutput<typeof profileSchema>;

export type Person = v.InferOutput<typeof personSchema>;

/** Reads a profile that came from outside: a file, a script child, a property. The field that is wrong is named. */
export function parseProfile(value: unknown): Result<Profile> {
  const { success, output, issues } = v.safeParse(profileSchema, value);
  if (success) return done(output);
  return refused('person.invalid', { field: (issues[0].path ?? []).map(({ key }) => String(key)).join('.') });
}
