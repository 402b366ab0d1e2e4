/** What is written in a part of the form: each field by its name, as it stands there. */
export type PartFields = Readonly<Record<string, string>>;

/** The part of the form in which something is written: what it holds, and what a host's form may ask of it. */
export interface FormPart extends HTMLElement {
  readonly fields: PartFields;
  /** The first thing that is needed before it can go, in words, and its field. */
  readonly missing: { readonly message: string; readonly field: HTMLElement } | undefined;
  /** Takes what a browser kept. */
  restore(fields: PartFields): void;
  /** Forgets what is written, the draft on this device included. */
  clear(): void;
  /** Shows what is needed, beside the fields. */
  check(): void;
}

export const isBlank = (fields: PartFields): boolean => Object.values(fields).every((text) => text === '');

/** Tells the form around a part that what it holds has changed. */
export const tellContent = (part: FormPart): boolean =>
  part.dispatchEvent(new CustomEvent<FormPart>('content-change', { detail: part }));
