import * as v from './shape.js';
import { isSafeAddress } from '../link.js';
import { done, refused, type Result } from '../result.js';
import { HELP_KINDS, LEVELS } from '../profile-terms.js';
import { count, optionalDate, optionalText, optionalZone, recordBase, requiredText } from './fields.js';

const texts = v.optional(v.array(requiredText), []);

/** Items that are not understood are left out: a card can do without them. */
const understood = <T>(item: v.Schema<T>) =>
  v.optional(
    v.pipe(
      v.array(v.unknown()),
      v.transform((items) => items.filter((known) => v.is(item, known))),
    ),
    [],
  );

/** Keys that no storage takes. */
const FORBIDDEN_KEY = /^(?:_.*|constructor|prototype)$/u;

/** How well somebody knows a topic, by its words; what is not understood is left out. */
const levels = v.optional(
  v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((given) => {
      const known: Record<string, Level> = {};
      for (const [topic, word] of Object.entries(given)) {
        const level = LEVELS.find((candidate) => candidate === word);
        if (level && !FORBIDDEN_KEY.test(topic)) known[topic] = level;
      }
      return known;
    }),
  ),
  {},
);

const CLOCK = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/u;

const weekday = v.pipe(
  v.number(),
  v.check((day) => Number.isInteger(day) && day >= 1 && day <= 7),
);

/** A time when somebody is free, in their own zone; it ends on the day on which it begins. */
const freeTime = v.pipe(
  v.object({
    days: v.pipe(
      v.array(weekday),
      v.check((days) => days.length > 0),
      v.transform((days): readonly number[] => days),
    ),
    from: v.pipe(v.string(), v.regex(CLOCK)),
    to: v.pipe(v.string(), v.regex(CLOCK)),
  }),
  v.check(({ from, to }) => from < to),
);

/** How well somebody knows a topic. */
export type Level = (typeof LEVELS)[number];

/** Which kind of help somebody gives (R03). */
export type HelpKind = (typeof HELP_KINDS)[number];

/** Days from 1 Monday to 7 Sunday, and wall times `HH:MM` of one's own zone; the last one is `24:00`. */
export type FreeTime = v.InferOutput<typeof freeTime>;

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
  organisation: optionalText,
  /** Can mentor, may be asked about, wants to learn. */
  topics: texts,
  asks: texts,
  learns: texts,
  levels,
  kinds: understood(v.picklist(HELP_KINDS)),
  formats: texts,
  languages: texts,
  style: optionalText,
  /** The same in short words. */
  styles: texts,
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
  /** When one is free for meetings. */
  hours: understood(freeTime),
};

/** A profile that is not a record yet: from attributes, a file or `src`. */
export const profileSchema = v.looseObject(profileFields);

export const personSchema = v.looseObject({ ...recordBase, ...profileFields });

export type Profile = v.InferOutput<typeof profileSchema>;

export type Person = v.InferOutput<typeof personSchema>;

/** Reads a profile that came from outside: a file, a script child, a property. The field that is wrong is named. */
export function parseProfile(value: unknown): Result<Profile> {
  const answer = v.safeParse(profileSchema, value);
  return answer.success ? done(answer.output) : refused('person.invalid', { field: answer.fault.path.join('.') });
}
