import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { plainDateOf } from '../../calendar/plain-date.js';
import { common } from '../../locale/en/common.js';
import { goalEditor } from '../../locale/en/goal-editor.js';
import { goals } from '../../locale/en/goals.js';
import { LocalizeController } from '../../locale/localize.js';
import type { FieldConflict } from '../../model/fields.js';
import type { Problem } from '../../model/result.js';
import type { Command } from '../../store/commands/command.js';
import type { Entry } from '../../store/records.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import * as icons from '../../theme/icons.js';
import { define } from '../parts/define.js';
import { focusedAround, type EditorResult, type EditorSetting } from './editor-setting.js';
import { editorStyles } from './goal-board-editor.styles.js';
import { renderFields, type FieldsContext } from './goal-editor-fields.js';
import { renderFoot } from './goal-editor-foot.js';
import { draftOf, withDraft } from './goal-draft.js';
import {
  baseOf,
  emptyForm,
  formConflicts,
  formOf,
  saveCommands,
  saveContext,
  type GoalBase,
  type GoalForm,
  type StepForm,
} from './goal-form.js';
import { fieldText } from './goal-texts.js';

/**
 * Four questions about one goal, its steps and who reads it.
 * @internal
 */
export class GoalBoardEditor extends LitElement {
  static override styles = [base, form, editorStyles];

  @property({ attribute: false }) setting: EditorSetting | undefined;
  @property({ attribute: false }) onDone: (result: EditorResult) => void = () => undefined;

  readonly #localize = new LocalizeController(this, { ...common, ...goals, ...goalEditor });
  @state() private form: GoalForm | undefined;
  @state() private problem: Problem | undefined;
  @state() private conflicts: readonly FieldConflict[] = [];
  @state() private removing = false;
  @state() private kept = false;
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  #base: GoalBase = baseOf(undefined);
  #draftKey = '';
  #opener: HTMLElement | undefined;

  /** Opens for a goal, or for a new one; `field` is the id of the field to begin with. */
  async open(entry: Entry<'goal'> | undefined, { field = 'title', title = '' } = {}): Promise<void> {
    const store = this.setting?.stored.store;
    if (!store) return;
    this.#opener = focusedAround(this);
    this.#draftKey = `goal/${entry?.id ?? 'new'}`;
    const draft = store.drafts.get(this.#draftKey);
    const checkId = store.newId('goal');
    const fresh = entry
      ? formOf(entry, checkId, store.snapshot.identity.person)
      : emptyForm(store.newId('goal'), checkId, title);
    const opened = withDraft(fresh, baseOf(entry), draft);
    this.#base = opened.base;
    this.form = opened.form;
    this.kept = draft !== undefined;
    this.problem = undefined;
    this.conflicts = [];
    this.removing = false;
    await this.updateComplete;
    if (!this.dialog.open) this.dialog.showModal();
    this.dialog.querySelector<HTMLElement>(`#${field}`)?.focus();
  }

  override render(): TemplateResult {
    const { form: values, setting } = this;
    const t = this.#localize;
    return html`<div class="mw">
      <dialog aria-labelledby="heading" @close=${this.#onClose}>
        ${
          values && setting?.stored.store
            ? html`<div class="dialog-in">
                <header class="between">
                  <h3 id="heading">${t.t(this.#base.entry ? 'goal.edit.known' : 'goal.edit.new')}</h3>
                  <span role="status"
                    >${this.kept ? html`<span class="state">${icons.check()}${t.t('draft.kept')}</span>` : nothing}</span
                  >
                </header>
                <div class="form" @keydown=${this.#onKey}>${renderFields(this.#context(values, setting))}</div>
                <footer>${this.#foot(values, setting)}</footer>
              </div>`
            : nothing
        }
      </dialog>
    </div>`;
  }

  #foot(values: GoalForm, { data: { me, pair } }: EditorSetting): TemplateResult {
    return renderFoot({
      localize: this.#localize,
      problem: this.problem?.code === 'goal.title.missing' ? undefined : this.problem,
      space: values.shared ? (pair?.space ?? me) : me,
      me,
      partner: pair?.name ?? '',
      removal: this.#base.entry ? (this.removing ? 'asked' : 'offered') : 'none',
      onCancel: this.#onCancel,
      onSave: () => void this.#onSave(),
      onAskRemove: () => (this.removing = true),
      onRemove: () => void this.#onRemove(),
    });
  }

  #context(values: GoalForm, { stored, data: { all, me, pair } }: EditorSetting): FieldsContext {
    const { zone } = stored.snapshot.identity;
    const entry = this.#base.entry;
    return {
      form: values,
      localize: this.#localize,
      today: plainDateOf(stored.store?.now() ?? '', zone),
      zone,
      partner: pair?.name ?? '',
      entry,
      me,
      longTerm: all.filter(({ value }) => value.horizon === 'long'),
      alreadyShared: entry?.space.startsWith('pair:') ?? false,
      canCheckIn: entry?.value.status === 'active',
      conflicts: this.conflicts,
      titleProblem: this.problem?.code === 'goal.title.missing' ? this.#localize.say(this.problem) : undefined,
      onInput: (change) => this.#change(() => change),
      onStep: (id, change) => this.#changeStep(id, change),
      onAddStep: () => this.#onAddStep(),
      onRemoveStep: (id) => this.#change(({ steps }) => ({ steps: steps.filter((step) => step.id !== id) })),
      onResolve: (conflict, keep) => this.#onResolve(conflict, keep),
    };
  }

  /** Changes the form as it stands now, and keeps it as a draft. */
  #change(change: (form: GoalForm) => Partial<GoalForm>): void {
    if (!this.form) return;
    this.form = { ...this.form, ...change(this.form) };
    this.kept = this.setting?.stored.store?.drafts.set(this.#draftKey, draftOf(this.form, this.#base)) ?? false;
  }

  #changeStep(id: string, change: Partial<StepForm>): void {
    this.#change(({ steps }) => ({ steps: steps.map((step) => (step.id === id ? { ...step, ...change } : step)) }));
  }

  #onAddStep(): void {
    const { form: values, setting } = this;
    const text = values?.newStep.trim() ?? '';
    if (!values || !setting?.stored.store || text === '') return;
    const step = { id: setting.stored.store.newId('goal'), text, by: values.newStepBy, checked: false };
    this.#change(({ steps }) => ({ steps: [...steps, step], newStep: '', newStepBy: '' }));
    this.dialog.querySelector<HTMLInputElement>('#step')?.focus();
  }

  #onResolve({ field, mine, theirs }: FieldConflict, keep: 'mine' | 'theirs'): void {
    const chosen = keep === 'mine' ? mine : theirs;
    this.#base = { ...this.#base, fields: { ...this.#base.fields, [field]: theirs } };
    this.conflicts = this.conflicts.filter((one) => one.field !== field);
    if (this.conflicts.length === 0) this.problem = undefined;
    this.#change(() => ({ [field]: fieldText(chosen) }));
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const { target } = event;
    if (event.key !== 'Enter' || event.defaultPrevented || !(target instanceof HTMLInputElement)) return;
    event.preventDefault();
    void this.#onSave();
  };

