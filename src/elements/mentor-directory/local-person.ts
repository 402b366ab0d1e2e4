import { knownLocalPerson } from '../../context/identity.js';

/** Whether this device has kept something for its person; a page that blocks storage answers no. */
export function hasLocalPerson(): boolean {
  try {
    const get = (key: string) => localStorage.getItem(key) ?? undefined;
    return knownLocalPerson({ device: { get, set: () => false, remove: () => undefined } }) !== undefined;
  } catch {
    return false;
  }
}
