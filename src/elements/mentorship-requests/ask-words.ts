import { common } from '../../locale/en/common.js';
import { requestsAsk } from '../../locale/en/requests-ask.js';
import { requestsLetter } from '../../locale/en/requests-letter.js';
import type { LocalizeController } from '../../locale/localize.js';

/** The sentences of the composer. */
export const askSentences = { ...common, ...requestsLetter, ...requestsAsk };

export type AskWords = LocalizeController<typeof askSentences>;
