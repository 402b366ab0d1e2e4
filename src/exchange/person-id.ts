import { personId } from '../model/id.js';

const ID = /^[\p{L}\p{M}\p{N}._@-]{1,128}$/u;

/** `Zoë Müller` is `zoe-muller`: letters of every script stay, accents of Latin, Greek and Cyrillic letters go. */
const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');

/** The id of a person from a file: `lena` or `person:lena`; undefined for signs that an id cannot have. */
export function readPersonId(text: string): string | undefined {
  const id = personId(text);
  return ID.test(id.slice('person:'.length)) ? id : undefined;
}

/** The id of a person of whom only the name is given; undefined for a name without a letter or digit. */
export const idFromName = (name: string): string | undefined => readPersonId(slug(name));
