// A mentor with one free place, and people who ask her: for tests and stories.
import { pairSpace } from '../../src/model/space.js';
import type { ImportEntry } from '../../src/store/import.js';
import { AMARA, LENA, NOW } from './sample.js';

export const TOMAS = 'person:tomas-rivera';
export const MEI = 'person:mei-tanaka';
export const SAMIR = 'person:samir-khalil';
export const JONAS = 'person:jonas-lindqvist';
export const INES = 'person:ines-duarte';

type Fields = Readonly<Record<string, unknown>>;

/** The instant so many days after `NOW`; before it for a negative number. */
export const inDays = (days: number): string => new Date(Date.parse(NOW) + days * 86_400_000).toISOString();

const NAMES: Readonly<Record<string, string>> = {
  [AMARA]: 'Amara Okoye',
  [LENA]: 'Lena Brandt',
  [TOMAS]: 'Tomás Rivera',
  [MEI]: 'Mei Tanaka',
  [SAMIR]: 'Samir Khalil',
  [JONAS]: 'Jonas Lindqvist',
  [INES]: 'Inês Duarte',
};

export const nameOf = (person: string): string => NAMES[person] ?? person;

interface Letter extends Fields {
  readonly from?: string;
  readonly to?: string;
  /** How many days ago it was sent. */
  readonly ago?: number;
}

/** A letter in the space of its two people, sent a day ago unless it says otherwise. */
export function letter(name: string, { from = LENA, to = AMARA, ago = 1, ...value }: Letter = {}): ImportEntry {
  const sentAt = inDays(-ago);
  return {
    space: pairSpace(from, to),
    members: [from, to],
    id: `request:${name}.sent`,
    writer: from,
    value: {
      ...{ schemaVersion: 1, createdAt: sentAt, createdBy: from, updatedAt: sentAt },
      ...{ from, fromName: nameOf(from), to, toName: nameOf(to), status: 'sent', why: 'You have done it before.' },
      ...{ wants: 'One look at my plan.', sentAt, askedAt: sentAt, dueAt: inDays(14 - ago) },
      ...value,
    },
  };
}

/** What a person says to everybody. */
export const person = (id: string, value: Fields = {}): ImportEntry => ({
  space: 'public',
  id,
  writer: id,
  value: {
    ...{ schemaVersion: 1, createdAt: NOW, createdBy: id, updatedAt: NOW },
    ...{ name: nameOf(id), ...value },
  },
});

/** The places of a mentor. */
export const capacity = (id: string, value: Fields = {}): ImportEntry => ({
  space: 'members',
  id: id.replace('person:', 'availability:'),
  writer: id,
  value: { schemaVersion: 1, createdAt: NOW, createdBy: id, updatedAt: NOW, ...value },
});
