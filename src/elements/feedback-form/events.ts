import type { FeedbackReply } from '../../model/feedback.js';

/** What `feedback-submit` tells. */
export interface FeedbackSubmitDetail {
  /** Id of the feedback. */
  readonly id: string;
  /** Whether it was given or asked for. */
  readonly status: 'given' | 'requested';
}

/** What `feedback-reply` tells. */
export interface FeedbackReplyDetail {
  /** Id of the feedback. */
  readonly id: string;
  /** What the receiver chose: `thanks`, `try` or `talk`. */
  readonly reply: FeedbackReply['kind'];
}
