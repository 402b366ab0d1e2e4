import { personId } from '../model/id.js';
import type { Platform } from '../store/platform.js';
import type { Identity } from '../store/snapshot.js';

const LOCAL_PERSON_KEY = 'mentorship-widgets/local-person';

/** What a host says about the current person: an id, or an id with more. `null` is a visitor. */
export type User = string | { readonly id: string; readonly name?: string; readonly roles?: readonly string[] } | null;

/** The zone of this browser. */
export const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The local person of this device, if a page ever needed one. */
export function knownLocalPerson({ device }: Pick<Platform, 'device'>): string | undefined {
  const known = device.get(LOCAL_PERSON_KEY);
  return known?.startsWith('person:') ? known : undefined;
}

/** The one person of a page that names none: made once, kept on this device. */
export function localPerson({ device, newUnique }: Pick<Platform, 'device' | 'newUnique'>): string {
  const known = knownLocalPerson({ device });
  if (known !== undefined) return known;
  const made = personId(`local-${newUnique()}`);
  device.set(LOCAL_PERSON_KEY, made);
  return made;
}

export function identityOf(user: User | undefined, zone: string, platform: Platform): Identity {
  const rest = { name: '', roles: [], zone: zone === '' ? ownZone() : zone };
  if (user === null || user === 'visitor') return { ...rest, person: '' };
  if (user === undefined || user === '') return { ...rest, person: localPerson(platform) };
  if (typeof user === 'string') return { ...rest, person: personId(user) };
  return { ...rest, person: personId(user.id), name: user.name ?? '', roles: user.roles ?? [] };
}
