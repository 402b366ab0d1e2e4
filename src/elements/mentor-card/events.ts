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
