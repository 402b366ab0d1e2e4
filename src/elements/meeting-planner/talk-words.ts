import { meetingTalk } from '../../locale/en/meeting-talk.js';
import { adviceSentences } from './advice-words.js';

/** The sentences of what is written around a meeting. */
export const talkSentences = { ...adviceSentences, ...meetingTalk };
