import type { GoalFields } from '../../model/goal.js';
import { jsonText } from '../../model/json.js';
import { stepForm, type GoalBase, type GoalForm, type StepForm } from './goal-form.js';
import { fieldText, fieldTexts, fieldValues } from './goal-texts.js';

type Kept = Readonly<Record<string, string>>;

const FIELDS = ['title', 'why', 'measure', 'by', 'horizon', 'parent', 'skills', 'checkOn', 'checkEvery'] as const;

/** What stands in the draft for the goal as the editor found it: it tells later what was changed by hand. */
const foundOf = ({ fields, steps }: GoalBase): Kept => ({
  ...Object.fromEntries(FIELDS.map((name) => [`found.${name}`, fieldText(fields[name])])),
  'found.steps': jsonText(steps.map(stepForm)),
});

/** The form as text, to be kept as a draft. */
export const draftOf = ({ steps, shared, ...form }: GoalForm, base: GoalBase): Kept => ({
  ...form,
  steps: jsonText(steps),
  shared: String(shared),
  ...(base.entry ? foundOf(base) : {}),
});

const isStep = (step: unknown): step is StepForm =>
  typeof step === 'object' && step !== null && 'id' in step && 'text' in step && 'by' in step && 'checked' in step;

/** Steps that cannot be read are treated as absent. */
function stepsIn(text: string | undefined): StepForm[] {
  try {
    const parsed: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(parsed) ? parsed.filter(isStep) : [];
  } catch {
    return [];
  }
}

const byId = (steps: readonly StepForm[]) => new Map(steps.map((step) => [step.id, step]));
const isSame = (one: StepForm, other: StepForm | undefined): boolean =>
  one.text === other?.text && one.by === other.by && one.checked === other.checked;

/** The stored steps, with what was added, changed and removed in the draft. */
function mergedSteps(stored: readonly StepForm[], draft: Kept): StepForm[] {
  const [mine, found] = [stepsIn(draft['steps']), byId(stepsIn(draft['found.steps']))];
  const known = byId(mine);
  const present = new Set(stored.map(({ id }) => id));
  const kept = stored
    .filter(({ id }) => known.has(id) || !found.has(id))
    .map((step) => {
      const drafted = known.get(step.id);
      return drafted && !isSame(drafted, found.get(step.id)) ? { ...step, ...drafted } : step;
    });
  return [...kept, ...mine.filter(({ id }) => !present.has(id) && !found.has(id))];
}

/** The fields that were changed by hand, as they stood when the draft was begun. */
function foundFields(draft: Kept): Partial<GoalFields> {
  const changed = FIELDS.filter((name) => draft[name] !== (draft[`found.${name}`] ?? draft[name]));
  const found = Object.fromEntries(changed.map((name) => [name, draft[`found.${name}`] ?? '']));
  const values = Object.entries(fieldValues({ ...fieldTexts({}), ...found }));
  return Object.fromEntries(values.filter(([name]) => name in found));
}

interface Opened {
  readonly form: GoalForm;
  readonly base: GoalBase;
}

/**
 * A kept draft laid over the form it belongs to. Only what was changed by hand counts; what the goal has become
 * meanwhile stays, and a field that both changed is asked about when the goal is saved.
 */
export function withDraft(form: GoalForm, base: GoalBase, draft: Kept | undefined): Opened {
  if (!draft) return { form, base };
  const fields = base.entry ? foundFields(draft) : {};
  const typed = (name: (typeof FIELDS)[number]): string =>
    (base.entry && !(name in fields) ? undefined : draft[name]) ?? form[name];
  return {
    form: {
      ...form,
      id: draft['id'] ?? form.id,
      checkId: draft['checkId'] ?? form.checkId,
      title: typed('title'),
      why: typed('why'),
      measure: typed('measure'),
      by: typed('by'),
      parent: typed('parent'),
      horizon: typed('horizon') === 'long' ? 'long' : 'short',
      skills: typed('skills'),
      checkOn: typed('checkOn'),
      checkEvery: typed('checkEvery'),
      whose: (['theirs', 'both', 'mine'] as const).find((whose) => whose === draft['whose']) ?? form.whose,
      shared: form.shared || draft['shared'] === 'true',
      steps: mergedSteps(form.steps, draft),
      newStep: draft['newStep'] ?? '',
      newStepBy: draft['newStepBy'] ?? '',
    },
    base: { ...base, fields: { ...base.fields, ...fields } },
  };
}