  readonly #onSave = async (): Promise<void> => {
    this.#onAddStep();
    const { form: values, setting } = this;
    if (!values || !setting) return;
    const commands = saveCommands(values, this.#base, saveContext(setting));
    if (!(await this.#dispatchAll(commands, setting, values))) return;
    const added = commands.some(({ type }) => type === 'goal-add');
    const shared = commands.some(({ type }) => type === 'goal-share');
    this.#finish(values.id, values.title, added ? 'added' : shared ? 'shared' : 'edited');
  };

  /** Stops at the first refusal; what was stored stays, and saving again completes it. */
  async #dispatchAll(commands: readonly Command[], setting: EditorSetting, values: GoalForm): Promise<boolean> {
    for (const command of commands) {
      const result = await setting.stored.dispatch(command);
      if (result.ok) {
        this.#base = command.type === 'goal-add' ? baseOf(this.#stored(values.id, setting)) : this.#base;
        continue;
      }
      this.problem = result.problem;
      this.#findConflicts(values, setting);
      if (result.problem.code === 'goal.title.missing') this.dialog.querySelector<HTMLElement>('#title')?.focus();
      return false;
    }
    return true;
  }

  #findConflicts(values: GoalForm, setting: EditorSetting): void {
    const current = this.#stored(values.id, setting);
    this.conflicts =
      current && this.problem?.code === 'conflict.fields' ? formConflicts(values, this.#base, current.value) : [];
  }

  #stored(id: string, { stored }: EditorSetting): Entry<'goal'> | undefined {
    return stored.snapshot.of('goal').find((entry) => entry.id === id);
  }

  readonly #onRemove = async (): Promise<void> => {
    const { entry } = this.#base;
    if (!entry || !this.setting) return;
    const result = await this.setting.stored.dispatch({ type: 'goal-remove', space: entry.space, id: entry.id });
    if (result.ok) this.#finish(entry.id, entry.value.title, 'removed');
    else this.problem = result.problem;
  };

  #finish(id: string, goal: string, change: EditorResult['change']): void {
    this.setting?.stored.store?.drafts.remove(this.#draftKey);
    this.dialog.close();
    const said = this.#localize.t(change === 'removed' ? 'goal.removed' : 'goal.saved', { goal });
    this.onDone({ id, change, said });
  }

  /** Who cancels wants none of it; Escape keeps the draft. */
  readonly #onCancel = (): void => {
    this.setting?.stored.store?.drafts.remove(this.#draftKey);
    this.dialog.close();
  };

  /** The event comes late: the dialog may be open for another goal by then. */
  readonly #onClose = (): void => {
    if (this.dialog.open) return;
    this.form = undefined;
    if (this.#opener?.isConnected) this.#opener.focus();
  };
}

define('goal-board-editor', GoalBoardEditor);

declare global {
  interface HTMLElementTagNameMap {
    'goal-board-editor': GoalBoardEditor;
  }
}
