import { html, LitElement, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { common } from '../../locale/en/common.js';
import { goals } from '../../locale/en/goals.js';
import { LocalizeController } from '../../locale/localize.js';
import type { GoalStatus } from '../../model/goal.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import { define } from '../parts/define.js';

const ENDINGS = ['achieved', 'changed', 'dropped'] as const satisfies readonly GoalStatus[];

export type Ending = (typeof ENDINGS)[number];

/**
 * Asks how a goal ended: reached, changed for a good reason, or let go (R36).
 * @internal
 */
export class GoalBoardEnding extends LitElement {
  static override styles = [base, form];

  @property({ attribute: false }) onEnd: (ending: Ending, reason: string) => void = () => undefined;

  readonly #localize = new LocalizeController(this, { ...common, ...goals });
  @state() private goal = '';
  @state() private ending: Ending = 'achieved';
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @query('textarea') private readonly reason!: HTMLTextAreaElement;
  #opener: HTMLElement | undefined;

  async open(goal: string, opener: HTMLElement | undefined): Promise<void> {
    this.goal = goal;
    this.ending = 'achieved';
    this.#opener = opener;
    await this.updateComplete;
    this.reason.value = '';
    this.dialog.showModal();
    this.dialog.querySelector<HTMLElement>('input')?.focus();
  }

  override render(): TemplateResult {
    const t = this.#localize;
    return html`<div class="mw">
      <dialog aria-labelledby="title" @close=${this.#onClose}>
        <div class="dialog-in">
          <header>
            <p class="muted">${this.goal}</p>
            <h3 id="title">${t.t('goal.end.title')}</h3>
          </header>
          <div class="form">
            <fieldset class="choices" aria-labelledby="title">
              ${ENDINGS.map((ending) => this.#renderChoice(ending))}
            </fieldset>
            <div class="field">
              <label for="reason">${t.t('goal.end.reason')}</label>
              <textarea id="reason" class="input"></textarea>
            </div>
          </div>
          <footer class="between">
            <button class="btn quiet" type="button" @click=${() => this.dialog.close()}>${t.t('action.cancel')}</button>
            <button class="btn primary" type="button" @click=${this.#onSave}>${t.t('goal.end.save')}</button>
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
        }}
      />
      <span
        ><b>${this.#localize.t(`goal.end.${ending}`)}</b
        ><small>${this.#localize.t(`goal.end.${ending}.hint`)}</small></span
      >
    </label>`;
  }

  readonly #onSave = (): void => {
    this.dialog.close();
    this.onEnd(this.ending, this.reason.value);
  };

  readonly #onClose = (): void => {
    if (this.#opener?.isConnected) this.#opener.focus();
  };
}

define('goal-board-ending', GoalBoardEnding);

declare global {
  interface HTMLElementTagNameMap {
    'goal-board-ending': GoalBoardEnding;
  }
}
