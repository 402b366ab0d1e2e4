import { changesBetween, conflictsOf, type FieldConflict } from '../../model/fields.js';
import {
  lastPriority,
  sharedGoalId,
  type Checkpoint,
  type Goal,
  type GoalFields,
  type Step,
} from '../../model/goal.js';
import { columnOf, type GoalStatus } from '../../model/goal-status.js';
import type { Command } from '../../store/commands/command.js';
import type { Entry } from '../../store/records.js';
import { fieldsOf, fieldTexts, fieldValues, orNothing } from './goal-texts.js';
import type { EditorSetting } from './editor-setting.js';

/** One step as the editor shows it. */
export interface StepForm {
  readonly id: string;
  readonly text: string;
  readonly by: string;
  readonly checked: boolean;
  readonly doneAt?: string | undefined;
}

/** Whose goal it is: of whoever looks, of the partner, or of both. */
export type Whose = 'mine' | 'theirs' | 'both';

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
  /** Comma separated. */
  readonly skills: string;
  /** When both look at it: a day, or every n-th meeting. */
  readonly checkOn: string;
  readonly checkEvery: string;
  readonly whose: Whose;
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
  skills: '',
  checkOn: '',
  checkEvery: '',
  whose: 'mine',
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

const whoseOf = ({ owners }: Goal, me: string): Whose =>
  owners.length > 1 ? 'both' : owners.includes(me) ? 'mine' : 'theirs';

export const formOf = ({ id, space, value }: Entry<'goal'>, checkId: string, me: string): GoalForm => ({
  ...emptyForm(id, checkId, value.title),
  ...fieldTexts(value),
  horizon: value.horizon,
  whose: whoseOf(value, me),
  steps: value.steps.map(stepForm),
  shared: space.startsWith('pair:'),
});

export const baseOf = (entry: Entry<'goal'> | undefined): GoalBase => ({
  entry,
  fields: entry ? fieldsOf(entry.value) : {},
  steps: entry?.value.steps ?? [],
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
  const fields = fieldValues(form);
  const { priority, status } = context;
  if (!base.entry) {
    // with its first steps at once: a page that is closed right after this leaves nothing out
    const steps = form.steps.map(({ id, text, by }) => ({ id, text, by: orNothing(by) }));
    return [{ ...place, type: 'goal-add', draft: { ...fields, steps, priority, status } }];
  }
  const changes = changesBetween<GoalFields>({ ...fieldsOf(base.entry.value), ...base.fields }, fields);
  return Object.keys(changes).length > 0 ? [{ ...place, type: 'goal-edit', changes }] : [];
}

/** Whose goal it is, where that was changed; a goal that two people read has a place of its own. */
function assignCommands(form: GoalForm, base: GoalBase, place: Place, { own, pair }: SaveContext): Command[] {
  const from = base.entry?.value;
  const before = from ? whoseOf(from, own) : 'mine';
  if (!pair || form.whose === before || !(form.shared || place.space === pair.space)) return [];
  const owners = { mine: [own], theirs: [pair.partner], both: [own, pair.partner] }[form.whose];
  const supporter = { mine: pair.partner, theirs: own, both: undefined }[form.whose];
  const isShared = place.space === pair.space;
  const there = isShared ? place : { space: pair.space, id: sharedGoalId(place.id) };
  const helps = isShared ? from?.supporter : pair.partner;
  const changes = {
    owners: { from: from?.owners ?? [own], to: owners },
    supporter: { from: helps, to: supporter },
  };
  return [{ ...there, type: 'goal-assign', changes }];
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
  return [
    ...firstCommand(form, base, place, context),
    ...stepCommands(form, base, place),
    ...check,
    ...share,
    ...assignCommands(form, base, place, context),
  ];
}

/** Fields that somebody else changed to something else while the editor was open. */
export const formConflicts = (form: GoalForm, base: GoalBase, current: Goal): FieldConflict[] =>
  conflictsOf<GoalFields>(
    fieldsOf(current),
    changesBetween<GoalFields>({ ...fieldsOf(current), ...base.fields }, fieldValues(form)),
  );
