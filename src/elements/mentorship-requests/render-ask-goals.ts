import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FormDraft } from '../parts/form-draft.js';
import { listOf, pickedGoals, textOf, type OwnGoal } from './ask-draft.js';
import type { AskWords } from './ask-words.js';

export interface GoalsContext {
  readonly localize: AskWords;
  /** What the mentor is called. */
  readonly name: string;
  readonly goals: readonly OwnGoal[];
  readonly draft: FormDraft;
  /** `focus` gets the focus afterwards, where the button that had it is gone. */
  readonly onPick: (picked: string, said?: string, focus?: string) => void;
}

/** The picked ones first, in their order; then the others in theirs. */
const inOrder = ({ goals, draft }: GoalsContext): readonly OwnGoal[] => {
  const picked = pickedGoals(goals, draft.fields);
  return [...picked, ...goals.filter((goal) => !picked.includes(goal))];
};

function toggled({ draft }: GoalsContext, id: string): string {
  const picked = listOf(draft.text('picked'));
  return textOf(picked.includes(id) ? picked.filter((known) => known !== id) : [...picked, id]);
}

/** Swaps a picked goal with the one before it. */
function moveUp(context: GoalsContext, goal: OwnGoal, before: OwnGoal): void {
  const picked = pickedGoals(context.goals, context.draft.fields).map(({ id }) => id);
  const next = picked.map((id) => (id === goal.id ? before.id : id === before.id ? goal.id : id));
  const params = { goal: goal.value.title, other: before.value.title };
  context.onPick(textOf(next), context.localize.t('ask.goals.moved', params), `goal-${goal.id}`);
}

function renderUp(context: GoalsContext, goal: OwnGoal): TemplateResult | typeof nothing {
  const picked = pickedGoals(context.goals, context.draft.fields);
  const before = picked[picked.indexOf(goal) - 1];
  if (!before) return nothing;
  const t = context.localize;
  return html`<button
    class="btn quiet s"
    type="button"
    aria-label=${t.t('ask.goals.up', { goal: goal.value.title, other: before.value.title })}
    @click=${() => {
      moveUp(context, goal, before);
    }}
  >
    ${t.t('ask.goals.up.short')}
  </button>`;
}

function renderGoal(context: GoalsContext, goal: OwnGoal): TemplateResult {
  const isPicked = listOf(context.draft.text('picked')).includes(goal.id);
  return html`<li class="goal">
    <label class="choice">
      <input
        type="checkbox"
        id="goal-${goal.id}"
        .checked=${isPicked}
        @change=${() => {
          context.onPick(toggled(context, goal.id));
        }}
      />
      <span><b>${goal.value.title}</b>${goal.value.why === '' ? nothing : html`<small>${goal.value.why}</small>`}</span>
    </label>
    ${renderUp(context, goal)}
  </li>`;
}

/** Which goals the ask is about, and in which order; each is a copy of what is shown of it. */
export const renderGoals = (context: GoalsContext): TemplateResult =>
  html`<fieldset class="field">
    <legend>${context.localize.t('ask.goals')}</legend>
    <p class="hint">${context.localize.t('ask.goals.hint', { name: context.name })}</p>
    <ul class="choices">
      ${repeat(
        inOrder(context),
        ({ id }) => id,
        (goal) => renderGoal(context, goal),
      )}
    </ul>
  </fieldset>`;
