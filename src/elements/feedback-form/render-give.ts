import { html, nothing, type TemplateResult } from 'lit';
import { isPlainDate } from '../../calendar/plain-date.js';
import type { feedback } from '../../locale/en/feedback.js';
import type { LocalizeController } from '../../locale/localize.js';
import { confidenceSentence } from '../../model/agreed.js';
import type { feedbackProblems } from '../../model/feedback.js';
import * as icons from '../../theme/icons.js';
import { renderAudience } from '../parts/audience.js';
import { fieldValue } from '../parts/field-value.js';
import type { CommonLocalizer } from '../parts/states.js';
import type { GiveDraft, GiveField, GiveFields } from './give-draft.js';
import type { FeedbackScene } from './scene.js';

interface GiveContext {
  readonly localize: Pick<LocalizeController<typeof feedback>, 't' | 'say' | 'date'>;
  /** What the last question hints at. */
  readonly next: string;
  readonly fields: GiveFields;
  readonly disabled: boolean;
  readonly problems: ReturnType<typeof feedbackProblems>;
  /** The remarks beside a field. */
  readonly hintsOf: (field: GiveField) => unknown;
  readonly onInput: (field: GiveField, text: string) => void;
  readonly onLeave: (field: GiveField) => void;
  readonly onEnter: () => void;
}

/** Stands before there is a remark: a live region says only what comes into it. */
const renderHints = ({ hintsOf }: GiveContext, field: GiveField): TemplateResult =>
  html`<div class="hints" id="${field}-hints" aria-live="polite">${hintsOf(field)}</div>`;

const problemOf = (context: GiveContext, field: GiveField) =>
  context.problems.find((found) => found.field === field)?.problem;

function renderError(context: GiveContext, field: GiveField): TemplateResult | typeof nothing {
  const problem = problemOf(context, field);
  if (!problem) return nothing;
  return html`<p class="error" id="${field}-error">${icons.stop()}<span>${context.localize.say(problem)}</span></p>`;
}

/** What every field tells; by their names, so that one listener serves all. */
const listeners = ({ onInput, onLeave, onEnter }: GiveContext, field: GiveField) => ({
  input: (event: Event) => {
    onInput(field, fieldValue(event));
  },
  blur: () => {
    onLeave(field);
  },
  /** Sends on Enter by itself: a sandboxed frame never submits a form, and the form of the page is not ours to send. */
  keydown: (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    onEnter();
  },
});

function renderLine(context: GiveContext, field: 'situation'): TemplateResult {
  const { input, blur, keydown } = listeners(context, field);
  return html`<div class="field grow">
    <label for=${field}>${context.localize.t(`feedback.${field}`)}</label>
    <input
      class="input"
      id=${field}
      type="text"
      autocomplete="off"
      aria-describedby="${field}-error ${field}-hints"
      aria-invalid=${problemOf(context, field) ? 'true' : 'false'}
      ?disabled=${context.disabled}
      .value=${context.fields[field]}
      @input=${input}
      @blur=${blur}
      @keydown=${keydown}
    />
    ${renderError(context, field)}
  </div>`;
}

function renderDay(context: GiveContext): TemplateResult {
  const { localize, fields } = context;
  const { input, blur, keydown } = listeners(context, 'day');
  return html`<div class="field day">
    <label for="day"
      >${localize.t('feedback.day')} <span class="optional">${localize.t('feedback.ifYouLike')}</span></label
    >
    <input
      class="input"
      id="day"
      type="date"
      aria-describedby="day-echo"
      ?disabled=${context.disabled}
      .value=${fields.day}
      @input=${input}
      @blur=${blur}
      @keydown=${keydown}
    />
    <p class="hint" id="day-echo">${isPlainDate(fields.day) ? localize.date(fields.day, 'full') : ''}</p>
  </div>`;
}

function renderArea(context: GiveContext, field: 'observation' | 'effect' | 'next', hint = ''): TemplateResult {
  const { localize } = context;
  const { input, blur } = listeners(context, field);
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
        ?disabled=${context.disabled}
        .value=${context.fields[field]}
        @input=${input}
        @blur=${blur}
      ></textarea>
      ${renderError(context, field)} ${hint === '' ? nothing : html`<p class="hint" id="${field}-hint">${hint}</p>`}
    </div>
    ${renderHints(context, field)}
  </div>`;
}

/** The four guided questions (R40). */
export function renderGiveFields(context: GiveContext): TemplateResult {
  return html`
    <div class="group question">
      <div class="when">${renderLine(context, 'situation')} ${renderDay(context)}</div>
      ${renderHints(context, 'situation')}
    </div>
    ${renderArea(context, 'observation')} ${renderArea(context, 'effect')} ${renderArea(context, 'next', context.next)}
  `;
}

interface FootContext {
  readonly localize: Pick<LocalizeController<typeof feedback>, 't' | 'time'> & CommonLocalizer;
  readonly scene: FeedbackScene;
  readonly draft: GiveDraft;
  readonly busy: boolean;
  readonly onSend: () => void;
}

/** Who reads it, what is kept, and the way to send it. */
export function renderGiveFoot({ localize: t, scene, draft, busy, onSend }: FootContext): TemplateResult {
  const { keptAt, keeps } = draft;
  const time = keptAt === '' ? '' : t.time(keptAt, scene.zone);
  const kept = keeps ? t.t('feedback.draft.keptAt', { time }) : t.t('feedback.draft.tab');
  return html`<div class="between hair">
    <div class="foot">
      ${renderAudience(t, scene.space, scene.me, scene.partner, confidenceSentence(scene.agreed))}
      ${keptAt === '' ? nothing : html`<p class="reads">${icons.check()}<span>${kept}</span></p>`}
    </div>
    <button class="btn primary" type="button" ?disabled=${busy || scene.disabled} @click=${onSend}>
      ${t.t('feedback.send', { partner: scene.partner })}
    </button>
  </div>`;
}
