import { StorageError } from './contract.js';
import type { Space, SpaceInfo } from './contract.js';
import { isText } from './values.js';

/** Throws `invalid` unless it is '' (a visitor) or `person:<id>`. */
export function checkPerson(person: string): void {
  if (person !== '' && !isNamed(person, 'person:')) {
    throw new StorageError('invalid', `A person is '' or person:<id>, not ${JSON.stringify(person)}.`);
  }
}

/** Whether only those who opened the space read it. */
export function isOpened(space: Space): boolean {
  return isNamed(space, 'pair:') || isNamed(space, 'programme:');
}

/** Throws `invalid` for a space of no known form, `forbidden` when the person does not read it. */
export function checkRead(person: string, space: Space, members: readonly string[] | undefined): void {
  if (space === 'public') return;
  if (space !== 'members' && !isNamed(space, 'person:') && !isOpened(space)) {
    throw new StorageError('invalid', `There is no space of the form ${JSON.stringify(space)}.`);
  }
  const reads = isOpened(space) ? members?.includes(person) === true : space === 'members' || space === person;
  if (!reads || person === '') throw forbidden(person, space);
}

/** As {@link checkRead}; a visitor reads `public` and writes nowhere. */
export function checkWrite(person: string, space: Space, members: readonly string[] | undefined): void {
  checkRead(person, space, members);
  if (person === '') throw forbidden(person, space);
}

/**
 * Whether `open` has to make the space; false when it already stands with these people. Throws `invalid` for a space or
 * people that cannot be, `forbidden` when the person is not among them or the space belongs to others.
 */
export function checkOpen(
  person: string,
  space: Space,
  members: readonly string[],
  standing: readonly string[] | undefined,
): boolean {
  if (!isOpened(space)) throw new StorageError('invalid', `${JSON.stringify(space)} cannot be opened.`);
  const distinct = new Set(members);
  const complete = space.startsWith('pair:') ? distinct.size === 2 : distinct.size > 0;
  if (!complete || distinct.size !== members.length || !members.every((member) => isNamed(member, 'person:'))) {
    throw new StorageError('invalid', 'A pair space has two different people, a programme space at least one.');
  }
  if (!distinct.has(person)) throw forbidden(person, space);
  if (standing === undefined) return true;
  if (standing.length !== distinct.size || !standing.every((member) => distinct.has(member))) {
    throw forbidden(person, space);
  }
  return false;
}

/** The spaces a person reads: their own, `members`, `public`, then the opened ones in the order of their names. */
export function readableSpaces(person: string, opened: readonly Required<SpaceInfo>[]): SpaceInfo[] {
  if (person === '') return [{ space: 'public' }];
  const joined = opened.filter(({ members }) => members.includes(person));
  joined.sort((a, b) => (a.space < b.space ? -1 : 1));
  return [{ space: person, members: [person] }, { space: 'members' }, { space: 'public' }, ...joined];
}

function isNamed(text: unknown, prefix: string): boolean {
  return isText(text) && text.startsWith(prefix) && text.length > prefix.length;
}

function forbidden(person: string, space: Space): StorageError {
  return new StorageError('forbidden', `${space} is not open to ${person || 'a visitor'}.`);
}
