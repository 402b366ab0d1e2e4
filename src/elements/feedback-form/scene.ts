import type { StoreController } from '../../context/store-controller.js';
import type { Feedback } from '../../model/feedback.js';

/** Between whom feedback passes, and how it is stored: what every part of the form gets. */
export interface FeedbackScene {
  readonly space: string;
  readonly mentorship: string;
  readonly me: string;
  readonly other: string;
  readonly otherName: string;
  /** What the partner is called in running text. */
  readonly partner: string;
  /** IANA zone in which the reader reads hours. */
  readonly zone: string;
  readonly store: NonNullable<StoreController['store']>;
  readonly dispatch: StoreController['dispatch'];
}

/** One piece of feedback as it stands in the store. */
export interface FeedbackEntry {
  readonly id: string;
  readonly space: string;
  readonly value: Feedback;
}
