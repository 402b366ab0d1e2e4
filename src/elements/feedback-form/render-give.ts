import { html, nothing, type TemplateResult } from 'lit';
import { isPlainDate } from '../../calendar/plain-date.js';
import type { common } from '../../locale/en/common.js';
import type { feedback } from '../../locale/en/feedback.js';
import type { LocalizeController } from '../../locale/localize.js';
import type { FeedbackHint, feedbackProblems } from '../../model/feedback.js';
import { icon } from '../../theme/icons.js';
import { fieldValue } from '../parts/field-value.js';
import type { GiveFields } from './give-draft.js';

type Field = keyof GiveFields;

interface GiveContext {
  readonly localize: Pick<LocalizeController<typeof feedback & typeof common>, 't' | 'say' | 'date'>;
  readonly partner: string;
  readonly fields: GiveFields;
  readonly problems: ReturnType<typeof feedbackProblems>;
  readonly hints: readonly FeedbackHint[];
  readonly onInput: (field: Field, text: string) => void;
  readonly onLeave: (field: Field) => void;
  readonly onEnter: () => void;
}

/** A remark in the accent colour, never in red; said politely, and nothing waits for it. */
function renderHints({ localize, hints }: GiveContext, field: Field): TemplateResult {
  const here = hints.filter((hint) => hint.field === field);
  return html`<div class="hints" id="${field}-hints" aria-live="polite">
    ${here.map(
      ({ hint }) =>
        html`<div class="note accent" part="hint">
          ${icon(hint.code === 'feedback.hint.old' ? 'clock' : 'spark')}
          <p>${localize.say(hint)}</p>
        </div>`,
    )}
  </div>`;
}

const problemOf = (context: GiveContext, field: Field) =>
  context.problems.find((found) => found.field === field)?.problem;

function renderError(context: GiveContext, field: Field): TemplateResult | typeof nothing {
  const problem = problemOf(context, field);
  if (!problem) return nothing;
  return html`<p class="error" id="${field}-error">${icon('stop')}<span>${context.localize.say(problem)}</span></p>`;
}

/** Sends on Enter by itself: a sandboxed frame never submits a form. */
const enter = (context: GiveContext) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  context.onEnter();
};

function renderLine(context: GiveContext, field: 'situation'): TemplateResult {
  const { localize, fields, onInput, onLeave } = context;
  return html`<div class="field grow">
    <label for=${field}>${localize.t(`feedback.${field}`)}</label>
    <input
      class="input"
      id=${field}
      type="text"
      autocomplete="off"
      aria-describedby="${field}-error ${field}-hints"
      aria-invalid=${problemOf(context, field) ? 'true' : 'false'}
      .value=${fields[field]}
      @input=${(event: Event) => {
        onInput(field, fieldValue(event));
      }}
      @blur=${() => {
        onLeave(field);
      }}
      @keydown=${enter(context)}
    />
    ${renderError(context, field)}
  </div>`;
}

function renderDay(context: GiveContext): TemplateResult {
  const { localize, fields, onInput, onLeave } = context;
  const echo = isPlainDate(fields.day) ? localize.date(fields.day, 'full') : '';
  return html`<div class="field day">
    <label for="day"
      >${localize.t('feedback.day')} <span class="optional">${localize.t('feedback.ifYouLike')}</span></label
    >
    <input
      class="input"
      id="day"
      type="date"
      aria-describedby="day-echo"
      .value=${fields.day}
      @input=${(event: Event) => {
        onInput('day', fieldValue(event));
      }}
      @blur=${() => {
        onLeave('day');
      }}
      @keydown=${enter(context)}
    />
    <p class="hint" id="day-echo">${echo}</p>
  </div>`;
}

function renderArea(context: GiveContext, field: 'observation' | 'effect' | 'next', hint = ''): TemplateResult {
  const { localize, fields, onInput, onLeave } = context;
  const optional =
    field === 'next' ? html` <span class="optional">${localize.t('feedback.ifYouLike')}</span>` : nothing;
  return html`<div class="group question">
    <div class="field">
      <label for=${field}>${localize.t(`feedback.${field}`)}${optional}</label>
      <textarea
        class="input"
        id=${field}
        rows="2"
        aria-describedby="${field}-error ${field}-hint ${field}-hints"
        aria-invalid=${problemOf(context, field) ? 'true' : 'false'}
        .value=${fields[field]}
        @input=${(event: Event) => {
          onInput(field, fieldValue(event));
        }}
        @blur=${() => {
          onLeave(field);
        }}
      ></textarea>
      ${renderError(context, field)} ${hint === '' ? nothing : html`<p class="hint" id="${field}-hint">${hint}</p>`}
    </div>
    ${renderHints(context, field)}
  </div>`;
}

/** The four guided questions (R40). */
export function renderGiveFields(context: GiveContext): TemplateResult {
  const { localize, partner } = context;
  return html`
    <div class="group question">
      <div class="when">${renderLine(context, 'situation')} ${renderDay(context)}</div>
      ${renderHints(context, 'situation')}
    </div>
    ${renderArea(context, 'observation')} ${renderArea(context, 'effect')}
    ${renderArea(context, 'next', localize.t('feedback.next.hint', { partner }))}
  `;
}
