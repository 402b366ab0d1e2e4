import { html, nothing, type TemplateResult } from 'lit';
import { daysBetween, isPlainDate } from '../../calendar/plain-date.js';
import { daysAway } from '../../locale/calendar-words.js';
import type { FieldConflict } from '../../model/fields.js';
import { CHECKPOINT_ANSWERS } from '../../model/terms.js';
import { shortName } from '../../model/person.js';
import type { Entry } from '../../store/records.js';
import * as icons from '../../theme/icons.js';
import { fieldValue } from '../parts/field-value.js';
import type { GoalForm, StepForm } from './goal-form.js';
import { renderConflict } from './goal-editor-conflict.js';
import { renderHistory, renderLooks, renderWhose } from './goal-editor-more.js';
import { renderSteps } from './goal-editor-steps.js';
import type { EditorLocalizer } from './goal-words.js';

/** What the fields need to be drawn, and how they report. */
export interface FieldsContext {
  readonly form: GoalForm;
  /** The goal as it was found; undefined for a new one. */
  readonly entry: Entry<'goal'> | undefined;
  readonly me: string;
  readonly localize: EditorLocalizer;
  readonly today: string;
  readonly zone: string;
  /** Full name; empty without a mentorship. */
  readonly partner: string;
  readonly alreadyShared: boolean;
  readonly canCheckIn: boolean;
  readonly longTerm: readonly Entry<'goal'>[];
  readonly conflicts: readonly FieldConflict[];
  readonly titleProblem: string | undefined;
  readonly onInput: (change: Partial<GoalForm>) => void;
  readonly onStep: (id: string, change: Partial<StepForm>) => void;
  readonly onAddStep: () => void;
  readonly onRemoveStep: (id: string) => void;
  readonly onResolve: (conflict: FieldConflict, keep: 'mine' | 'theirs') => void;
}

export function renderFields(context: FieldsContext): TemplateResult {
  const { form, localize: t, onInput, titleProblem } = context;
  return html`
    <div class="field">
      <label for="title">${t.t('goal.edit.title')}</label>
      <input
        id="title"
        class="input"
        autocomplete="off"
        aria-invalid=${titleProblem === undefined ? 'false' : 'true'}
        aria-describedby="title-error"
        .value=${form.title}
        @input=${(event: Event) => {
          onInput({ title: fieldValue(event) });
        }}
      />
      <div id="title-error">
        ${titleProblem === undefined ? nothing : html`<p class="error">${icons.stop()}${titleProblem}</p>`}
      </div>
      ${renderConflict('title', context)}
    </div>
    <div class="field">
      <label for="why">${t.t('goal.edit.why')}</label>
      <textarea
        id="why"
        class="input"
        .value=${form.why}
        @input=${(event: Event) => {
          onInput({ why: fieldValue(event) });
        }}
      ></textarea>
      ${renderConflict('why', context)}
    </div>
    <div class="two">
      <div class="field">
        <label for="measure">${t.t('goal.edit.measure')}</label>
        <input
          id="measure"
          class="input"
          autocomplete="off"
          aria-describedby="measure-hint"
          .value=${form.measure}
          @input=${(event: Event) => {
            onInput({ measure: fieldValue(event) });
          }}
        />
        <p class="hint" id="measure-hint">${t.t('goal.edit.measure.hint')}</p>
        ${renderConflict('measure', context)}
      </div>
      ${renderBy(context)}
    </div>
    ${renderHorizon(context)} ${renderSteps(context)} ${context.canCheckIn ? renderCheckIn(context) : nothing}
    ${renderReaders(context)} ${renderWhose(context)} ${renderLooks(context)} ${renderHistory(context)}
  `;
}

/** "Tuesday, 15 December 2026, in 55 days" */
const echoDate = (localize: EditorLocalizer, date: string, today: string): string =>
  localize.t('goal.edit.by.echo', {
    date: localize.date(date, 'full'),
    days: daysAway(localize.language, daysBetween(today, date)),
  });

function renderBy(context: FieldsContext): TemplateResult {
  const { form, localize: t, today, onInput } = context;
  return html`<div class="field">
    <label for="by">${t.t('goal.edit.by')}</label>
    <input
      id="by"
      class="input"
      type="date"
      aria-describedby="by-echo"
      .value=${form.by}
      @input=${(event: Event) => {
        onInput({ by: fieldValue(event) });
      }}
    />
    <p class="hint" id="by-echo">${isPlainDate(form.by) ? echoDate(t, form.by, today) : nothing}</p>
    ${renderConflict('by', context)}
  </div>`;
}

function renderHorizon({ form, localize: t, longTerm, onInput }: FieldsContext): TemplateResult {
  const option = (horizon: GoalForm['horizon'], label: string) =>
    html`<label class="choice slim">
      <input
        type="radio"
        name="horizon"
        .checked=${form.horizon === horizon}
        @change=${() => {
          onInput({ horizon });
        }}
      /><span>${label}</span>
    </label>`;
  const parents = longTerm.filter(({ id }) => id !== form.id);
  return html`<div class="two">
    <fieldset class="field">
      <legend>${t.t('goal.edit.horizon')}</legend>
      <div class="pick">${option('short', t.t('goal.edit.short'))}${option('long', t.t('goal.edit.long'))}</div>
    </fieldset>
    ${
      form.horizon === 'short' && parents.length > 0
        ? html`<div class="field">
            <label for="parent">${t.t('goal.edit.parent')}</label>
            <select
              id="parent"
              class="input"
              @change=${(event: Event) => {
                onInput({ parent: fieldValue(event) });
              }}
            >
              <option value="" ?selected=${form.parent === ''}>${t.t('goal.edit.noParent')}</option>
              ${parents.map(({ id, value }) => html`<option value=${id} ?selected=${form.parent === id}>${value.title}</option>`)}
            </select>
          </div>`
        : nothing
    }
  </div>`;
}

function renderCheckIn({ form, localize: t, onInput }: FieldsContext): TemplateResult {
  return html`<fieldset class="field">
    <legend>${t.t('goal.check.question')}</legend>
    <div class="pick">
      ${CHECKPOINT_ANSWERS.map(
        (check) =>
          html`<label class="choice slim">
            <input
              type="radio"
              name="check"
              .checked=${form.check === check}
              @change=${() => {
                onInput({ check });
              }}
            /><span>${t.t(`goal.check.${check}`)}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function renderReaders({
  form,
  localize: t,
  partner,
  alreadyShared,
  onInput,
}: FieldsContext): TemplateResult | typeof nothing {
  if (partner === '') return nothing;
  const name = shortName(partner);
  if (alreadyShared)
    return html`<p class="reads">${icons.pair()}<span>${t.t('goal.edit.sharedAlready', { partner: name })}</span></p>`;
  const option = (shared: boolean, sign: icons.Icon, label: string, hint: string) =>
    html`<label class="choice">
      <input
        type="radio"
        name="reads"
        .checked=${form.shared === shared}
        @change=${() => {
          onInput({ shared });
        }}
      />
      <span><b>${sign()} ${label}</b><small>${hint}</small></span>
    </label>`;
  return html`<fieldset class="field">
    <legend>${t.t('goal.edit.reads')}</legend>
    <div class="two">
      ${option(false, icons.lock, t.t('goal.edit.private'), t.t('goal.edit.private.hint'))}
      ${option(true, icons.pair, t.t('goal.edit.shared', { partner: name }), t.t('goal.edit.shared.hint', { partner: name }))}
    </div>
  </fieldset>`;
}
