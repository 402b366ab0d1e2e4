import { personId } from '../../src/model/id.js';

/** The people of the sample that the links of this page name by their part. */
const PARTS: Readonly<Record<string, string>> = {
  mentee: 'person:lena-brandt',
  mentor: 'person:amara-okoye',
  newcomer: 'person:noor-haddad',
};

/** What the address of the page asks for. */
export interface Address {
  /** Id of the person who looks; null for a visitor. */
  readonly person: string | null;
  /** An instant to show, `real` for the present one, or nothing. */
  readonly now: string | undefined;
  /** Without the sample. */
  readonly empty: boolean;
}

export const partOf = (part: string): string => PARTS[part] ?? personId(part);

const isInstant = (text: string): boolean => !Number.isNaN(Date.parse(text));

export function readAddress(search: string): Address {
  const asked = new URLSearchParams(search);
  const as = asked.get('as') || 'mentee';
  const now = asked.get('now') ?? undefined;
  return {
    person: as === 'visitor' ? null : partOf(as),
    now: now === 'real' || now === undefined ? now : isInstant(now) ? new Date(now).toISOString() : undefined,
    empty: asked.has('empty'),
  };
}

/** This address with one thing asked for differently; an empty text asks for it no longer. */
export function addressWith(name: string, value: string): string {
  const asked = new URLSearchParams(location.search);
  if (value === '') asked.delete(name);
  else asked.set(name, value);
  // keys without a value stay short
  return `?${asked.toString().replace(/=(?=&|$)/gu, '')}`;
}

/** The instant so many days after another one. */
export const daysAfter = (instant: string, days: number): string =>
  new Date(Date.parse(instant) + days * 86_400_000).toISOString();

/** A clock that shows `start` now and goes on from there. */
export function clockFrom(start: string): () => string {
  const ahead = Date.parse(start) - Date.now();
  return () => new Date(Date.now() + ahead).toISOString();
}
