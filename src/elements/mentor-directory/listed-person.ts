import { isPlainDate } from '../../calendar/plain-date.js';
import { isZoneName } from '../../calendar/zone-name.js';
import type { Listed } from '../../model/directory/listed.js';
import { personId } from '../../model/id.js';
import type { FreeTime, HelpKind, Level, Profile } from '../../model/person.js';
import { HELP_KINDS, LEVELS } from '../../model/profile-terms.js';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';
const textOf = (value: unknown): string => (isText(value) ? value : '');
const countOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;

/** Lists are long and mostly right: one that is right is taken as it is. */
function textsOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.every((item): item is string => isText(item) && item !== '')
    ? value
    : value.filter((item): item is string => isText(item) && item !== '');
}

const zones = new Map<string, string>([['', '']]);

/** A zone that no clock knows counts as unsaid. Thousands of people live in a handful of zones. */
function zoneOf(value: unknown): string {
  const text = textOf(value);
  const known = zones.get(text) ?? (isZoneName(text) ? text : '');
  zones.set(text, known);
  return known;
}

const isLevel = (word: unknown): word is Level => LEVELS.some((level) => level === word);

const isLevels = (value: Fields): value is Record<string, Level> => Object.values(value).every(isLevel);

function levelsOf(value: unknown): Record<string, Level> {
  if (!isFields(value)) return {};
  if (isLevels(value)) return value;
  const known = Object.entries(value).flatMap(([topic, word]) => {
    const level = LEVELS.find((candidate) => candidate === word);
    return level ? [[topic, level] as const] : [];
  });
  return Object.fromEntries(known);
}

const isKind = (word: string): word is HelpKind => HELP_KINDS.some((kind) => kind === word);

function kindsOf(value: unknown): HelpKind[] {
  const words = textsOf(value);
  return words.every(isKind) ? words : words.filter(isKind);
}

const isClock = (value: unknown): value is string => isText(value) && /^\d\d:\d\d$/u.test(value);

const isFreeTime = (value: unknown): value is FreeTime => {
  if (!isFields(value)) return false;
  const { days, from, to } = value;
  const hasDays = Array.isArray(days) && days.length > 0 && days.every((day) => typeof day === 'number');
  return hasDays && isClock(from) && isClock(to) && from < to;
};

function hoursOf(value: unknown): FreeTime[] {
  if (!Array.isArray(value)) return [];
  if (value.every(isFreeTime)) return value;
  return value.filter(isFields).flatMap(({ days, from, to }) => {
    const known = Array.isArray(days) ? days.filter((day): day is number => typeof day === 'number') : [];
    return known.length > 0 && isClock(from) && isClock(to) && from < to ? [{ days: known, from, to }] : [];
  });
}

/**
 * A person as a page gives them, read without the validator: a list of thousands has to be there at once, and a field
 * that is not as it should be counts as unsaid. Fields that nobody knows are kept. Undefined without a name.
 */
export function listedPerson(value: unknown): Listed | undefined {
  if (!isFields(value)) return undefined;
  const name = textOf(value['name']).trim();
  if (name === '') return undefined;
  const id = textOf(value['id']) || name.toLowerCase().replace(/\s+/gu, '-');
  const profile = profileOf(value, name);
  return { id: personId(id), profile: isAsRead(value, profile) ? value : profile };
}

/** Whether a profile says all of itself already: it is taken as it is, since thousands of copies weigh megabytes. */
const isAsRead = (value: Fields, profile: Profile): value is Fields & Profile =>
  Object.entries(profile).every(([field, read]) => value[field] === read);

const profileOf = (value: Fields, name: string): Profile => ({
  ...value,
  name,
  pronouns: textOf(value['pronouns']),
  headline: textOf(value['headline']),
  place: textOf(value['place']),
  zone: zoneOf(value['zone']),
  photo: textOf(value['photo']),
  about: textOf(value['about']),
  organisation: textOf(value['organisation']),
  topics: textsOf(value['topics']),
  asks: textsOf(value['asks']),
  learns: textsOf(value['learns']),
  levels: levelsOf(value['levels']),
  kinds: kindsOf(value['kinds']),
  formats: textsOf(value['formats']),
  languages: textsOf(value['languages']),
  style: textOf(value['style']),
  styles: textsOf(value['styles']),
  limits: textOf(value['limits']),
  stories: textsOf(value['stories']),
  places: countOf(value['places']),
  taken: countOf(value['taken']) ?? 0,
  pausedUntil: isPlainDate(textOf(value['pausedUntil'])) ? textOf(value['pausedUntil']) : undefined,
  replyDays: typeof value['replyDays'] === 'number' && value['replyDays'] >= 0 ? value['replyDays'] : undefined,
  cadence: textOf(value['cadence']),
  hours: hoursOf(value['hours']),
});

/** People of a list; those without a name are counted. */
export function listedPeople(values: readonly unknown[]): { people: Listed[]; unreadable: number } {
  const people = values.map(listedPerson).filter((person) => person !== undefined);
  return { people, unreadable: values.length - people.length };
}
