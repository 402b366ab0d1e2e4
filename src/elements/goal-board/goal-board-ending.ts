import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { common } from '../../locale/en/common.js';
import { goalEnding } from '../../locale/en/goal-ending.js';
import { LocalizeController } from '../../locale/localize.js';
import type { GoalStatus } from '../../model/goal-status.js';
import type { Entry } from '../../store/records.js';
import type { MentorshipStore } from '../../store/store.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import * as icons from '../../theme/icons.js';
import { define } from '../parts/define.js';

const ENDINGS = ['achieved', 'changed', 'dropped'] as const satisfies readonly GoalStatus[];

export type Ending = (typeof ENDINGS)[number];

export interface EndingContext {
  readonly drafts: MentorshipStore['drafts'];
  /** Gets the focus back. */
  readonly opener: HTMLElement | undefined;
  /** Answers whether it is stored. */
  readonly onEnd: (ending: Ending, reason: string) => Promise<boolean>;
}

/**
 * Asks how a goal ended: reached, changed for a good reason, or let go (R36).
 * @internal
 */
export class GoalBoardEnding extends LitElement {
  static override styles = [base, form];

  readonly #localize = new LocalizeController(this, { ...common, ...goalEnding });
  @state() private goal: Entry<'goal'> | undefined;
  @state() private ending: Ending = 'achieved';
  @state() private kept = false;
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @query('textarea') private readonly reason!: HTMLTextAreaElement;
  #context: EndingContext | undefined;

  async open(goal: Entry<'goal'>, context: EndingContext): Promise<void> {
    this.goal = goal;
    this.#context = context;
    const draft = context.drafts.get(this.#draftKey);
    this.ending = ENDINGS.find((ending) => ending === draft?.['ending']) ?? 'achieved';
    this.kept = draft !== undefined;
    await this.updateComplete;
    this.reason.value = draft?.['reason'] ?? '';
    if (!this.dialog.open) this.dialog.showModal();
    this.dialog.querySelector<HTMLElement>(':checked')?.focus();
  }

  override render(): TemplateResult {
    const t = this.#localize;
    return html`<div class="mw">
      <dialog aria-labelledby="title" @close=${this.#onClose}>
        <div class="dialog-in">
          <header>
            <p class="muted">${this.goal?.value.title}</p>
            <div class="between">
              <h3 id="title">${t.t('goal.end.title')}</h3>
              <span role="status"
                >${this.kept ? html`<span class="state">${icons.check()}${t.t('draft.kept')}</span>` : nothing}</span
              >
            </div>
          </header>
          <div class="form">
            <fieldset class="choices" aria-labelledby="title">
              ${ENDINGS.map((ending) => this.#renderChoice(ending))}
            </fieldset>
            <div class="field">
              <label for="reason">${t.t('goal.end.reason')}</label>
              <textarea id="reason" class="input" @input=${this.#keep}></textarea>
            </div>
          </div>
          <footer class="between">
            <button class="btn quiet" type="button" @click=${this.#onCancel}>${t.t('action.cancel')}</button>
            <button class="btn primary" type="button" @click=${() => void this.#onSave()}>
              ${t.t('goal.end.save')}
            </button>
          </footer>
        </div>
      </dialog>
    </div>`;
  }

  #renderChoice(ending: Ending): TemplateResult {
    return html`<label class="choice">
      <input
        type="radio"
        name="ending"
        .checked=${this.ending === ending}
        @change=${() => {
          this.ending = ending;
          this.#keep();
        }}
      />
      <span
        ><b>${this.#localize.t(`goal.end.${ending}`)}</b
        ><small>${this.#localize.t(`goal.end.${ending}.hint`)}</small></span
      >
    </label>`;
  }

  get #draftKey(): string {
    return `goal-end/${this.goal?.id ?? ''}`;
  }

  readonly #keep = (): void => {
    const { ending, reason } = this;
    this.kept = this.#context?.drafts.set(this.#draftKey, { ending, reason: reason.value }) ?? false;
  };

  async #onSave(): Promise<void> {
    const [context, key] = [this.#context, this.#draftKey];
    this.dialog.close();
    if (await context?.onEnd(this.ending, this.reason.value)) context?.drafts.remove(key);
  }

  /** Who cancels wants none of it; Escape keeps the draft. */
  readonly #onCancel = (): void => {
    this.#context?.drafts.remove(this.#draftKey);
    this.dialog.close();
  };

  /** The event comes late: the dialog may be open for another goal by then. */
  readonly #onClose = (): void => {
    if (this.dialog.open) return;
    const { opener } = this.#context ?? {};
    if (opener?.isConnected) opener.focus();
  };
}

define('goal-board-ending', GoalBoardEnding);

declare global {
  interface HTMLElementTagNameMap {
    'goal-board-ending': GoalBoardEnding;
  }
}
