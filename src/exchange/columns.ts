import { HEADING_WORDS } from './heading-words.js';

/** How the value of a column is written. */
export type ColumnType =
  | 'text'
  | 'list'
  | 'topics'
  | 'kinds'
  | 'hours'
  | 'whole'
  | 'number'
  | 'date'
  | 'zone'
  | 'link'
  | 'mail'
  | 'yesNo'
  | 'id';

const TYPES = {
  id: 'id',
  name: 'text',
  firstName: 'text',
  lastName: 'text',
  pronouns: 'text',
  headline: 'text',
  organisation: 'text',
  place: 'text',
  zone: 'zone',
  photo: 'link',
  about: 'text',
  topics: 'topics',
  asks: 'topics',
  learns: 'topics',
  kinds: 'kinds',
  formats: 'list',
  languages: 'list',
  style: 'text',
  styles: 'list',
  limits: 'text',
  stories: 'list',
  places: 'whole',
  taken: 'whole',
  pausedUntil: 'date',
  replyDays: 'number',
  cadence: 'text',
  hours: 'hours',
  public: 'yesNo',
  email: 'mail',
  phone: 'text',
  links: 'list',
} as const satisfies Record<string, ColumnType>;

/** What a column of a table of people can mean. */
export type ColumnField = keyof typeof TYPES;

const isField = (name: string): name is ColumnField => Object.hasOwn(TYPES, name);

export const COLUMN_FIELDS: readonly ColumnField[] = Object.keys(TYPES).filter(isField);

/** Undefined for a word that is no field, such as that of a column which is kept under its own heading. */
export const typeOf = (field: string): ColumnType | undefined => (isField(field) ? TYPES[field] : undefined);

const MANY: readonly ColumnType[] = ['list', 'topics', 'kinds', 'hours'];

/** Whether several columns together may fill the field: `Topic 1`, `Topic 2`. */
export const takesMany = (field: string): boolean => MANY.some((type) => type === typeOf(field));

/** A heading without what spreadsheets and people vary. */
export const bare = (heading: string): string =>
  heading
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const KNOWN: ReadonlyMap<string, ColumnField> = new Map(
  COLUMN_FIELDS.toReversed().flatMap((field) =>
    [field, ...(HEADING_WORDS[field] ?? '').split('|')].map((word) => [bare(word), field] as const),
  ),
);

/** The field that a heading names; one that ends in a number (`Topic 2`) names a field that takes many. */
export function fieldNamed(heading: string): ColumnField | undefined {
  const word = bare(heading);
  const field = KNOWN.get(word);
  if (field) return field;
  const counted = KNOWN.get(word.replace(/\d+$/u, ''));
  return counted && takesMany(counted) ? counted : undefined;
}

/** The words of a heading, each between spaces, so that a word is found whole; scripts without spaces have none. */
const spaced = (heading: string): string =>
  ` ${heading
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .replace(/\p{M}/gu, '')
    .trim()} `;

const isWithoutSpaces = (word: string): boolean => /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(word);

const WITHIN: readonly (readonly [string, ColumnField])[] = COLUMN_FIELDS.flatMap((field) =>
  [field, ...(HEADING_WORDS[field] ?? '').split('|')].map((word): [string, ColumnField] => [
    isWithoutSpaces(word) ? spaced(word).trim() : spaced(word),
    field,
  ]),
).filter(([word]) => word.length > (isWithoutSpaces(word) ? 1 : 5));

/** The field whose longest word stands somewhere in a heading: `Your time zone (IANA)`. */
export function fieldWithin(heading: string): ColumnField | undefined {
  const text = spaced(heading);
  const found = WITHIN.filter(([word]) => text.includes(word));
  return found.reduce<readonly [string, ColumnField] | undefined>(
    (best, next) => (best && best[0].length >= next[0].length ? best : next),
    undefined,
  )?.[1];
}
