import type { Contact } from '../../model/contact.js';
import { uniquePart } from '../../model/id.js';
import type { Profile } from '../../model/person.js';
import { offerFile } from '../parts/save-copy.js';

/** What a reader may know of how to reach somebody, as one: what fewer people read goes first. */
function joined(contacts: readonly Contact[]): Contact | undefined {
  const [first] = contacts;
  if (!first) return undefined;
  const said = (field: 'email' | 'phone') =>
    contacts.map((contact) => contact[field]).find((text) => text !== '') ?? '';
  return {
    ...first,
    email: said('email'),
    phone: said('phone'),
    links: [...new Set(contacts.flatMap(({ links }) => links))],
  };
}

const fileName = (person: string, name: string): string =>
  (uniquePart(person) || name)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '') || 'contact';

/** Offers a vCard of what the reader may see. Rejects when the writer does not load. */
export async function saveVcard(person: string, profile: Profile, contacts: readonly Contact[]): Promise<void> {
  const { vcardOf } = await import('../../exchange/vcard.js');
  const { photo } = profile;
  // an address book does not know the page
  const told = {
    ...profile,
    photo: URL.canParse(photo, document.baseURI) ? new URL(photo, document.baseURI).href : '',
  };
  const text = vcardOf(photo === '' ? profile : told, joined(contacts), person);
  offerFile(`${fileName(person, profile.name)}.vcf`, 'text/vcard;charset=utf-8', text);
}
