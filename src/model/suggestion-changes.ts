import { isSafeLink } from './link.js';
import { newBase, type Acting } from './record.js';
import { done, refused, type Result } from './result.js';
import { suggestedStep, type Suggestion, type SuggestionDraft, type Worth } from './suggestion.js';

/** Somebody suggests something to the other one, and says why it is for that person (R53). */
export function giveSuggestion(draft: SuggestionDraft, acting: Acting): Result<Suggestion> {
  const [title, why, link] = [draft.title.trim(), draft.why.trim(), draft.link.trim()];
  if (title === '') return refused('suggestion.title.missing');
  if (why === '') return refused('suggestion.why.missing');
  if (link !== '' && !isSafeLink(link)) return refused('suggestion.link');
  if (draft.to === acting.person) return refused('suggestion.self');
  return done({
    ...newBase(acting),
    schemaVersion: 1,
    ...draft,
    title,
    why,
    link,
    from: acting.person,
    status: 'open',
  });
}

/** Only the one to whom it was suggested decides, and later tells what it was worth. */
const isTheirs = ({ to }: Suggestion, { person }: Acting): boolean => to !== person;

/** It becomes a step of one goal; taking it twice for that one changes nothing. */
export function takeSuggestion(
  suggestion: Suggestion,
  { id, goal }: { readonly id: string; readonly goal: string },
  acting: Acting,
): Result<Suggestion> {
  if (isTheirs(suggestion, acting)) return refused('suggestion.theirs');
  if (suggestion.status === 'taken') return suggestion.goal === goal ? done(suggestion) : refused('suggestion.taken');
  return done({ ...suggestion, status: 'taken', goal, step: suggestedStep(id), updatedAt: acting.now });
}

/** It is left; that may be changed as long as nothing came of it. */
export function passSuggestion(suggestion: Suggestion, acting: Acting): Result<Suggestion> {
  if (isTheirs(suggestion, acting)) return refused('suggestion.theirs');
  if (suggestion.status === 'taken') return refused('suggestion.taken');
  return done({ ...suggestion, status: 'passed', updatedAt: acting.now });
}

/** Whether it was any good, told afterwards; the answer may be changed (R53). */
export function reviewSuggestion(
  suggestion: Suggestion,
  { answer, line }: { readonly answer: Worth; readonly line: string },
  acting: Acting,
): Result<Suggestion> {
  if (isTheirs(suggestion, acting)) return refused('suggestion.theirs');
  if (suggestion.status !== 'taken') return refused('suggestion.untaken');
  const worth = { answer, line: line.trim(), at: acting.now };
  return done({ ...suggestion, worth, updatedAt: acting.now });
}
