import type { Profile } from '../person.js';

/** One person of a directory: the id of the record, and what the reader may see of the person. */
export interface Listed {
  readonly id: string;
  readonly profile: Profile;
}
