import { html, nothing, type TemplateResult } from 'lit';
import * as icons from '../../theme/icons.js';
import { fieldValue } from '../parts/field-value.js';
import type { FieldsContext } from './goal-editor-fields.js';
import type { StepForm } from './goal-form.js';

export function renderSteps(context: FieldsContext): TemplateResult {
  const { form, localize: t, onAddStep, onInput } = context;
  return html`<fieldset class="field">
    <legend>${t.t('goal.edit.steps')}</legend>
    ${
      form.steps.length > 0
        ? html`<ul class="steplist">
            ${form.steps.map((step) => renderStep(step, context))}
          </ul>`
        : nothing
    }
    <div class="newstep">
      <input
        id="step"
        class="input"
        autocomplete="off"
        aria-label=${t.t('goal.edit.newStep')}
        placeholder=${t.t('goal.edit.newStep')}
        .value=${form.newStep}
        @input=${(event: Event) => {
          onInput({ newStep: fieldValue(event) });
        }}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          onAddStep();
        }}
      />
      <input
        id="step-by"
        class="input"
        type="date"
        aria-label=${t.t('goal.edit.newStepBy')}
        .value=${form.newStepBy}
        @input=${(event: Event) => {
          onInput({ newStepBy: fieldValue(event) });
        }}
      />
      <button class="btn" type="button" @click=${onAddStep}>${icons.plus()}${t.t('goal.edit.addStep')}</button>
    </div>
  </fieldset>`;
}

function renderStep(
  { id, text, by, checked, doneAt }: StepForm,
  { localize: t, zone, onStep, onRemoveStep }: FieldsContext,
): TemplateResult {
  return html`<li class=${checked ? 'done' : ''}>
    <label class="check"
      ><input
        type="checkbox"
        .checked=${checked}
        @change=${() => {
          onStep(id, { checked: !checked });
        }}
      /><span>${text}</span></label
    >
    ${
      checked && doneAt !== undefined
        ? html`<span class="hint">${t.t('goal.edit.stepDone', { date: t.date(doneAt, 'day', zone) })}</span>`
        : html`<input
            class="input stepby"
            type="date"
            aria-label=${t.t('goal.edit.stepBy', { step: text })}
            .value=${by}
            @input=${(event: Event) => {
              onStep(id, { by: fieldValue(event) });
            }}
          />`
    }
    <button
      class="btn quiet s"
      type="button"
      aria-label=${t.t('goal.edit.removeStep', { step: text })}
      @click=${() => onRemoveStep(id)}
    >
      ${t.t('action.remove')}
    </button>
  </li>`;
}
