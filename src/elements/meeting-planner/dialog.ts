import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { meetingDialogs } from '../../locale/en/meeting-dialogs.js';
import type { LocalizeController } from '../../locale/localize.js';
import type { Problem } from '../../model/result.js';
import { renderProblem } from '../parts/states.js';
import { onEnter, type FormDraft } from '../parts/form-draft.js';
import { hourSentences } from './hour-words.js';
import { doneEvent } from './part-event.js';
import { problemWords } from './problem-words.js';

/** The sentences of the dialogs that plan, move and cancel. */
export const dialogSentences = { ...hourSentences, ...meetingDialogs };
export type DialogWords = LocalizeController<typeof dialogSentences>;

/** What a dialog holds: its fields, what stands around them, and its two ways out. */
interface Content {
  readonly title: string;
  readonly lead?: TemplateResult | typeof nothing;
  readonly fields: TemplateResult;
  readonly foot?: TemplateResult | typeof nothing;
  readonly leave: string;
  /** Absent where leaving is all there is to do. */
  readonly save?: string;
  readonly onSave?: () => void;
}

/**
 * The dialog of a part: it opens with the part, shows a refusal beside its buttons, and ends with the event that says
 * what was done. Leaving by the button drops the draft, Escape keeps it. Without a draft the focus goes to that button.
 */
export class PartDialog implements ReactiveController {
  readonly #host: LitElement;
  readonly #words: DialogWords;
  readonly #draft: FormDraft | undefined;
  #problem: Problem | undefined;
  #isOpen = false;
  #said = '';

  constructor(host: LitElement, words: DialogWords, draft?: FormDraft) {
    this.#host = host;
    this.#words = words;
    this.#draft = draft;
    host.addController(this);
  }

  /** Focus goes to the first field or the harmless button; the browser gives it back on closing. */
  hostUpdated(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#element?.showModal();
    this.#host.renderRoot.querySelector<HTMLElement>('[data-first], input:not([type=radio]), input:checked')?.focus();
  }

  get problem(): Problem | undefined {
    return this.#problem;
  }

  set problem(problem: Problem | undefined) {
    this.#problem = problem;
    this.#host.requestUpdate();
  }

  /** Closes after it was done, with a sentence that says so. */
  finish(said: string): void {
    this.#draft?.forget();
    this.#said = said;
    this.#element?.close();
  }

  render({
    title,
    lead = nothing,
    fields,
    foot = nothing,
    leave,
    save,
    onSave = this.#leave,
  }: Content): TemplateResult {
    const draft = this.#draft;
    const body = draft
      ? html`<div class="form" @input=${this.#onInput} @keydown=${onEnter(onSave)}>${fields}</div>`
      : html`<div class="form">${fields}</div>`;
    return html`
      <div class="mw">
        <dialog aria-labelledby="title" @close=${this.#onClose}>
          <div class="dialog-in">
            <header>
              <h3 id="title">${title}</h3>
              ${lead}
              <div class="hint" role="status">${draft?.wasKept ? this.#words.t('draft.kept') : nothing}</div>
            </header>
            ${body}
            <footer class="between">
              ${this.#problem ? renderProblem(this.#words, problemWords(this.#words, this.#problem)) : nothing} ${foot}
              <div class="cluster">
                <button class="btn ${draft ? 'quiet' : ''}" type="button" ?data-first=${!draft} @click=${this.#leave}>
                  ${leave}
                </button>
                ${save === undefined ? nothing : html`<button class="btn primary" type="button" @click=${onSave}>${save}</button>`}
              </div>
            </footer>
          </div>
        </dialog>
      </div>
    `;
  }

  get #element(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  readonly #onInput = (event: Event): void => {
    this.problem = undefined;
    this.#draft?.onInput(event);
  };

  readonly #leave = (): void => {
    this.finish('');
  };

  readonly #onClose = (): void => {
    this.#host.dispatchEvent(doneEvent(this.#said));
  };
}
