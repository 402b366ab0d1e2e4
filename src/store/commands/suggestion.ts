import { done, refused } from '../../model/result.js';
import { giveSuggestion, passSuggestion, reviewSuggestion, takeSuggestion } from '../../model/suggestion-changes.js';
import { suggestedStep, type SuggestionDraft, type Worth } from '../../model/suggestion.js';
import { addStep } from '../../model/goal-changes.js';
import { work } from './goal.js';
import { change, create, type Place, type Write } from './write.js';

export type SuggestionCommand = Place &
  (
    | { readonly type: 'suggestion-give'; readonly draft: SuggestionDraft }
    /** Makes it a step of a goal, in one. */
    | { readonly type: 'suggestion-take'; readonly goal: Place; readonly by?: string | undefined }
    | { readonly type: 'suggestion-pass' }
    | { readonly type: 'suggestion-review'; readonly answer: Worth; readonly line: string }
  );

/** First the step, then the suggestion is marked, so that a repeat completes it. */
function take({ space, id, goal, by }: SuggestionCommand & { type: 'suggestion-take' }): Write[] {
  const step = work(goal, (value) => done(value));
  const apply: Write['apply'] = (read, acting) => {
    const suggestion = read('suggestion', space, id);
    if (!suggestion) return refused('store.gone');
    const taken = takeSuggestion(suggestion, { id, goal: goal.id }, acting);
    if (!taken.ok) return taken;
    return work(goal, (value, actor) =>
      addStep(value, { id: suggestedStep(id), text: suggestion.title, ...(by === undefined ? {} : { by }) }, actor),
    ).apply(read, acting);
  };
  return [
    { ...step, apply },
    change('suggestion', { space, id }, (value, acting) => takeSuggestion(value, { id, goal: goal.id }, acting)),
  ];
}

export function suggestionWrites(command: SuggestionCommand): Write[] {
  switch (command.type) {
    case 'suggestion-give':
      return [create('suggestion', command, (acting) => giveSuggestion(command.draft, acting))];
    case 'suggestion-take':
      return take(command);
    case 'suggestion-pass':
      return [change('suggestion', command, passSuggestion)];
    case 'suggestion-review':
      return [change('suggestion', command, (value, acting) => reviewSuggestion(value, command, acting))];
  }
}
