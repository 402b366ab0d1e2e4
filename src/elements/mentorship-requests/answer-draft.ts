import { isPlainDate } from '../../calendar/plain-date.js';
import type { Refusal } from '../../model/request.js';
import { DECLINE_REASONS } from '../../model/terms.js';

type Fields = Readonly<Record<string, string>>;

/** What somebody who was asked can answer: a letter, then four fair answers. */
export const ANSWERS = ['accept', 'question', 'decline', 'later'] as const;

export type AnswerKind = (typeof ANSWERS)[number];

export const answerIn = (fields: Fields): AnswerKind | undefined => ANSWERS.find((kind) => kind === fields['kind']);

/** The answer "not this time" as the fields say it. */
export function refusalIn(fields: Fields, nameOf: (person: string) => string): Refusal {
  const person = fields['referral'] ?? '';
  const again = fields['again'] ?? '';
  return {
    reason: DECLINE_REASONS.find((reason) => reason === fields['reason']) ?? 'time',
    line: fields['line']?.trim() ?? '',
    referrals: person === '' ? [] : [{ person, name: nameOf(person) }],
    againAfter: isPlainDate(again) ? again : undefined,
  };
}
