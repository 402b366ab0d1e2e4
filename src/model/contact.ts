import { uniquePart } from './id.js';
import { isSafeLink } from './link.js';
import type { Contact } from './schemas/contact.js';

export type { Contact } from './schemas/contact.js';

/** The record that tells how to reach a person, in whichever spaces it stands. */
export const contactId = (person: string): string => `contact:${uniquePart(person)}`;

/** One way to reach a person: what is read, and the address that is followed. */
export interface ContactWay {
  readonly kind: 'mail' | 'phone' | 'link';
  readonly text: string;
  readonly href: string;
}

/** `https://www.example.org/amara/` is read as `example.org/amara`. */
const linkText = (link: string): string =>
  link.replace(/^(?:https?:\/\/(?:www\.)?|mailto:|tel:)/iu, '').replace(/\/$/u, '');

/** The ways to reach a person, in the order in which they are shown; addresses that run code are left out. */
export function contactWays({ email, phone, links }: Pick<Contact, 'email' | 'phone' | 'links'>): ContactWay[] {
  const ways: ContactWay[] = [
    { kind: 'mail', text: email.trim(), href: `mailto:${encodeURIComponent(email.trim()).replaceAll('%40', '@')}` },
    { kind: 'phone', text: phone.trim(), href: `tel:${phone.replace(/[^\d+*#,;]/gu, '')}` },
    ...links.map((link): ContactWay => ({ kind: 'link', text: linkText(link), href: link })),
  ];
  return ways.filter(({ text, href }) => text !== '' && isSafeLink(href));
}
