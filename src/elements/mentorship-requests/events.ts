import type { RequestAction } from '../../model/request-changes.js';

/** What `request-send` tells. */
export interface RequestSendDetail {
  /** Id of the request. */
  readonly id: string;
  /** Id of the person who is asked. */
  readonly person: string;
}

/** What `request-answer` tells. */
export interface RequestAnswerDetail {
  /** Id of the request. */
  readonly id: string;
  /** What was done: `accept`, `decline`, `question`, `answer` (to a question) or `extend`. */
  readonly answer: Extract<RequestAction, 'accept' | 'decline' | 'question' | 'answer' | 'extend'>;
}

/** What `request-withdraw` tells. */
export interface RequestWithdrawDetail {
  /** Id of the request. */
  readonly id: string;
}
