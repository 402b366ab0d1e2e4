import { keyOf } from './column.js';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Whether what somebody writes as a language names another's: `some German` and `German (basic)` name `German`. */
export function namesLanguage(written: string, language: string): boolean {
  const [key, wanted] = [keyOf(written), keyOf(language)];
  return wanted !== '' && (key === wanted || Array.from(key.matchAll(WORD), ([word]) => word).includes(wanted));
}
