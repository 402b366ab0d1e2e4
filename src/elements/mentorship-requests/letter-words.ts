import type { common } from '../../locale/en/common.js';
import type { requestsLetter } from '../../locale/en/requests-letter.js';
import type { LocalizeController } from '../../locale/localize.js';
import { shortName } from '../../model/name.js';
import type { Profile } from '../../model/person.js';
import {
  otherOf,
  reminderFor,
  standingCode,
  type MentorshipRequest,
  type RequestOutline,
} from '../../model/request.js';

export type LetterWords = LocalizeController<typeof requestsLetter & typeof common>;

/** Who reads, and when. */
export interface Reader {
  /** Id of the person. */
  readonly me: string;
  /** Instant. */
  readonly now: string;
  /** IANA zone in which dates are read. */
  readonly zone: string;
}

/** "Every three weeks, for 6 months, until 30 April 2027"; empty where nothing was said. */
export function rhythmWords(t: LetterWords, { cadence, months, until }: RequestOutline): string {
  const parts = [
    cadence === undefined ? '' : t.t(`request.cadence.${cadence}`),
    months === undefined || months === 0 ? '' : t.t('request.months', { count: months }),
    until === undefined ? '' : t.t('request.until', { date: t.date(until, 'full') }),
  ];
  return parts
    .filter((part) => part !== '')
    .reduce((first, second) => (first === '' ? second : t.t('request.letter.about', { first, second })), '');
}

/** "Video or phone" */
export const formatWords = (t: LetterWords, formats: RequestOutline['formats']): string =>
  t.list(
    formats.map((format) => t.t(`request.how.${format}`)),
    'disjunction',
  );

/** What the other one is called in running text. */
export const otherName = (request: MentorshipRequest, me: string): string => shortName(otherOf(request, me).name);

/** Where a letter stands and what comes next, in a sentence. */
export function standingWords(t: LetterWords, request: MentorshipRequest, { me, now, zone }: Reader): string {
  const due = request.dueAt === undefined ? '' : t.date(request.dueAt, 'long', zone);
  return t.say({ code: standingCode(request, me, now), params: { name: otherName(request, me), due } });
}

/** What reminds somebody of a letter, in a sentence. */
export function reminderWords(t: LetterWords, request: MentorshipRequest, { me, now }: Reader): string {
  const reminder = reminderFor(request, me, now);
  return reminder ? t.say(reminder) : '';
}

/** "Field coordinator, Valencia"; empty where nothing is known. */
export function aboutWords(t: LetterWords, author: Pick<Profile, 'headline' | 'place'> | undefined): string {
  const [first, second] = [author?.headline, author?.place].filter(Boolean);
  return first && second ? t.t('request.letter.about', { first, second }) : (first ?? '');
}
