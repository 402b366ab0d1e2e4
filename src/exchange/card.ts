import { isSafeLink } from '../model/link.js';
import { withLevels, type Draft, type Spot } from './draft.js';
import { isList, type Fields } from './fields.js';
import { typeOf } from './columns.js';
import { readPersonId } from './person-id.js';
import { readCell } from './person-row.js';
import type { Rejected } from './reading.js';

/** A property of a card: its values, and the parts of each (`N` and `ADR` have several). */
export interface CardProperty {
  readonly name: string;
  readonly params: Readonly<Record<string, readonly string[]>>;
  readonly values: readonly (readonly string[])[];
  /** Where it stands, when the file tells. */
  readonly spot?: Spot | undefined;
}

export type Card = readonly CardProperty[];

const texts = (value: unknown): string[] =>
  isList(value) ? value.flatMap(texts) : typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];

/** Whether a JSON value is a card of RFC 7095. */
export const isJCard = (value: unknown): value is readonly unknown[] =>
  isList(value) && value[0] === 'vcard' && isList(value[1]);

/** The properties of a jCard; what is no property is left out. */
export function cardOfJson([, properties]: readonly unknown[]): Card {
  if (!isList(properties)) return [];
  return properties.flatMap((property): CardProperty[] => {
    if (!isList(property) || typeof property[0] !== 'string') return [];
    const [name, params, , ...values] = property;
    const given = typeof params === 'object' && params !== null ? Object.entries(params) : [];
    return [
      {
        name: name.toUpperCase(),
        params: Object.fromEntries(given.map(([key, value]) => [key.toUpperCase(), texts(value)])),
        values: values.map((value) => texts(value)),
      },
    ];
  });
}

const first = (card: Card, name: string): CardProperty | undefined =>
  card
    .filter((property) => property.name === name && textOf(property) !== '')
    .reduce<CardProperty | undefined>((best, next) => (best && rank(best) <= rank(next) ? best : next), undefined);

/** The preferred one of several first: `PREF=1`, or `TYPE=pref` of older cards. */
function rank({ params }: CardProperty): number {
  if (params['TYPE']?.some((type) => type.toLowerCase() === 'pref')) return 1;
  return Number(params['PREF']?.[0] ?? 101);
}

const textOf = (property: CardProperty | undefined): string => (property?.values ?? []).flat().join(',').trim();

const partsOf = (property: CardProperty | undefined): readonly string[] => property?.values.flat() ?? [];

const all = (card: Card, name: string): string[] =>
  card
    .filter((property) => property.name === name)
    .flatMap(({ values }) => values.flat())
    .map((value) => value.trim())
    .filter((value) => value !== '');

/** `FN`, else the parts of `N` in the order in which they are spoken. */
function nameOf(card: Card): string {
  const [family = '', given = '', additional = '', prefix = '', suffix = ''] = partsOf(first(card, 'N'));
  const spoken = [prefix, given, additional, family, suffix].filter((part) => part.trim() !== '').join(' ');
  return textOf(first(card, 'FN')) || spoken;
}

/** The town; an address without parts is one text. */
function placeOf(card: Card): string {
  const parts = partsOf(first(card, 'ADR'));
  return (parts.length > 1 ? (parts[3] ?? '') : (parts[0] ?? '')).trim();
}

const KNOWN = new Set(
  (
    'BEGIN END VERSION UID FN N PRONOUNS TITLE ROLE ORG ADR TZ PHOTO NOTE CATEGORIES EXPERTISE INTEREST LANG X-LANGUAGE ' +
    'EMAIL TEL URL PRODID REV KIND SOURCE SORT-STRING LABEL MAILER CLASS NAME PROFILE CLIENTPIDMAP AGENT KEY SOUND LOGO ' +
    // private by nature: a directory has no use for them
    'BDAY DEATHDATE ANNIVERSARY GENDER RELATED GEO'
  ).split(' '),
);

/** Keys that mean something else in a profile, or that no storage takes. */
const RESERVED = ['levels', 'constructor', 'prototype'];

/** Properties that are not understood become fields of their own: `X-TEAM` is `team`. */
function ownFields(card: Card): Fields {
  const fields: Record<string, string> = {};
  for (const { name } of card) {
    const field = name.replace(/^X-/u, '').toLowerCase();
    if (KNOWN.has(name) || typeOf(field) || !/^[a-z][a-z0-9-]*$/u.test(field) || RESERVED.includes(field)) continue;
    fields[field] = all(card, name).join(', ');
  }
  return fields;
}

interface Reading {
  readonly fields: Fields;
  readonly faults: readonly Rejected[];
}

/** Zone and picture: values that a card may write in ways that a profile cannot hold. */
function readChecked(card: Card, spot: Spot): Reading {
  const fields: Record<string, unknown> = {};
  const faults: Rejected[] = [];
  for (const [name, field, type] of [
    ['TZ', 'zone', 'zone'],
    ['PHOTO', 'photo', 'link'],
  ] as const) {
    const property = first(card, name);
    const answer = property && readCell(type, textOf(property));
    if (answer?.ok) fields[field] = answer.value;
    else if (answer) faults.push({ ...(property.spot ?? spot), problem: shortened(name, answer.problem) });
  }
  return { fields, faults };
}

/** A picture inside a card is thousands of characters; they tell nobody anything. */
const shortened = (name: string, { code, params }: Rejected['problem']): Rejected['problem'] =>
  name === 'PHOTO' ? { code: 'exchange.card.photo', params: {} } : { code, params };

const present = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== '' && !(isList(value) && value.length === 0)),
  );

/** What a card tells about a person. */
export function draftOfCard(card: Card, spot: Spot, share: number, broken: readonly Rejected[] = []): Draft {
  const { fields, faults } = readChecked(card, spot);
  const profile = present({
    name: nameOf(card),
    pronouns: textOf(first(card, 'PRONOUNS')),
    headline: textOf(first(card, 'TITLE')) || textOf(first(card, 'ROLE')),
    organisation: (partsOf(first(card, 'ORG'))[0] ?? '').trim(),
    place: placeOf(card),
    about: textOf(first(card, 'NOTE')),
    topics: [...all(card, 'CATEGORIES'), ...all(card, 'EXPERTISE')],
    learns: all(card, 'INTEREST'),
    languages: [...all(card, 'LANG'), ...all(card, 'X-LANGUAGE')],
  });
  const email = textOf(first(card, 'EMAIL')).replace(/^mailto:/iu, '');
  const phone = textOf(first(card, 'TEL')).replace(/^tel:/iu, '');
  return {
    id: readPersonId(textOf(first(card, 'UID')).replace(/^urn:uuid:/iu, '')),
    fields: withLevels({ ...ownFields(card), ...profile, ...fields }),
    contact: { email, phone, links: all(card, 'URL').filter(isSafeLink) },
    line: spot.line,
    isPublic: undefined,
    faults: [...broken, ...faults],
    spotOf: ([field]) => ({ ...(first(card, NAMES[String(field)] ?? '')?.spot ?? spot) }),
    share,
  };
}

/** The property that a field comes from, for those that may be told. */
const NAMES: Readonly<Record<string, string>> = { id: 'UID', name: 'FN' };
