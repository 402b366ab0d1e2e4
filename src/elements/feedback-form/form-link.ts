import type { LitElement, ReactiveController } from 'lit';
import { isBlank, type FormPart, type PartFields } from './form-part.js';

/** An element of a form; Lit makes a removed attribute null. */
export type FormLinkHost = LitElement & { readonly name: string | null; readonly required: boolean };

const dataOf = (fields: PartFields, prefix = ''): FormData => {
  const data = new FormData();
  for (const [field, text] of Object.entries(fields)) data.set(prefix + field, text);
  return data;
};

const fieldsOf = (data: FormData): PartFields =>
  Object.fromEntries([...data].filter((entry): entry is [string, string] => typeof entry[1] === 'string'));

/**
 * Joins an element to the `<form>` of its host page. It follows the part that is open. Without a `name` it gives the
 * form no value and is always valid: many pages stand in one form as a whole, and a draft must not hold that up.
 */
export class FormLink implements ReactiveController {
  readonly internals: ElementInternals;
  readonly #host: FormLinkHost;
  #part: FormPart | undefined;
  #kept: PartFields | undefined;

  constructor(host: FormLinkHost) {
    this.#host = host;
    this.internals = host.attachInternals();
    host.addController(this);
  }

  /** The part in which something can be written, while there is one. */
  get part(): FormPart | undefined {
    return this.#part?.isConnected ? this.#part : undefined;
  }

  hostConnected(): void {
    this.#host.addEventListener('click', this.#onClick);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('click', this.#onClick);
  }

  hostUpdated(): void {
    const { internals } = this;
    internals.role = internals.labels.length > 0 ? 'group' : null;
    this.#tell();
  }

  /** Takes the part that is open, each time when what it holds has changed. */
  hold(part: FormPart): void {
    this.#part = part;
    this.#restore();
    this.#tell();
  }

  /** Takes what the browser kept; it fills a form that has nothing in it. */
  keep(state: unknown): void {
    if (state instanceof FormData) this.#kept = fieldsOf(state);
    this.#restore();
  }

  #restore(): void {
    const { part } = this;
    const kept = this.#kept;
    if (!part || !kept) return;
    this.#kept = undefined;
    if (isBlank(part.fields)) part.restore(kept);
  }

  #tell(): void {
    const { internals, part } = this;
    const { name, required } = this.#host;
    const fields = name && part ? part.fields : {};
    internals.setFormValue(name && part ? dataOf(fields, `${name}-`) : null, dataOf(fields));
    const missing = name && part && (required || !isBlank(fields)) ? part.missing : undefined;
    if (missing) internals.setValidity({ valueMissing: true }, missing.message, missing.field);
    else internals.setValidity({});
  }

  /** A label of the page clicks the element itself; a reader clicks something inside it. */
  readonly #onClick = (event: Event): void => {
    if (event.composedPath()[0] === this.#host) this.part?.focus();
  };
}
