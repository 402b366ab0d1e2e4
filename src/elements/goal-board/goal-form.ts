import { changesBetween, conflictsOf, type FieldConflict } from '../../model/fields.js';
import {
  columnOf,
  lastPriority,
  type Checkpoint,
  type Goal,
  type GoalFields,
  type GoalStatus,
  type Step,
} from '../../model/goal.js';
import type { Command } from '../../store/commands/command.js';
import type { Entry } from '../../store/records.js';
import type { EditorSetting } from './editor-setting.js';

/** One step as the editor shows it. */
export interface StepForm {
  readonly id: string;
  readonly text: string;
  readonly by: string;
  readonly checked: boolean;
  readonly doneAt?: string | undefined;
}

/** What the editor holds: text as typed, empty where there is nothing. */
export interface GoalForm {
  /** Id of the goal; taken once, so that saving twice makes one goal. */
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly measure: string;
  readonly by: string;
  readonly horizon: 'short' | 'long';
  readonly parent: string;
  readonly steps: readonly StepForm[];
  /** A step that is being typed, not added yet. */
  readonly newStep: string;
  readonly newStepBy: string;
  readonly check: Checkpoint['answer'] | '';
  readonly checkId: string;
  readonly shared: boolean;
}

/** The goal as the editor found it. */
export interface GoalBase {
  readonly entry: Entry<'goal'> | undefined;
  readonly fields: Partial<GoalFields>;
  readonly steps: readonly Step[];
}

export const emptyForm = (id: string, checkId: string, title = ''): GoalForm => ({
  id,
  title,
  why: '',
  measure: '',
  by: '',
  horizon: 'short',
  parent: '',
  steps: [],
  newStep: '',
  newStepBy: '',
  check: '',
  checkId,
  shared: false,
});

export const stepForm = ({ id, text, by = '', doneAt }: Step): StepForm => ({
  id,
  text,
  by,
  checked: doneAt !== undefined,
  doneAt,
});

export const formOf = ({ id, space, value }: Entry<'goal'>, checkId: string): GoalForm => ({
  ...emptyForm(id, checkId, value.title),
  why: value.why,
  measure: value.measure,
  by: value.by ?? '',
  horizon: value.horizon,
  parent: value.parent ?? '',
  steps: value.steps.map(stepForm),
  shared: space.startsWith('pair:'),
});

export const baseOf = (entry: Entry<'goal'> | undefined): GoalBase => ({
  entry,
  fields: entry ? fieldsOf(entry.value) : {},
  steps: entry?.value.steps ?? [],
});

const fieldsOf = ({ title, why, measure, by, horizon, parent }: Goal): GoalFields => ({
  title,
  why,
  measure,
  by,
  horizon,
  parent,
});

const orNothing = (text: string): string | undefined => (text === '' ? undefined : text);

const editedFields = (form: GoalForm): GoalFields => ({
  title: form.title.trim(),
  why: form.why.trim(),
  measure: form.measure.trim(),
  by: orNothing(form.by),
  horizon: form.horizon,
  parent: orNothing(form.parent),
});

type Place = { readonly space: string; readonly id: string };

function stepCommands(form: GoalForm, base: GoalBase, place: Place): Command[] {
  const known = new Map(base.steps.map((step) => [step.id, stepForm(step)]));
  const kept = new Set(form.steps.map((step) => step.id));
  const removed = base.steps
    .filter(({ id }) => !kept.has(id))
    .map(({ id }): Command => ({ ...place, type: 'step-remove', step: id }));
  const changed = form.steps.flatMap(({ id, text, by, checked }): Command[] => {
    const old = known.get(id);
    const commands: Command[] = [];
    const words = { text, by: orNothing(by) };
    if (!old && base.entry) commands.push({ ...place, type: 'step-add', step: { id, ...words } });
    else if (old && (old.text !== text || old.by !== by))
      commands.push({
        ...place,
        type: 'step-edit',
        step: id,
        from: { text: old.text, by: orNothing(old.by) },
        ...words,
      });
    if ((old?.checked ?? false) !== checked) commands.push({ ...place, type: 'step-check', step: id, checked });
    return commands;
  });
  return [...removed, ...changed];
}

export interface SaveContext {
  /** Where a new goal is kept: the person alone. */
  readonly own: string;
  readonly status: GoalStatus;
  readonly priority: number;
  /** The pair space and the partner it is shared with, where there is a mentorship. */
  readonly pair?: { readonly space: string; readonly partner: string } | undefined;
}

/** A new goal stands behind the others of its column. */
export const saveContext = ({ data: { me, pair, columns }, status }: EditorSetting): SaveContext => ({
  own: me,
  status,
  priority: lastPriority(columns.get(columnOf(status)) ?? []),
  pair,
});

function firstCommand(form: GoalForm, base: GoalBase, place: Place, context: SaveContext): Command[] {
  const fields = editedFields(form);
  const { priority, status } = context;
  if (!base.entry) {
    // with its first steps at once: a page that is closed right after this leaves nothing out
    const steps = form.steps.map(({ id, text, by }) => ({ id, text, by: orNothing(by) }));
    return [{ ...place, type: 'goal-add', draft: { ...fields, steps, priority, status } }];
  }
  const changes = changesBetween<GoalFields>({ ...fieldsOf(base.entry.value), ...base.fields }, fields);
  return Object.keys(changes).length > 0 ? [{ ...place, type: 'goal-edit', changes }] : [];
}

/** The commands that make the stored goal what the form says, in order. Each may be repeated without harm. */
export function saveCommands(form: GoalForm, base: GoalBase, context: SaveContext): Command[] {
  const place = { space: base.entry?.space ?? context.own, id: form.id };
  const check: Command[] =
    form.check === '' ? [] : [{ ...place, type: 'goal-check', checkpoint: { id: form.checkId, answer: form.check } }];
  const share: Command[] =
    form.shared && !place.space.startsWith('pair:') && context.pair
      ? [{ ...place, type: 'goal-share', to: context.pair.space, supporter: context.pair.partner }]
      : [];
  return [...firstCommand(form, base, place, context), ...stepCommands(form, base, place), ...check, ...share];
}

/** Fields that somebody else changed to something else while the editor was open. */
export const formConflicts = (form: GoalForm, base: GoalBase, current: Goal): FieldConflict[] =>
  conflictsOf<GoalFields>(
    fieldsOf(current),
    changesBetween<GoalFields>({ ...fieldsOf(current), ...base.fields }, editedFields(form)),
  );
