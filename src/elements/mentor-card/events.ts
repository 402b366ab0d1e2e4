/** What `mentorship-start` tells. */
export interface MentorshipStartDetail {
  /** Id of the mentorship. */
  readonly id: string;
  /** Id of the mentor. */
  readonly person: string;
}

/** What `mentor-select` tells: whom the reader wants to know more about. */
export interface MentorSelectDetail {
  /** Id of the person; empty when the card has none. */
  readonly person: string;
  readonly name: string;
}

/** What `shortlist-change` tells. */
export interface ShortlistChangeDetail {
  /** Id of the mentor. */
  readonly person: string;
  /** Whether the reader keeps them for later now. */
  readonly on: boolean;
}

/** What `compare-change` tells. */
export interface CompareChangeDetail {
  /** Id of the person who was put beside others or taken away; empty when a card has none. */
  readonly person: string;
  readonly on: boolean;
  /** Ids of all whom this element puts side by side now. */
  readonly people: readonly string[];
}
