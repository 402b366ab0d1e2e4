import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Drafts } from '../../store/drafts.js';

type Fields = Readonly<Record<string, string>>;

/**
 * The fields of one open form. What is typed is kept on this device until it has been saved, so that neither a failed
 * save, nor a closed dialog, nor a reload loses it.
 */
export class FormDraft implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #drafts: Drafts | undefined;
  #form = '';
  #fields: Fields = {};
  #kept = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  get fields(): Fields {
    return this.#fields;
  }

  /** Whether the form opened with what was typed earlier. */
  get wasKept(): boolean {
    return this.#kept;
  }

  /** Opens a form with what was kept of it, else with these values. */
  open(store: { readonly drafts: Drafts }, form: string, fields: Fields): void {
    const kept = store.drafts.get(form);
    this.#drafts = store.drafts;
    this.#form = form;
    this.#kept = kept !== undefined;
    this.#fields = { ...fields, ...kept };
    this.#host.requestUpdate();
  }

  text(name: string): string {
    return this.#fields[name] ?? '';
  }

  set(name: string, value: string): void {
    this.#fields = { ...this.#fields, [name]: value };
    this.#drafts?.set(this.#form, this.#fields);
    this.#host.requestUpdate();
  }

  /** Saved, or given up on purpose. */
  forget(): void {
    this.#drafts?.remove(this.#form);
    this.#kept = false;
  }

  /** For `@input` on what surrounds the fields; each carries its name. */
  readonly onInput = (event: Event): void => {
    const field = event.target;
    if (
      field instanceof HTMLInputElement ||
      field instanceof HTMLSelectElement ||
      field instanceof HTMLTextAreaElement
    ) {
      this.set(field.name, field.value);
    }
  };
}

/** For `@keydown` around fields: Enter in a one-line field saves; nothing relies on the submit event of a form. */
export const onEnter =
  (save: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    save();
  };

/** The same, and Escape leaves the form; what was typed is kept. */
export const onKeys =
  (save: () => void, leave: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key === 'Escape') leave();
    else onEnter(save)(event);
  };
