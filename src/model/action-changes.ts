import type { Acting } from './record.js';
import { newBase } from './record.js';
import type { Result } from './result.js';
import { done, refused } from './result.js';
import type { Action, Outcome } from './schemas/action.js';
import type { OutcomeAnswer, ActionDraft } from './action.js';

/** Advice is written as something to try (R26). */
export function addAction(draft: ActionDraft, acting: Acting): Result<Action> {
  const text = draft.text.trim();
  if (text === '') return refused('action.text.missing');
  return done({ ...newBase(acting), schemaVersion: 1, ...draft, text, status: 'open', givenBy: acting.person });
}

/** The owner tells what became of it (R27). "Not yet" leaves it open; an answer may be changed later. */
export function reportOutcome(
  action: Action,
  report: { answer: OutcomeAnswer; line?: string | undefined },
  acting: Acting,
): Result<Action> {
  if (action.owner !== acting.person) return refused('action.outcome.owner');
  if (action.status === 'dropped') return refused('action.outcome.dropped');
  if (action.status === 'done') return refused('action.finished');
  const outcome: Outcome = { answer: report.answer, line: report.line?.trim() ?? '', at: acting.now };
  return done({ ...action, status: report.answer === 'notYet' ? 'open' : 'tried', outcome, updatedAt: acting.now });
}

export function finishAction(action: Action, status: 'done' | 'dropped', acting: Acting): Result<Action> {
  if (action.status === status) return done(action);
  if (action.status === 'done' || action.status === 'dropped') return refused('action.finished');
  return done({ ...action, status, updatedAt: acting.now });
}
