/** The version of the record shapes in this package. A record with a higher one is kept aside, never touched. */
export const SCHEMA_VERSION = 1;

/** Who acts, and when: given to every command, so that rules need no clock. */
export interface Acting {
  /** Id of the person. */
  readonly person: string;
  /** Instant, UTC. */
  readonly now: string;
}

export const newBase = ({ person, now }: Acting) => ({
  schemaVersion: SCHEMA_VERSION,
  createdAt: now,
  createdBy: person,
  updatedAt: now,
});
