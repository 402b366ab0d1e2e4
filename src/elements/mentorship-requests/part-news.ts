import type { RequestAnswerDetail, RequestWithdrawDetail } from './events.js';

interface Told {
  'request-answer': RequestAnswerDetail;
  'request-withdraw': RequestWithdrawDetail;
  'mentorship-start': { readonly id: string; readonly person: string };
}

/** What the page is told of something, by the name of the event. */
export type Telling = { readonly [K in keyof Told]: { readonly type: K; readonly detail: Told[K] } }[keyof Told];

/** Something that was done to a letter, and is stored or waits for the storage. */
export interface PartNews {
  /** Id of the letter. */
  readonly id: string;
  /** It is kept on this device until the storage answers again: then the page is told nothing. */
  readonly waiting: boolean;
  readonly tells: readonly Telling[];
}

/** The event that tells it, for the host page. */
export function eventOf(telling: Telling): CustomEvent {
  const { detail } = telling;
  switch (telling.type) {
    case 'request-answer':
      return new CustomEvent('request-answer', { detail, bubbles: true, composed: true });
    case 'request-withdraw':
      return new CustomEvent('request-withdraw', { detail, bubbles: true, composed: true });
    case 'mentorship-start':
      return new CustomEvent('mentorship-start', { detail, bubbles: true, composed: true });
  }
}
