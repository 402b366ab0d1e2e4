import { escapeText, fold, property } from '../calendar/ics-text.js';
import { isSafeLink } from '../model/link.js';
import type { Profile } from '../model/person.js';

/** How a person can be reached: what the record `contact` holds. */
export interface CardContact {
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly links?: readonly string[] | undefined;
}

/** Semicolons stand for themselves in a text that has no parts: some readers keep the sign before them. */
const plainText = (value: string): string => value.split(';').map(escapeText).join(';');

const text = (name: string, value: string): string[] => (value === '' ? [] : [property(name, plainText(value))]);

const texts = (name: string, values: readonly string[]): string[] =>
  values.length === 0 ? [] : [property(name, values.map(plainText).join(','))];

/** An address stands as it is: nothing in it is escaped, so only one without spaces and line ends may. */
const address = (name: string, value: string): string[] =>
  isSafeLink(value) && !/\s/u.test(value) ? [property(name, value)] : [];

/** `LANG` takes tags (`pt-BR`); a language that is written as a word goes beside it. */
const language = (word: string): string[] =>
  /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(word) ? [property('LANG', word)] : text('X-LANGUAGE', word);

const linesOf = (profile: Profile, { email = '', phone = '', links = [] }: CardContact, uid: string): string[] => [
  ...text('UID', uid),
  ...text('FN', profile.name),
  // readers that know only the older versions ask for it; which part is the family name nobody said
  property('N', `;${escapeText(profile.name)};;;`),
  ...text('PRONOUNS', profile.pronouns),
  ...text('TITLE', profile.headline),
  ...(profile.organisation === '' ? [] : [property('ORG', escapeText(profile.organisation))]),
  ...(profile.place === '' ? [] : [property('ADR', `;;;${escapeText(profile.place)};;;`)]),
  ...text('TZ', profile.zone),
  ...address('PHOTO', profile.photo),
  ...text('NOTE', profile.about),
  ...texts('CATEGORIES', profile.topics),
  ...profile.learns.flatMap((topic) => text('INTEREST', topic)),
  ...profile.languages.flatMap(language),
  ...text('EMAIL', email),
  ...text('TEL', phone),
  ...links.flatMap((link) => address('URL', link)),
];

/**
 * A person as vCard 4.0 (RFC 6350): lines folded at 75 octets and ended by CRLF. `contact` is written only when it is
 * given; `uid` should be the person's id, so that an address book that has the card already changes it.
 */
export const vcardOf = (profile: Profile, contact: CardContact = {}, uid = ''): string =>
  ['BEGIN:VCARD', 'VERSION:4.0', ...linesOf(profile, contact, uid), 'END:VCARD']
    .map((line) => `${fold(line)}\r\n`)
    .join('');
