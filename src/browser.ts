// The file for script tags: each element once the page has it, and the plain elements of the page that name one.
import type { importRecords as ImportRecords } from './store/import.js';
import { loadElement, watchArrivals } from './arrivals.js';
import { mountWidgets } from './mount.js';

export { VERSION } from './context/version.js';
export { canSee } from './model/space.js';
export * from './storage/contract.js';
export { loadElement, mountWidgets };

/** As `importRecords` of the package. */
export const importRecords: typeof ImportRecords = async (...parameters) =>
  (await import('./store/import.js')).importRecords(...parameters);

watchArrivals();
mountWidgets();
