import { html, nothing, type TemplateResult } from 'lit';
import type { FormDraft } from './form-draft.js';

interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** The name of the field that a refusal is about. */
  readonly wrong?: string | undefined;
}

const hintOf = ({ name, hint }: Field) => (hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing);
const describes = ({ name, hint }: Field) => (hint ? `${name}-hint` : nothing);
const invalid = ({ name, wrong }: Field) => (name === wrong ? 'true' : 'false');

export const inputField = (
  draft: FormDraft,
  field: Field & { readonly type?: 'text' | 'date' | 'time' | 'number' | 'url' },
): TemplateResult => html`
  <div class="field">
    <label for=${field.name}>${field.label}</label>
    <input
      class="input"
      id=${field.name}
      name=${field.name}
      type=${field.type ?? 'text'}
      autocomplete="off"
      .value=${draft.text(field.name)}
      aria-describedby=${describes(field)}
      aria-invalid=${invalid(field)}
    />
    ${hintOf(field)}
  </div>
`;

export const areaField = (draft: FormDraft, field: Field): TemplateResult => html`
  <div class="field">
    <label for=${field.name}>${field.label}</label>
    <textarea
      class="input"
      id=${field.name}
      name=${field.name}
      rows="3"
      .value=${draft.text(field.name)}
      aria-describedby=${describes(field)}
      aria-invalid=${invalid(field)}
    ></textarea>
    ${hintOf(field)}
  </div>
`;

export interface Option {
  readonly value: string;
  readonly label: string;
}

const renderOption = (chosen: string, { value, label }: Option) =>
  html`<option value=${value} ?selected=${value === chosen}>${label}</option>`;

export const selectField = (
  draft: FormDraft,
  field: Field & {
    readonly options: readonly Option[];
    readonly groups?: readonly { readonly label: string; readonly options: readonly Option[] }[];
  },
): TemplateResult => html`
  <div class="field">
    <label for=${field.name}>${field.label}</label>
    <select class="input" id=${field.name} name=${field.name} aria-describedby=${describes(field)}>
      ${field.options.map((option) => renderOption(draft.text(field.name), option))}
      ${field.groups?.map(
        ({ label, options }) =>
          html`<optgroup label=${label}>${options.map((one) => renderOption(draft.text(field.name), one))}</optgroup>`,
      )}
    </select>
    ${hintOf(field)}
  </div>
`;

/** One of a few answers, each a target of its own. */
export const choiceField = (
  draft: FormDraft,
  field: Field & { readonly options: readonly Option[] },
): TemplateResult => html`
  <fieldset class="field">
    <legend>${field.label}</legend>
    <div class="answers">
      ${field.options.map(
        ({ value, label }) => html`
          <label class="choice">
            <input type="radio" name=${field.name} value=${value} .checked=${draft.text(field.name) === value} />
            <span>${label}</span>
          </label>
        `,
      )}
    </div>
  </fieldset>
`;

/** The choice of a goal that something serves, none being fine too. */
export const goalField = (
  draft: FormDraft,
  field: Field,
  none: string,
  goals: readonly { readonly id: string; readonly value: { readonly title: string } }[],
): TemplateResult | typeof nothing =>
  goals.length === 0
    ? nothing
    : selectField(draft, {
        ...field,
        options: [{ value: '', label: none }, ...goals.map(({ id, value }) => ({ value: id, label: value.title }))],
      });
