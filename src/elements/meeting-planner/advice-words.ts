import { meetingAdvice } from '../../locale/en/meeting-advice.js';
import { sentences } from './words.js';

/** The sentences of advice and what became of it. */
export const adviceSentences = { ...sentences, ...meetingAdvice };
