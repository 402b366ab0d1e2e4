import type { Problem } from '../model/result.js';
import { StorageError } from '../storage/contract.js';

/** A failure as the catalogue knows it. */
export const problemOf = (error: unknown): Problem => ({
  code: `storage.${error instanceof StorageError ? error.code : 'unknown'}`,
  params: {},
});
